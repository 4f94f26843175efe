using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Reads birthdays as vCards and Outlook's tables write them; a day without its year is no full date and gives null.</summary>
internal static class BirthdayText
{
    private static readonly LocalDatePattern[] Iso = Patterns("yyyy-MM-dd", "yyyyMMdd");
    private static readonly LocalDatePattern[] English = Patterns("M/d/yyyy", "yyyy-MM-dd");
    private static readonly LocalDatePattern[] German = Patterns("d.M.yyyy", "yyyy-MM-dd");

    /// <summary><c>1980-03-22</c>, <c>19800322</c>, either with a time after it.</summary>
    public static LocalDate? Parse(string text) => First(Iso, text.Split('T', ' ')[0]);

    /// <summary><c>3/22/1980</c> of an English or <c>22.03.1980</c> of a German Outlook, whose empty ones are <c>0/0/00</c> and <c>0.0.00</c>.</summary>
    public static LocalDate? ParseTable(string text) => First(English, text.Trim()) ?? First(German, text.Trim());

    private static LocalDate? First(LocalDatePattern[] patterns, string text)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var date)) return date;
        }

        return null;
    }

    private static LocalDatePattern[] Patterns(params string[] texts) => [.. texts.Select(LocalDatePattern.CreateWithInvariantCulture)];
}
