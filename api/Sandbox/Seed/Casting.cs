using Bogus;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Finds the cast: those who are always there, and the rest by chance.</summary>
internal sealed class Casting(Timeline timeline, Chance chance, Rhythm rhythm)
{
    /// <summary>Kind, how many of 240, and the share of them inside the organization.</summary>
    private static readonly (TieKind Kind, int Of240, double Inside)[] Shares =
    [
        (TieKind.InnerCircle, 8, 0.7), (TieKind.Fading, 5, 0.5), (TieKind.Project, 48, 0.5), (TieKind.OldFriend, 36, 0.2),
        (TieKind.Friend, 12, 0.1), (TieKind.Quarterly, 20, 0.1), (TieKind.New, 9, 0.4), (TieKind.Asker, 14, 0),
        (TieKind.MeetingsOnly, 20, 0.5), (TieKind.CrowdOnly, 50, 0.5), (TieKind.Passing, 18, 0.1),
    ];

    private static readonly string[] Locales = ["en", "en", "en", "en_GB", "de", "de", "fr", "es", "sv"];

    private readonly HashSet<string> names = ["Ada Lind"];
    private readonly HashSet<string> addresses = [Cast.Owner.Address, Cast.OwnerAlias.Address];
    private readonly Dictionary<string, Faker> fakers = [];

    public List<Person> Find(int people)
    {
        var cast = new List<Person>(people);
        cast.AddRange(FixedCast.Colleagues.Select(Known));
        cast.AddRange(FixedCast.Outsiders.Select(Known));
        cast.Add(FormerColleague());
        foreach (var (kind, of240, inside) in Shares)
        {
            var wanted = (int)Math.Ceiling(of240 * people / 240.0) - cast.Count(person => person.Tie == kind);
            for (var i = 0; i < wanted; i++) cast.Add(Stranger(kind, inside));
        }

        return cast;
    }

    private Person Known(Colleague colleague)
    {
        var name = $"{colleague.Given} {colleague.Surname}";
        Take(name, colleague.Address);
        return new()
        {
            Name = name,
            Given = colleague.Given,
            Surname = colleague.Surname,
            Organization = Organizations.Home,
            Title = colleague.Title,
            Tie = colleague.Tie,
            Language = colleague.Language,
            Clock = timeline.Clock(colleague.Zone),
            Address = new(name, colleague.Address),
            Spans = rhythm.For(colleague.Tie, chance),
            Birthday = Birthday(),
        };
    }

    private Person Known(Outsider outsider)
    {
        var organization = Organizations.Others.First(other => other.Domain == outsider.Domain);
        var address = $"{outsider.LocalPart}@{outsider.Domain}";
        Take(outsider.Name, address);
        return new()
        {
            Name = outsider.Name,
            Given = outsider.Given,
            Surname = outsider.Surname,
            Organization = organization,
            Title = outsider.Title,
            Tie = outsider.Tie,
            Language = outsider.Language,
            Clock = timeline.Clock(organization.Zone),
            Address = new(outsider.Name, address),
            Spans = rhythm.For(outsider.Tie, chance),
            Birthday = Birthday(),
        };
    }

    private Person FormerColleague() => new()
    {
        Name = "Rolf Ebert",
        Given = "Rolf",
        Surname = "Ebert",
        Organization = Organizations.Private,
        Title = "",
        Tie = TieKind.OldFriend,
        Language = "de",
        Clock = timeline.Home,
        Former = new("Rolf Ebert", FixedCast.DirectoryName),
        FormerOrganization = Organizations.Home,
        ChangedOn = timeline.QuarterDay - 500,
        Address = new("Rolf Ebert", "rolf.ebert@post.example"),
        Spans = [new(timeline.QuarterDay - 1600, timeline.QuarterDay - 300, 25)],
    };

    private Person Stranger(TieKind kind, double insideShare)
    {
        var locale = chance.Pick(Locales);
        var (given, surname) = NewName(locale);
        var organization = chance.In(insideShare) ? Organizations.Home : chance.Pick(Organizations.Others);
        var isInside = organization == Organizations.Home;
        var changes = !isInside && kind is TieKind.OldFriend or TieKind.Friend or TieKind.InnerCircle && chance.In(0.25);
        var spans = rhythm.For(kind, chance);
        var former = changes ? chance.Pick(Organizations.Others) : null;
        var name = $"{given} {surname}";
        return new()
        {
            Name = name,
            Given = given,
            Surname = surname,
            Organization = organization,
            Title = chance.Pick(Organizations.Titles),
            Tie = kind,
            Language = locale is "de" or "fr" or "es" && chance.In(0.7) ? locale : "en",
            Clock = timeline.Clock(organization.Zone),
            Spans = spans,
            Birthday = Birthday(),
            Address = new(Displayed(name, given, surname), NewAddress(given, surname, organization)),
            Former = former is null ? null : new(name, NewAddress(given, surname, former)),
            FormerOrganization = former,
            ChangedOn = spans.Count > 0 ? (spans[0].From + Math.Min(spans[0].To, timeline.QuarterDay)) / 2 : 0,
            Other = chance.In(0.1) ? Another(name, given, surname, organization) : null,
        };
    }

    // Some mail systems write "Surname, Given" into the header.
    private string Displayed(string name, string given, string surname) => chance.In(0.06) ? $"{surname}, {given}" : name;

    private MailAddress Another(string name, string given, string surname, Organization organization) => chance.In(0.4)
        ? new(name, $"{LocalPart.Of(given)}.{LocalPart.Of(surname)}+work@{organization.Domain}")
        : new(name, NewAddress(given, surname, Organizations.Private));

    private (string Given, string Surname) NewName(string locale)
    {
        if (!fakers.TryGetValue(locale, out var faker))
            fakers[locale] = faker = new Faker(locale) { Random = new Randomizer(chance.Between(1, int.MaxValue)) };
        while (true)
        {
            var (given, surname) = (faker.Name.FirstName(), faker.Name.LastName());
            if (names.Add($"{given} {surname}")) return (given, surname);
        }
    }

    private string NewAddress(string given, string surname, Organization organization)
    {
        var (first, last) = (LocalPart.Of(given), LocalPart.Of(surname));
        var address = $"{first}.{last}@{organization.Domain}";
        for (var i = 2; !addresses.Add(address); i++) address = $"{first}.{last}{i}@{organization.Domain}";
        return address;
    }

    private void Take(string name, string address)
    {
        names.Add(name);
        addresses.Add(address);
    }

    private NodaTime.LocalDate? Birthday() =>
        chance.In(0.3) ? new NodaTime.LocalDate(chance.Between(1958, 2000), chance.Between(1, 13), chance.Between(1, 29)) : null;
}
