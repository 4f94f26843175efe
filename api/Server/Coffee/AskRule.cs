using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>What became of a letter that asked first: whether it went out and was answered shows in the mail between the two.</summary>
internal static class AskRule
{
    /// <summary>Without a word for so long, the next step down is offered.</summary>
    public static Duration Patience { get; } = Duration.FromDays(10);

    /// <summary>After that nobody waits any more: the tie is judged like any other.</summary>
    private static readonly Duration Longest = Duration.FromDays(60);

    /// <summary>The letter that is still a matter between the two: the last one, unless it is long ago; null when there is none.</summary>
    public static AskNow? Open(Person person, Instant now)
    {
        if (person.Record.Asks is not [.., var last] || now - last.At > Longest) return null;
        return Of(last, person.Encounters, now);
    }

    public static AskNow Of(Ask ask, EncounterSet encounters, Instant now)
    {
        // Mail carries whole seconds, and a letter may have been begun in Outlook's form a moment before its draft was kept.
        var sent = First(encounters, EncounterKind.Wrote, ask.At - Duration.FromMinutes(1), now);
        var answered = sent is { } at ? First(encounters, EncounterKind.Heard, at, now) : null;
        return new AskNow(ask, sent, answered, sent is { } since && answered is null && now - since >= Patience);
    }

    /// <summary>Letters that went out and were not answered in time.</summary>
    public static int Unanswered(Person person, Instant now) =>
        person.Record.Asks.Select(ask => Of(ask, person.Encounters, now)).Reverse().TakeWhile(ask => ask.AnsweredAt is null).Count(ask => ask.IsOverdue);

    private static Instant? First(EncounterSet encounters, EncounterKind kind, Instant from, Instant until)
    {
        var (first, last) = (from.ToUnixTimeSeconds(), until.ToUnixTimeSeconds());
        foreach (var encounter in encounters)
            if (encounter.Kind == kind && encounter.UnixSeconds >= first && encounter.UnixSeconds <= last) return Instant.FromUnixTimeSeconds(encounter.UnixSeconds);
        return null;
    }
}

/// <summary>A letter and what became of it.</summary>
/// <param name="SentAt">Null until a mail to them is seen.</param>
/// <param name="AnsweredAt">Null until they wrote after it.</param>
/// <param name="IsOverdue">Ten days without a word.</param>
internal sealed record AskNow(Ask Ask, Instant? SentAt, Instant? AnsweredAt, bool IsOverdue);
