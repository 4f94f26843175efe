using Microsoft.Graph;
using Microsoft.Graph.Me.Events.Item.Cancel;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Graph;

/// <summary>Writes a coffee into the user's calendar (Calendars.ReadWrite). Every event of ours carries the coffee's id, so that it is found again after a lost answer.</summary>
internal sealed class EventWriter(GraphServiceClient graph)
{
    /// <summary>A single-value extended property; the GUID is this product's own.</summary>
    private const string Tag = "String {5b3f0c52-7d0e-4f0b-9c4b-2a8f1f6f3f10} Name CoffeeId";

    private static readonly string[] Fields = ["id", "webLink", "attendees", "isCancelled", "start", "end"];

    /// <summary>Creates the event; with attendees Outlook mails them at once.</summary>
    /// <param name="zone">The user's: the event keeps its wall clock there.</param>
    public async Task<CalendarEntry> CreateAsync(CoffeeRecord coffee, InviteDraft draft, DateTimeZone zone, bool isPrivate, bool invite)
    {
        var provider = draft.Online ? await OnlineProviderAsync() : null;
        var entry = new Event
        {
            Subject = draft.Subject,
            Body = new ItemBody { ContentType = BodyType.Text, Content = draft.Body },
            Start = GraphTime.In(zone, coffee.Start),
            End = GraphTime.In(zone, coffee.End),
            ShowAs = invite ? FreeBusyStatus.Busy : FreeBusyStatus.Tentative,
            TransactionId = coffee.Id,
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = Tag, Value = coffee.Id }],
        };
        // What is set to null is sent as null: a hold must not even name attendees.
        if (invite) entry.Attendees = Attendees(coffee);
        if (draft.Location.Length > 0) entry.Location = new Location { DisplayName = draft.Location };
        if (isPrivate) entry.Sensitivity = Sensitivity.Private;
        if (provider is not null) (entry.IsOnlineMeeting, entry.OnlineMeetingProvider) = (true, provider);
        var written = await graph.Me.Events.PostAsync(entry);
        return CalendarEntry.From(written ?? throw new HttpRequestException("Graph answered a new event with nothing."));
    }

    /// <summary>The event of this coffee, or null: asked when an answer was lost.</summary>
    public async Task<CalendarEntry?> FindAsync(CoffeeRecord coffee)
    {
        var found = await graph.Me.Events.GetAsync(request =>
        {
            request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Tag}' and ep/value eq '{coffee.Id}')";
            request.QueryParameters.Select = Fields;
        });
        return found?.Value is [var first, ..] ? CalendarEntry.From(first) : null;
    }

    /// <summary>The event as it stands in the calendar now; null when it is gone.</summary>
    public async Task<CalendarEntry?> GetAsync(string eventId)
    {
        try
        {
            var entry = await graph.Me.Events[eventId].GetAsync(request => request.QueryParameters.Select = Fields);
            return entry is null ? null : CalendarEntry.From(entry);
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    /// <summary>
    /// Turns a hold into an invitation, in one step: as nobody was invited before, nobody but the new attendee is mailed (event-update).
    /// </summary>
    public Task InviteAsync(CoffeeRecord coffee) =>
        graph.Me.Events[coffee.EventId].PatchAsync(new Event { ShowAs = FreeBusyStatus.Busy, Attendees = Attendees(coffee) });

    /// <summary>Another time; Outlook tells who is invited. May be repeated.</summary>
    public Task MoveAsync(string eventId, DateTimeZone zone, Instant start, Instant end) =>
        graph.Me.Events[eventId].PatchAsync(new Event { Start = GraphTime.In(zone, start), End = GraphTime.In(zone, end) });

    /// <summary>Removes a hold; nobody was invited, so nobody is told.</summary>
    public Task DeleteAsync(string eventId) => Gone(() => graph.Me.Events[eventId].DeleteAsync());

    /// <summary>Cancels an invitation; Outlook tells who was invited.</summary>
    public Task CancelAsync(string eventId) => Gone(() => graph.Me.Events[eventId].Cancel.PostAsync(new CancelPostRequestBody()));

    /// <summary>
    /// What the calendar allows for meetings online; null when it allows none, as for most personal accounts. The first meeting's provider
    /// cannot be changed later (event resource), so it is asked for before.
    /// </summary>
    private async Task<OnlineMeetingProviderType?> OnlineProviderAsync()
    {
        var calendar = await graph.Me.Calendar.GetAsync(request => request.QueryParameters.Select = ["allowedOnlineMeetingProviders", "defaultOnlineMeetingProvider"]);
        var allowed = calendar?.AllowedOnlineMeetingProviders?.Where(one => one is not (null or OnlineMeetingProviderType.Unknown)).ToList() ?? [];
        return allowed.Contains(calendar?.DefaultOnlineMeetingProvider) ? calendar!.DefaultOnlineMeetingProvider : allowed.FirstOrDefault();
    }

    private static async Task Gone(Func<Task> request)
    {
        try
        {
            await request();
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            // Removed in Outlook already: that is what was asked for.
        }
    }

    private static List<Attendee> Attendees(CoffeeRecord coffee) =>
    [
        .. coffee.Attendees.Select(address => new Attendee
        {
            EmailAddress = new EmailAddress { Address = address, Name = coffee.PersonName },
            Type = AttendeeType.Required,
        }),
    ];
}
