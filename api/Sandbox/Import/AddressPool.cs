using System.Runtime.InteropServices;
using MimeKit;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>One instance for each name and address as written, because a mailbox has few people and many messages.</summary>
internal sealed class AddressPool
{
    private readonly Dictionary<(string Name, string Address), MailAddress> known = [];

    public MailAddress Of(string? name, string? address)
    {
        var key = ((name ?? "").Trim().Trim('\'').Trim(), (address ?? "").Trim());
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out _);
        return entry ??= new(key.Item1, key.Item2);
    }

    /// <summary>The mailboxes of a header; groups are opened.</summary>
    /// <param name="names">For the addresses without a name, when there are as many; else not used.</param>
    public IReadOnlyList<MailAddress> Of(InternetAddressList list, IReadOnlyList<string> names)
    {
        var mailboxes = list.Mailboxes.ToList();
        if (mailboxes.Count == 0) return [];
        var fits = names.Count == mailboxes.Count;
        return [.. mailboxes.Select((box, i) => Of(string.IsNullOrWhiteSpace(box.Name) && fits ? names[i] : box.Name, box.Address))];
    }
}
