namespace OutlookCoffee.Report.Links;

internal static class GermanLinks
{
    public static LinkWords Words { get; } = new(
        "de",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "In drei Monaten wieder an {name} erinnern?",
                "Ja, später wieder",
                "Erledigt. {name} ruht drei Monate."),
            [LinkAction.LetGo] = new(
                "{name} loslassen? Der Name wird nicht mehr vorgeschlagen, bis du es anders sagst. Niemand erfährt davon.",
                "Ja, loslassen",
                "Erledigt. {name} wird nicht mehr erwähnt."),
            [LinkAction.SomeoneElse] = new(
                "Diese Woche jemand anderen als {name} vorschlagen?",
                "Ja, jemand anderen",
                "Erledigt. Jemand anderes wird vorgeschlagen."),
            [LinkAction.Pause] = new(
                "Vier Wochen Pause? Bis dahin keine Vorschläge und keine Mails.",
                "Ja, Pause",
                "Erledigt. Bis in vier Wochen."),
            [LinkAction.Stop] = new(
                "Die wöchentliche Mail abbestellen? Im Aufgabenbereich bleibt alles, wie es ist.",
                "Ja, abbestellen",
                "Erledigt. Keine wöchentlichen Mails mehr."),
        },
        "Dieser Link hat seinen Dienst getan.",
        "Er wurde schon benutzt oder ist zu alt. Alles, was er konnte, geht auch in Outlook Coffee selbst.");
}
