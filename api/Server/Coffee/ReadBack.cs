using NodaTime;
using OutlookCoffee.Graph;

namespace OutlookCoffee.Coffee;

/// <summary>What the user's own calendar says of a coffee: answered, moved by hand, cancelled, and at last held or missed.</summary>
internal static class ReadBack
{
    /// <summary>
    /// How long an event that was being written may still appear although nobody answered for it; a coffee whose event is not there by
    /// then was never written.
    /// </summary>
    public static Duration LongestWrite { get; } = Duration.FromMinutes(5);

    /// <param name="entry">Null when the event is gone.</param>
    public static CoffeeRecord After(CoffeeRecord coffee, CalendarEntry? entry, Instant now)
    {
        if (entry is null || entry.IsCancelled) return coffee with { State = CoffeeState.Cancelled };
        var there = coffee with { EventId = entry.Id, WebLink = entry.WebLink ?? coffee.WebLink, Start = entry.Start ?? coffee.Start, End = entry.End ?? coffee.End };
        return Ended(Answered(there, entry, now), now);
    }

    private static CoffeeRecord Answered(CoffeeRecord coffee, CalendarEntry entry, Instant now)
    {
        // Nobody invited: a hold, also when the guest was taken off in Outlook. A guest put on a hold there makes it an invitation.
        if (!entry.HasGuests) return coffee with { State = CoffeeState.Draft, TheirResponse = null, InvitedAt = null, ProposedStart = null, ProposedEnd = null };
        var guest = coffee.Attendees.FirstOrDefault(entry.Guests.ContainsKey) ?? entry.Guests.Keys.First();
        var invitedAt = coffee.InvitedAt ?? (coffee.IsInvitation ? null : now);
        var answer = Current(entry.Guests[guest], coffee.InvitedAt);
        var isAgreed = answer.ProposedStart == coffee.Start;
        return coffee with
        {
            Attendees = [guest],
            InvitedAt = invitedAt,
            TheirResponse = answer.Response,
            State = answer.Response switch
            {
                "accepted" => CoffeeState.Accepted,
                "declined" => CoffeeState.Declined,
                _ => CoffeeState.Invited,
            },
            ProposedStart = isAgreed ? null : answer.ProposedStart,
            ProposedEnd = isAgreed ? null : answer.ProposedEnd,
        };
    }

    /// <summary>An answer that was given before the coffee was moved says nothing about its new time.</summary>
    private static GuestAnswer Current(GuestAnswer answer, Instant? invitedAt) =>
        answer.At < invitedAt ? new GuestAnswer("none", null, null, null) : answer;

    private static CoffeeRecord Ended(CoffeeRecord coffee, Instant now) => coffee with { State = CoffeeViews.StateOf(coffee, now) };
}
