using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Seed;

/// <summary>The quiet rule of the design, counted in the plainest way over a mailbox's messages; people are told apart by their names.</summary>
internal static class QuietCount
{
    private static readonly string[] NoContactFolders = ["drafts", "junkemail", "outbox", "conversationhistory", "syncissues"];

    public static IReadOnlyList<Quiet> Of(UserMailbox box, Instant now)
    {
        var contacts = box.Messages.OldestFirst.Where(message => IsContact(box, message)).SelectMany(message => Ties(box, message))
            .ToLookup(tie => tie.Name, tie => tie);
        var today = (int)(now.ToUnixTimeSeconds() / 86_400);
        return [.. contacts.Select(person => Judge(person.Key, [.. person], today)).OfType<Quiet>()];
    }

    private static bool IsContact(UserMailbox box, Message message) =>
        message.Meeting is null
        && !NoContactFolders.Contains(box.Folders[message.Folder].WellKnownName)
        && message.To.Count + message.Cc.Count <= 8
        && !message.Headers.Any(header => header.Key is "Auto-Submitted" or "List-Id" or "List-Unsubscribe" or "Precedence");

    private static IEnumerable<Tie> Ties(UserMailbox box, Message message)
    {
        var day = (int)(message.Sent / 86_400);
        if (!box.Owns(message.From.Address))
            return message.To.Any(to => box.Owns(to.Address)) ? [Tie(message.From, day, false)] : [];
        return message.To.Where(to => !box.Owns(to.Address)).Select(to => Tie(to, day, true));
    }

    private static Tie Tie(MailAddress who, int day, bool wrote) =>
        new(string.Join(' ', who.Name.Split(", ").Reverse()), day, wrote, who.Address.EndsWith("@contoso.example", StringComparison.Ordinal));

    private static Quiet? Judge(string name, List<Tie> ties, int today)
    {
        var days = ties.Select(tie => tie.Day).Distinct().Order().ToList();
        var silence = today - days[^1];
        var end = silence > 180 ? days[^1] : today - 180;
        var window = ties.Where(tie => tie.Day <= end && tie.Day >= end - 730).ToList();
        var before = window.Select(tie => tie.Day).Distinct().Order().ToList();
        var wasAlive = before.Count >= 5 && before[^1] - before[0] >= 90 && window.Any(tie => tie.Wrote) && window.Any(tie => !tie.Wrote);
        if (!wasAlive) return null;
        var conversations = 1 + days.Zip(days.Skip(1)).Count(pair => pair.Second - pair.First > 7);
        var gap = (days[^1] - days[0] + 30) / (double)conversations;
        if (silence < Math.Max(30, 1.5 * gap)) return null;
        var weeks = days.Where(day => day >= days[^1] - 730).Select(day => day / 7).Distinct().Count();
        return new(name, silence, (1 + silence) / Math.Sqrt(weeks) >= 80, ties[^1].Inside);
    }
}

internal sealed record Tie(string Name, int Day, bool Wrote, bool Inside);

internal sealed record Quiet(string Name, int Silence, bool IsDormant, bool Inside);
