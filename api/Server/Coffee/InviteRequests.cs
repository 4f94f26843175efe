using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Coffee;

/// <summary>Gathers what an invitation is written from.</summary>
internal static class InviteRequests
{
    public static InviteRequest For(MailboxState state, string theirName, CoffeeKind kind, Instant start, Instant end, int? silenceDays = null) => new(
        kind,
        state.Profile?.Name ?? "",
        theirName,
        start,
        end,
        state.Zone,
        Place: state.Settings.Place.Length > 0 ? state.Settings.Place : null,
        SilenceDays: silenceDays,
        Online: kind == CoffeeKind.Decaf,
        Language: state.Profile?.Language ?? "en");
}
