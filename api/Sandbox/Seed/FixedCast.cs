using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>A colleague whose mailbox and calendar can be seen.</summary>
/// <param name="MailboxZone">As Graph would give it: a Windows or an IANA name.</param>
/// <param name="Zone">The same as an IANA id.</param>
/// <param name="HoursZone">The rules that the working hours spell out; null = they name the zone, as those of most people do.</param>
internal sealed record Colleague(
    string Given, string Surname, string Title, string MailboxZone, string Zone, TieKind Tie, string Language = "en", CustomZone? HoursZone = null)
{
    public string Address => $"{Given.ToLowerInvariant()}@{Organizations.Home.Domain}";
}

/// <summary>An outsider with a name that software stumbles over.</summary>
internal sealed record Outsider(string Name, string Given, string Surname, string LocalPart, string Domain, string Title, TieKind Tie, string Language = "en");

/// <summary>The people who are there whatever the seed.</summary>
internal static class FixedCast
{
    /// <summary>A former colleague whose old mails carry the directory's name for him instead of an SMTP address, as Exchange keeps it.</summary>
    public const string DirectoryName =
        "/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=7c1f0e9a53d24b0c8a44-rolf.ebert";

    public static readonly IReadOnlyList<Colleague> Colleagues =
    [
        new("Grace", "Hollis", "Head of Product", "W. Europe Standard Time", "Europe/Berlin", TieKind.InnerCircle),
        new("Ben", "Carter", "Software Engineer", "GMT Standard Time", "Europe/London", TieKind.InnerCircle),
        new("Chiara", "Moretti", "Designer", "Europe/Berlin", "Europe/Berlin", TieKind.InnerCircle),
        new("Diego", "Fuentes", "Data Analyst", "Romance Standard Time", "Europe/Paris", TieKind.Project, HoursZone: CustomZone.CentralEurope),
        new("Emeka", "Obi", "Software Engineer", "W. Europe Standard Time", "Europe/Berlin", TieKind.Fading),
        new("Freya", "Nilsson", "Researcher", "Europe/Stockholm", "Europe/Stockholm", TieKind.OldFriend),
        new("Hanna", "Vogel", "Finance Partner", "W. Europe Standard Time", "Europe/Berlin", TieKind.Quarterly, "de"),
        new("Ivan", "Petrov", "Architect", "Europe/Berlin", "Europe/Berlin", TieKind.Project),
        new("June", "Park", "Product Manager", "Pacific Standard Time", "America/Los_Angeles", TieKind.Project),
        new("Kofi", "Mensah", "Head of Operations", "GMT Standard Time", "Europe/London", TieKind.OldFriend),
        new("Lotte", "Brandt", "Marketing Lead", "W. Europe Standard Time", "Europe/Berlin", TieKind.Fading, "de"),
        new("Mateo", "Silva", "Account Manager", "Eastern Standard Time", "America/New_York", TieKind.Friend, "es"),
        new("Priya", "Raman", "Software Engineer", "India Standard Time", "Asia/Kolkata", TieKind.Friend),
    ];

    public static readonly IReadOnlyList<Outsider> Outsiders =
    [
        new("Grace Okafor", "Grace", "Okafor", "grace", "fabrikam.example", "CFO", TieKind.OldFriend),
        new("José Ángel Núñez", "José Ángel", "Núñez", "joseangel.nunez", "nordica.example", "Photographer", TieKind.OldFriend, "es"),
        new("Zoë Łukasiewicz", "Zoë", "Łukasiewicz", "zoe.lukasiewicz", "firstup.example", "Consultant", TieKind.Project),
        new("سارة الخطيب", "سارة", "الخطيب", "sara.alkhatib", "relecloud.example", "Lawyer", TieKind.OldFriend),
        new("דנה כהן", "דנה", "כהן", "dana.cohen", "treyresearch.example", "Researcher", TieKind.Quarterly),
        new("山田 花子", "花子", "山田", "hanako.yamada", "wideworld.example", "Architect", TieKind.OldFriend),
        new("李明", "明", "李", "ming.li", "wideworld.example", "Software Engineer", TieKind.Project),
        new("Søren Ångström", "Søren", "Ångström", "soren.angstrom", "fineart.example", "Designer", TieKind.Friend),
        new("Ida Berg 🌻", "Ida", "Berg", "ida.berg", "fourthcoffee.example", "Editor", TieKind.OldFriend, "de"),
        new("Nguyễn Thị Mai", "Mai", "Nguyễn", "mai.nguyen", "lamna.example", "Researcher", TieKind.Passing),
        new("O'Brien, Sinéad", "Sinéad", "O'Brien", "sinead.obrien", "relecloud.example", "Recruiter", TieKind.Quarterly),
        new("Μαρία Παπαδοπούλου", "Μαρία", "Παπαδοπούλου", "maria.papadopoulou", "lucerne.example", "Translator", TieKind.OldFriend),
    ];
}
