namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Where people work; RFC 2606 keeps <c>.example</c> free of real mail.</summary>
internal static class Organizations
{
    public static readonly Organization Home = new("Contoso", "contoso.example", Timeline.HomeZone);

    public static readonly Organization Private = new("", "post.example", Timeline.HomeZone);

    public static readonly IReadOnlyList<Organization> Others =
    [
        new("Fabrikam", "fabrikam.example", "Europe/London"),
        new("Northwind Traders", "northwind.example", "America/New_York"),
        new("Adatum", "adatum.example", "Europe/Berlin"),
        new("Tailspin Toys", "tailspin.example", "America/Los_Angeles"),
        new("Woodgrove Bank", "woodgrove.example", "Europe/London"),
        new("Wingtip", "wingtip.example", "Europe/Paris"),
        new("Litware", "litware.example", "America/Chicago"),
        new("Proseware", "proseware.example", "Europe/Berlin"),
        new("Relecloud", "relecloud.example", "Europe/Dublin"),
        new("VanArsdel", "vanarsdel.example", "America/New_York"),
        new("Lamna Healthcare", "lamna.example", "Europe/Zurich"),
        new("Bellows College", "bellows.example", "Europe/London"),
        new("Fourth Coffee", "fourthcoffee.example", "Europe/Berlin"),
        new("Graphic Design Institute", "graphicdesign.example", "Europe/Amsterdam"),
        new("Margie's Travel", "margiestravel.example", "Europe/Madrid"),
        new("Trey Research", "treyresearch.example", "America/New_York"),
        new("Coho Vineyard", "coho.example", "Europe/Paris"),
        new("Alpine Ski House", "alpineski.example", "Europe/Vienna"),
        new("Blue Yonder Airlines", "blueyonder.example", "Asia/Kolkata"),
        new("Lucerne Publishing", "lucerne.example", "Europe/Zurich"),
        new("School of Fine Art", "fineart.example", "Europe/Stockholm"),
        new("Wide World Importers", "wideworld.example", "Asia/Singapore"),
        new("First Up Consultants", "firstup.example", "Europe/Warsaw"),
        new("City Power and Light", "citypower.example", "Europe/Berlin"),
        new("Humongous Insurance", "humongous.example", "Europe/London"),
        new("Southridge Video", "southridge.example", "America/Denver"),
        new("Hafen Verlag", "hafenverlag.example", "Europe/Berlin"),
        new("Kieler Werkstatt", "kielerwerkstatt.example", "Europe/Berlin"),
        new("Atelier Lumière", "lumiere.example", "Europe/Paris"),
        new("Nórdica Estudio", "nordica.example", "Europe/Madrid"),
    ];

    public static readonly IReadOnlyList<string> Projects =
    [
        "Aurora", "Driftwood", "Lighthouse", "Nightjar", "Saltmarsh", "Greenhouse", "Paperboat", "Kingfisher", "Wintergarden", "Harbour", "Tidewater", "Bluebell",
    ];

    public static readonly IReadOnlyList<string> Titles =
    [
        "Product Manager", "Software Engineer", "Head of Design", "Designer", "Account Manager", "Finance Partner", "CFO", "Researcher", "Editor",
        "Head of Operations", "Data Analyst", "Lawyer", "Professor", "Architect", "Marketing Lead", "Recruiter", "Consultant", "Project Lead", "Translator", "Photographer",
    ];
}
