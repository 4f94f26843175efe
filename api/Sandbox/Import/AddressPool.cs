using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using MimeKit;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>One instance for each name and address as written, because a mailbox has few people and many messages.</summary>
internal sealed partial class AddressPool
{
    /// <summary>Real mail has addresses like <c>m..presto@enron.com</c>, which no standard allows.</summary>
    public static readonly ParserOptions Lenient = new() { AddressParserComplianceMode = RfcComplianceMode.Looser };

    private readonly Dictionary<(string Name, string Address), MailAddress> known = [];

    public MailAddress Of(string? name, string? address)
    {
        var key = ((name ?? "").Trim().Trim('\'').Trim(), (address ?? "").Trim().Trim('\''));
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out _);
        return entry ??= new(key.Item1, key.Item2);
    }

    /// <summary>The mailboxes of a header; groups are opened, and of a header that no parser takes the addresses are kept.</summary>
    /// <param name="raw">The header as it stands.</param>
    /// <param name="names">For the addresses without a name, when there are as many; else not used.</param>
    public IReadOnlyList<MailAddress> Of(InternetAddressList list, string? raw, IReadOnlyList<string> names)
    {
        var mailboxes = list.Mailboxes.ToList();
        if (raw is not null && !InternetAddressList.TryParse(Lenient, raw, out _)) return WithSalvaged(mailboxes, raw);
        var fits = names.Count == mailboxes.Count;
        return [.. mailboxes.Select((box, i) => Of(string.IsNullOrWhiteSpace(box.Name) && fits ? names[i] : box.Name, box.Address))];
    }

    // What the parser understood, and the addresses that it passed over.
    private List<MailAddress> WithSalvaged(List<MailboxAddress> understood, string raw)
    {
        var found = new List<MailAddress>();
        foreach (var part in raw.Split(',', ';'))
        {
            if (AnAddress().Match(part) is not { Success: true } match) continue;
            var known = understood.Find(box => string.Equals(box.Address, match.Value, StringComparison.OrdinalIgnoreCase));
            var name = known?.Name ?? part[..match.Index].Trim(' ', '\t', '<', '"', '\'');
            found.Add(Of(name, match.Value));
        }

        return found;
    }

    [GeneratedRegex("""[^\s<>"'(),;:]+@[^\s<>"'(),;:]+""", RegexOptions.None, 1000)]
    private static partial Regex AnAddress();
}
