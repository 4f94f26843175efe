using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Reads the table of contacts that Outlook exports, with English or German headings.</summary>
internal static class OutlookTable
{
    private static readonly string[] Given = ["First Name", "Vorname", "Given Name"];
    private static readonly string[] Surname = ["Last Name", "Nachname", "Family Name"];
    private static readonly string[] Company = ["Company", "Firma", "Organization"];
    private static readonly string[] Title = ["Job Title", "Position"];
    private static readonly string[] Birthday = ["Birthday", "Geburtstag"];

    private static readonly string[][] Addresses =
    [
        ["E-mail Address", "E-Mail-Adresse", "E-Mail Address", "Email"],
        ["E-mail 2 Address", "E-Mail 2: Adresse", "E-Mail-Adresse 2"],
        ["E-mail 3 Address", "E-Mail 3: Adresse", "E-Mail-Adresse 3"],
    ];

    private static readonly string[] FullName = ["E-mail Display Name", "E-Mail: Angezeigter Name", "Display Name", "Name"];

    /// <exception cref="UnreadableFileException">The table has none of Outlook's headings.</exception>
    public static IEnumerable<ReadCard> Read(ExportFile file)
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = null,
            MissingFieldFound = null,
        };
        using var csv = new CsvReader(new StringReader(FileText.Of(file)), options);
        if (!csv.Read() || !csv.ReadHeader()) throw new UnreadableFileException("the table is empty");
        var headings = csv.HeaderRecord!.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!Addresses[0].Concat(Given).Concat(Surname).Any(headings.Contains)) throw new UnreadableFileException("not a table of contacts");
        while (csv.Read())
        {
            var card = Card(csv);
            if (!card.IsEmpty) yield return card;
        }
    }

    private static ReadCard Card(CsvReader csv)
    {
        var card = new ReadCard
        {
            GivenName = Field(csv, Given),
            Surname = Field(csv, Surname),
            Company = Field(csv, Company),
            JobTitle = Field(csv, Title),
            Birthday = Field(csv, Birthday) is { } day ? BirthdayText.ParseTable(day) : null,
        };
        card.Addresses.AddRange(Addresses.Select(names => Field(csv, names)).OfType<string>());
        if (card.GivenName is null && card.Surname is null) card.FullName = Field(csv, FullName);
        return card;
    }

    private static string? Field(CsvReader csv, string[] names)
    {
        foreach (var name in names)
        {
            if (csv.TryGetField<string>(name, out var value) && !string.IsNullOrWhiteSpace(value)) return value.Trim();
        }

        return null;
    }
}
