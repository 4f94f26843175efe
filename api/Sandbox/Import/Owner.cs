namespace OutlookCoffee.Sandbox.Import;

/// <summary>Whose mailbox the export is, and which other addresses are surely the same person's.</summary>
internal sealed record Owner(string Address, string Name, IReadOnlyList<string> Aliases)
{
    /// <param name="given">The owner named in the settings; null = the most frequent sender.</param>
    public static Owner Of(string? given, IReadOnlyList<ReadMail> mails)
    {
        var address = given is { Length: > 0 } ? given.Trim().ToLowerInvariant() : MostFrequentSender(mails);
        var name = MostFrequent(mails.Where(mail => Same(mail.From.Address, address)).Select(mail => mail.From.Name).Where(text => text.Length > 0));
        return new(address, name ?? address, name is null ? [] : [.. AliasesOf(address, name, mails)]);
    }

    public bool Owns(string address) => Same(address, Address) || Aliases.Any(alias => Same(alias, address));

    private static string MostFrequentSender(IReadOnlyList<ReadMail> mails) =>
        MostFrequent(mails.Select(mail => mail.From.Address.ToLowerInvariant()).Where(text => text.Length > 0)) ?? "owner@mailbox.example";

    // Careful: somebody else's address among the owner's would turn their mail into the owner's. So only the same full name
    // (two words at least) in the same domain, and only where that address is always written with this name.
    private static IEnumerable<string> AliasesOf(string address, string name, IReadOnlyList<ReadMail> mails)
    {
        var full = Normal(name);
        var domain = Domain(address);
        if (!full.Contains(' ', StringComparison.Ordinal) || domain.Length == 0) return [];
        return mails.SelectMany(mail => mail.To.Concat(mail.Cc).Append(mail.From))
            .Where(who => !Same(who.Address, address) && Domain(who.Address) == domain && who.Name.Length > 0)
            .GroupBy(who => who.Address.ToLowerInvariant())
            .Where(group => group.All(who => Normal(who.Name) == full))
            .Select(group => group.Key).Order(StringComparer.Ordinal);
    }

    // "Kean, Steven J." and "steven j kean" are one name.
    private static string Normal(string name)
    {
        var parts = name.Split(',', 2, StringSplitOptions.TrimEntries);
        var inOrder = parts.Length == 2 ? $"{parts[1]} {parts[0]}" : name;
        return inOrder.Replace(".", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
    }

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string? MostFrequent(IEnumerable<string> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
