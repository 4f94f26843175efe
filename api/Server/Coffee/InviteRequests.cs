using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Gathers what an invitation is written from.</summary>
internal static class InviteRequests
{
    /// <param name="theirZone">Null when it is not known.</param>
    public static InviteRequest For(MailboxState state, JudgedPerson person, CoffeeKind kind, Instant start, Instant end, DateTimeZone? theirZone) => new(
        kind,
        state.Profile?.Name ?? "",
        TheirName.Of(person.Person),
        start,
        end,
        state.Zone,
        theirZone,
        Place: state.Settings.Place.Length > 0 ? state.Settings.Place : null,
        SilenceDays: person.Rhythm.SilenceDays,
        Online: kind == CoffeeKind.Decaf,
        Language: state.Language,
        Template: state.Settings.Texts.FirstOrDefault(text => text.Kind == Wire.Name(kind)) is { } own ? new InviteTemplate(own.Subject, own.Body) : null);
}
