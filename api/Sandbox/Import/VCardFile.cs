namespace OutlookCoffee.Sandbox.Import;

/// <summary>Reads the cards of a vCard file: versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).</summary>
internal static class VCardFile
{
    public static IEnumerable<ReadCard> Read(ExportFile file)
    {
        ReadCard? card = null;
        // A card inside a card (AGENT in 2.1) is not a card of the address book.
        var depth = 0;
        foreach (var raw in Unfolded(FileText.Raw(file)))
        {
            if (VCardLine.Parse(raw) is not { } line) continue;
            var isCard = line.Text.Equals("VCARD", StringComparison.OrdinalIgnoreCase);
            if (line.Name == "BEGIN" && isCard && depth++ == 0) card = new();
            else if (line.Name == "END" && isCard && card is not null && --depth == 0)
            {
                yield return card;
                card = null;
            }
            else if (card is not null && depth == 1) Take(card, line);
        }

        // A file that was cut off: what there is of the last card is better than nothing.
        if (card is not null) yield return card;
    }

    private static void Take(ReadCard card, VCardLine line)
    {
        switch (line.Name)
        {
            case "FN":
                card.FullName ??= NullIfEmpty(line.Text);
                break;
            case "N":
                card.Surname ??= NullIfEmpty(line.Components[0]);
                card.GivenName ??= line.Components.Count > 1 ? NullIfEmpty(line.Components[1]) : null;
                break;
            case "EMAIL" when NullIfEmpty(line.Text) is { } address:
                card.Addresses.Add(address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address[7..] : address);
                break;
            case "ORG":
                card.Company ??= NullIfEmpty(line.Components[0]);
                break;
            case "TITLE":
                card.JobTitle ??= NullIfEmpty(line.Text);
                break;
            case "BDAY":
                card.Birthday ??= BirthdayText.Parse(line.Text);
                break;
        }
    }

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static IEnumerable<string> Unfolded(string text)
    {
        string? open = null;
        foreach (var end in text.Split('\n'))
        {
            var line = end.TrimEnd('\r');
            if (open is not null && VCardLine.IsQuotedPrintable(open) && open.EndsWith('=')) open = open[..^1] + line.TrimStart();
            else if (open is not null && line.Length > 0 && line[0] is ' ' or '\t') open += line[1..];
            else
            {
                if (open is not null) yield return open;
                open = line;
            }
        }

        if (open is not null) yield return open;
    }
}
