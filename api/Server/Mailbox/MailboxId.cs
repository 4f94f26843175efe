namespace OutlookCoffee.Mailbox;

/// <summary>Names one user's mailbox: the tenant and the user in it, both in lower case.</summary>
/// <param name="Tenant"><c>sandbox</c>, <c>personal</c> or the tenant's id.</param>
/// <param name="User">In the sandbox the address; else the user's object id.</param>
public readonly record struct MailboxId(string Tenant, string User)
{
    /// <summary>The grain's key and the database's: <c>tenant/user</c>.</summary>
    public override string ToString() => $"{Tenant}/{User}";

    /// <exception cref="FormatException">The text is not <c>tenant/user</c>.</exception>
    public static MailboxId Parse(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < key.Length - 1
            ? new MailboxId(key[..slash], key[(slash + 1)..])
            : throw new FormatException("A mailbox is named tenant/user.");
    }
}
