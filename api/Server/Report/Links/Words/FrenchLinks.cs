namespace OutlookCoffee.Report.Links;

internal static class FrenchLinks
{
    public static LinkWords Words { get; } = new(
        "fr",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "Reparler de {name} dans trois mois ?",
                "Oui, plus tard",
                "C'est fait. {name} se repose trois mois."),
            [LinkAction.LetGo] = new(
                "Laisser partir {name} ? Ce nom ne sera plus proposé jusqu'à ce que tu en décides autrement. Personne n'en saura rien.",
                "Oui, laisser partir",
                "C'est fait. {name} n'est plus mentionné."),
            [LinkAction.SomeoneElse] = new(
                "Proposer quelqu'un d'autre que {name} cette semaine ?",
                "Oui, quelqu'un d'autre",
                "C'est fait. Quelqu'un d'autre est proposé."),
            [LinkAction.Pause] = new(
                "Faire une pause de quatre semaines ? Ni proposition ni message d'ici là.",
                "Oui, une pause",
                "C'est fait. À dans quatre semaines."),
            [LinkAction.Stop] = new(
                "Arrêter le message hebdomadaire ? Le volet continue comme avant.",
                "Oui, arrêter",
                "C'est fait. Plus de message hebdomadaire."),
        },
        "Ce lien a fait son travail.",
        "Il a déjà servi, ou il est trop ancien. Tout ce qu'il pouvait faire se fait aussi dans Outlook Coffee.");
}
