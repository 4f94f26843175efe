namespace OutlookCoffee.Report.Links;

internal static class EnglishLinks
{
    public static LinkWords Words { get; } = new(
        "en",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "Ask again about {name} in three months?",
                "Yes, ask again later",
                "Done. {name} rests for three months."),
            [LinkAction.LetGo] = new(
                "Let {name} go? They are not proposed again until you say otherwise. Nobody is told.",
                "Yes, let go",
                "Done. {name} is not mentioned any more."),
            [LinkAction.SomeoneElse] = new(
                "Propose somebody else instead of {name} this week?",
                "Yes, somebody else",
                "Done. Somebody else is proposed."),
            [LinkAction.Pause] = new(
                "Pause for four weeks? No proposals and no mails until then.",
                "Yes, pause",
                "Done. See you in four weeks."),
            [LinkAction.Stop] = new(
                "Stop the weekly mail? The pane goes on as before.",
                "Yes, stop",
                "Done. No more weekly mails."),
        },
        "This link has done its work.",
        "It was used before, or it is too old. Everything it could do can be done in Outlook Coffee itself.");
}
