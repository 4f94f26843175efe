using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.Report.Words;

/// <summary>French, as to somebody one says vous to, with a no-break space before the signs that want one.</summary>
internal static class French
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly WhyWords Why = new()
    {
        Long = Long,
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "environ deux fois par an",
            { Unit: Unit.Day, Count: 1 } => "presque chaque jour",
            { Unit: Unit.Week, Count: 1 } => "environ chaque semaine",
            { Unit: Unit.Month, Count: 1 } => "environ chaque mois",
            { Unit: Unit.Year, Count: 1 } => "environ une fois par an",
            { Unit: Unit.Week } => "environ toutes les " + Long(every),
            _ => "environ tous les " + Long(every),
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "aujourd’hui",
            { Unit: Unit.Day, Count: 1 } => "hier",
            _ => (ago.IsMore ? "il y a plus de " : "il y a ") + Long(ago),
        },
        MoreThan = length => "plus de " + length,
        Usually = every => $"Vous étiez en contact {every}.",
        UsuallyMet = every => $"Vous vous voyiez {every}.",
        Last = ago => $"Vous étiez en contact {ago}.",
        LastMet = ago => $"Vous vous êtes vus {ago}.",
        Since = length => $"Cela fait {length}.",
        Wanted = days => days == 1
            ? "Vous vouliez être en contact chaque jour."
            : $"Vous vouliez être en contact tous les {Long(new Stretch(days, Unit.Day))}.",
        NoContactYet = "Aucun contact n’est encore connu.",
        TooLittle = "L’histoire commune est trop courte pour en dire quelque chose.",
    };

    public static ReportWords Words { get; } = new()
    {
        Tag = "fr",
        Dates = new DateWords
        {
            Day = Coffee.Invite.French.Words.Day,
            Date = date => $"{DayAndMonth(date)} {Number(date.Year)}",
            Week = (first, last) => (first.Month == last.Month ? DayOfMonth(first) : DayAndMonth(first)) + " – " + DayAndMonth(last),
            Hours = (start, end) => Coffee.Invite.French.Words.Time(start) + " – " + Coffee.Invite.French.Words.Time(end),
        },
        Why = Why,
        States = new StateWords
        {
            Proposed = (kind, name) => $"{Meeting(kind)} avec {name} cette semaine\u00a0?",
            Drafted = (kind, name) => $"{Meeting(kind)} avec {name}\u00a0: le moment est réservé",
            Booked = (kind, name, day) => $"{Meeting(kind)} avec {name} le {day}",
            Held = (kind, name) => $"{Meeting(kind)} avec {name}\u00a0: une tasse de plus",
            Skipped = "Pas de café cette semaine, et c’est très bien ainsi",
            None = "Personne à proposer cette semaine",
            OnlyYours = "Réservé dans votre seul calendrier. Personne n’a reçu de courrier.",
            NextWeek = "La semaine prochaine apporte un autre nom.",
            NoneBecause = "La semaine prochaine apportera peut-être un nom. Voici pourquoi il n’y en a pas\u00a0:",
            NextWeekPerhaps = "La semaine prochaine apportera peut-être un nom.",
        },
        Times = new TimeWords
        {
            Title = "Des moments qui conviennent",
            Note = "Chacun ouvre une invitation toute prête dans Outlook. Rien ne part avant que vous l’envoyiez.",
            NoTimes = "Aucun moment ne convient dans les semaines à venir. Quelque chose de plus court, peut-être.",
            Free = name => $"{name} est libre",
            Tentative = name => $"{name} a quelque chose de provisoire",
            Unknown = "Libre dans votre calendrier",
            OverTentative = "Sur quelque chose de provisoire chez vous",
            AskNote = name => $"Cela fait un moment. Un court message avec quelques moments laisse le choix à {name}.",
            AskButton = name => $"Demander d’abord à {name}",
            OrInvite = "Ou inviter tout de suite\u00a0:",
        },
        Open = new OpenWords
        {
            AheadTitle = "Les cafés à venir",
            Title = "Encore en attente",
            SaidYes = name => $"{name} a dit oui.",
            SaidMaybe = name => $"{name} a dit peut-être.",
            NoAnswerYet = "Pas encore de réponse.",
            Answered = name => $"{name} a répondu à votre message. C’est le bon moment pour en trouver un.",
            Silent = name => $"Pas encore de nouvelles de {name}. Quelque chose de plus petit sera peut-être plus facile.",
            Declined = name => $"{name} ne peut pas. Un autre moment conviendra peut-être mieux.",
            Proposes = (name, when) => $"{name} propose\u00a0: {when}.",
            Asked = (name, date) => $"Vous avez écrit à {name} le {date}. Pas encore de réponse.",
        },
        Greeting = name => name is null ? "Bonjour," : $"Bonjour {name},",
        LastWrote = date => $"Vous avez écrit pour la dernière fois le {date}.",
        LastHeard = (name, date) => $"{name} vous a écrit pour la dernière fois le {date}.",
        LastMet = date => $"Vous vous êtes vus pour la dernière fois le {date}.",
        Welcome = "Un mot inattendu fait plaisir plus souvent qu’on ne le croit.",
        SomeoneElse = "Quelqu’un d’autre",
        Snooze = "Pas maintenant, plus tard",
        LetGo = "Laisser partir, pour vous seul",
        OpenPane = "Ouvrir Outlook Coffee",
        InCalendar = "Ouvrir dans le calendrier",
        SlippingTitle = "D’autres qui vous manquent peut-être",
        SeeAll = "Voir tout le monde",
        YearTitle = year => $"L’année {year}",
        YearLine = (held, goal) => $"{Number(held)} {Plural.French(held, "tasse", "tasses")} sur {Number(goal)}.",
        NoCupYet = "Pas encore de tasse. La première n’est qu’à un nom d’ici.",
        MoreBooked = count => $"{Number(count)} {Plural.French(count, "autre", "autres")} au calendrier.",
        Reason = Reason,
        Weekly = "Ce courrier vient une fois par semaine, pour vous seul.",
        Pause = "Faire une pause",
        Stop = "Ne plus le recevoir",
        PauseInPane = "Pour une pause ou pour l’arrêter\u00a0: les réglages d’Outlook Coffee.",
        Privacy = "Outlook Coffee voit quand et avec qui, jamais ce qui est écrit.",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "Déjeuner",
        CoffeeKind.Decaf => "Petit appel",
        CoffeeKind.Hello => "Un bonjour",
        _ => "Café",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"{Number(count)} avec qui vous êtes en contact",
        "tooLittleHistory" => $"{Number(count)} avec trop peu d’histoire",
        "snoozed" => $"{Number(count)} en pause",
        "recent" => $"{Number(count)} {Plural.French(count, "proposé", "proposés")} ces 90 derniers jours",
        "unanswered" => $"{Number(count)} avec trois invitations sans réponse",
        "openCoffee" => $"{Number(count)} avec un café déjà prévu",
        "plannedMeeting" => $"{Number(count)} que vous verrez bientôt",
        "passed" => $"{Number(count)} {Plural.French(count, "passé", "passés")} cette semaine",
        "outOfOffice" => $"{Number(count)} hors du bureau",
        "noAddress" => $"{Number(count)} sans adresse",
        "noCoffeesWanted" => "Vous ne vouliez aucun café, d’après les réglages.",
        "paused" => "Vous faites une pause.",
        "notReadYet" => "Votre boîte n’a pas encore été lue.",
        "sharedMailbox" => "C’est une boîte partagée, et un café se prend à deux.",
        _ => $"{Number(count)} pour une autre raison",
    };

    private static string Long(Stretch length) => Number(length.Count) + " " + (length.Unit switch
    {
        Unit.Day => Plural.French(length.Count, "jour", "jours"),
        Unit.Week => Plural.French(length.Count, "semaine", "semaines"),
        Unit.Month => "mois",
        _ => Plural.French(length.Count, "an", "ans"),
    });

    private static string DayOfMonth(LocalDate date) => date.Day == 1 ? "1er" : Number(date.Day);

    private static string DayAndMonth(LocalDate date) => $"{DayOfMonth(date)} {Months[date.Month - 1]}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
