using System.Security.Cryptography;
using System.Text;

namespace OutlookCoffee.Mailbox;

/// <summary>A mailbox's name in logs: the same for the same mailbox, and no address (in sandbox mode the id holds one).</summary>
internal static class LogName
{
    public static string Of(MailboxId id) => "mailbox-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id.ToString())))[..12];
}
