namespace OutlookCoffee.Sandbox.Import;

/// <summary>
/// The display names in <c>X-From</c>, <c>X-To</c> and <c>X-cc</c>, which exports of Notes and Exchange carry beside bare addresses:
/// <c>Steven J Kean, Richard Shapiro</c> or <c>Kean, Steven J. &lt;/O=…/CN=Skean&gt;, "Mike Florio" &lt;mike@…&gt;</c>.
/// </summary>
internal static class NotesNames
{
    /// <summary>One name for each entry; empty where the entry has an address only.</summary>
    public static IReadOnlyList<string> Of(string? header)
    {
        if (string.IsNullOrWhiteSpace(header)) return [];
        return [.. Entries(header).Select(Name)];
    }

    // A comma parts entries, but not inside quotes or brackets, nor in "Surname, Given <address>", which only its bracket tells from two names.
    private static IEnumerable<string> Entries(string header)
    {
        var parts = Split(header);
        for (var i = 0; i < parts.Count; i++)
        {
            var isSurname = i + 1 < parts.Count && IsBare(parts[i]) && parts[i + 1].Contains("</O=", StringComparison.OrdinalIgnoreCase);
            yield return isSurname ? $"{parts[i]}, {parts[++i]}" : parts[i];
        }
    }

    private static bool IsBare(string part) => !part.Contains('<', StringComparison.Ordinal) && !part.Contains('@', StringComparison.Ordinal);

    private static List<string> Split(string header)
    {
        var parts = new List<string>();
        var (start, brackets, quoted) = (0, 0, false);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] == '"') quoted = !quoted;
            else if (header[i] == '<') brackets++;
            else if (header[i] == '>') brackets = Math.Max(0, brackets - 1);
            else if (header[i] == ',' && brackets == 0 && !quoted)
            {
                parts.Add(header[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(header[start..].Trim());
        return parts;
    }

    private static string Name(string entry)
    {
        var bracket = entry.IndexOf('<', StringComparison.Ordinal);
        var name = bracket >= 0 ? entry[..bracket] : entry;
        // "Steven J Kean/NA/Enron@Enron" is a Notes name with its path.
        var path = name.IndexOf('/', StringComparison.Ordinal);
        if (path > 0) name = name[..path];
        name = name.Replace("\\", "", StringComparison.Ordinal).Trim().Trim('"', '\'').Trim();
        return name.Contains('@', StringComparison.Ordinal) ? "" : name;
    }
}
