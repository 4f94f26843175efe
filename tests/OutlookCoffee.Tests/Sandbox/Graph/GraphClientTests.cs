using Microsoft.Graph;
using Microsoft.Graph.Me.Calendar.GetSchedule;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;

namespace OutlookCoffee.Tests.Sandbox.Graph;

/// <summary>Microsoft's own client against the sandbox: whatever it sends must be understood, whatever it reads must be there.</summary>
public sealed class GraphClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_reads_the_whole_mailbox_page_by_page()
    {
        await using var host = await SandboxHost.StartAsync();
        var graph = Client(host);
        var first = await graph.Me.Messages.GetAsync(request =>
        {
            request.QueryParameters.Select = ["from", "toRecipients", "receivedDateTime", "internetMessageHeaders"];
            request.QueryParameters.Filter = "receivedDateTime ge 2026-11-01T00:00:00Z";
            request.QueryParameters.Orderby = ["receivedDateTime desc"];
        }, Cancellation);
        var seen = new List<Message>();
        await PageIterator<Message, MessageCollectionResponse>.CreatePageIterator(graph, first!, message =>
        {
            seen.Add(message);
            return true;
        }).IterateAsync(Cancellation);
        Assert.Equal(29, seen.Count);
        Assert.Single(seen.OfType<EventMessageRequest>());
        Assert.Equal("grace@fabrikam.example", seen[0].From?.EmailAddress?.Address);
    }

    [Fact]
    public async Task It_follows_the_delta_of_a_folder()
    {
        await using var host = await SandboxHost.StartAsync();
        var delta = Client(host).Me.MailFolders["inbox"].Messages.Delta;
        var page = await delta.GetAsDeltaGetResponseAsync(request =>
        {
            request.QueryParameters.Select = ["subject"];
            request.Headers.Add("Prefer", "odata.maxpagesize=20");
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        }, Cancellation);
        var count = page!.Value!.Count;
        while (page!.OdataNextLink is { } next)
        {
            page = await delta.WithUrl(next).GetAsDeltaGetResponseAsync(cancellationToken: Cancellation);
            count += page!.Value!.Count;
        }
        Assert.Equal(25, count);
        Assert.Empty((await delta.WithUrl(page.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Cancellation))!.Value!);
    }

    [Fact]
    public async Task It_reads_folders_contacts_settings_and_the_calendar()
    {
        await using var host = await SandboxHost.StartAsync();
        var me = Client(host).Me;
        Assert.Equal("Ada Lind", (await me.GetAsync(cancellationToken: Cancellation))?.DisplayName);
        Assert.Equal(25, (await me.MailFolders["inbox"].GetAsync(cancellationToken: Cancellation))?.TotalItemCount);
        Assert.Equal(12, (await me.Contacts.GetAsync(request => request.QueryParameters.Top = 50, Cancellation))?.Value?.Count);
        Assert.Equal(new Microsoft.Kiota.Abstractions.Time(9, 0, 0), (await me.MailboxSettings.GetAsync(cancellationToken: Cancellation))?.WorkingHours?.StartTime);
        var view = await me.CalendarView.GetAsync(request =>
        {
            request.QueryParameters.StartDateTime = "2026-11-01T00:00:00+01:00";
            request.QueryParameters.EndDateTime = "2026-12-01T00:00:00+01:00";
            request.Headers.Add("Prefer", "outlook.timezone=\"Europe/Berlin\"");
        }, Cancellation);
        Assert.Equal([EventType.Occurrence, EventType.Exception, EventType.Occurrence, EventType.SingleInstance], view!.Value!.Select(item => item.Type));
    }

    [Fact]
    public async Task It_holds_a_time_and_then_invites()
    {
        await using var host = await SandboxHost.StartAsync();
        var events = Client(host).Me.Events;
        var hold = await events.PostAsync(new Event
        {
            Subject = "Coffee",
            ShowAs = FreeBusyStatus.Tentative,
            TransactionId = "c5ccc62c-c5ea-4d57-bfa2-a5673f66a267",
            Start = new DateTimeTimeZone { DateTime = "2026-11-26T09:00:00", TimeZone = "Europe/Berlin" },
            End = new DateTimeTimeZone { DateTime = "2026-11-26T09:45:00", TimeZone = "Europe/Berlin" },
        }, cancellationToken: Cancellation);
        Assert.Empty(host.Tenant.Deliveries);
        var grace = new Attendee { Type = AttendeeType.Required, EmailAddress = new EmailAddress { Address = "grace@fabrikam.example" } };
        var sent = await events[hold!.Id].PatchAsync(new Event { Attendees = [grace] }, cancellationToken: Cancellation);
        Assert.Equal("grace@fabrikam.example", sent!.Attendees!.Single().EmailAddress!.Address);
        Assert.Equal("invitation", Assert.Single(host.Tenant.Deliveries).Kind);
    }

    [Fact]
    public async Task It_proposes_another_time_and_reads_it()
    {
        await using var host = await SandboxHost.StartAsync();
        var graph = Client(host);
        var sent = await graph.Me.Events.PostAsync(new Event
        {
            Subject = "Coffee",
            Start = new DateTimeTimeZone { DateTime = "2026-11-26T09:00:00", TimeZone = "UTC" },
            End = new DateTimeTimeZone { DateTime = "2026-11-26T09:45:00", TimeZone = "UTC" },
            Attendees = [new Attendee { EmailAddress = new EmailAddress { Address = "ben@contoso.example" } }],
        }, cancellationToken: Cancellation);
        var ben = graph.Users["ben@contoso.example"];
        var copy = (await ben.Events.GetAsync(request => request.QueryParameters.Filter = "subject eq 'Coffee'", Cancellation))!.Value!.Single();
        await ben.Events[copy.Id].Decline.PostAsync(new()
        {
            SendResponse = true,
            ProposedNewTime = new TimeSlot
            {
                Start = new DateTimeTimeZone { DateTime = "2026-11-27T09:00:00", TimeZone = "UTC" },
                End = new DateTimeTimeZone { DateTime = "2026-11-27T09:45:00", TimeZone = "UTC" },
            },
        }, cancellationToken: Cancellation);
        var own = await graph.Me.Events[sent!.Id].GetAsync(cancellationToken: Cancellation);
        Assert.Equal("2026-11-27T09:00:00.0000000", own!.Attendees!.Single().ProposedNewTime!.Start!.DateTime);
        var mails = await graph.Me.MailFolders["inbox"].Messages.GetAsync(request => request.QueryParameters.Top = 1, Cancellation);
        var answer = Assert.IsType<EventMessageResponse>(mails!.Value!.Single());
        Assert.Equal((ResponseType.Declined, "2026-11-27T09:45:00.0000000"), (answer.ResponseType, answer.ProposedNewTime!.End!.DateTime));
    }

    [Fact]
    public async Task It_reads_the_calendars_and_a_zone_without_a_name()
    {
        var ada = TinyTenant.Box("ada", "Ada Lind", OutlookCoffee.Sandbox.World.CustomZone.CentralEurope);
        ada.OtherCalendars.Add(new("family", "Family", "lightGreen", CanEdit: true, []));
        await using var host = await SandboxHost.StartAsync(new("contoso.example", [ada]));
        var graph = Client(host);
        var calendars = (await graph.Me.Calendars.GetAsync(cancellationToken: Cancellation))!.Value!;
        Assert.Equal([CalendarColor.Auto, CalendarColor.LightGreen], calendars.Select(calendar => calendar.Color));
        Assert.Empty((await graph.Me.Calendars["family"].Events.GetAsync(cancellationToken: Cancellation))!.Value!);
        var hours = (await graph.Me.MailboxSettings.GetAsync(cancellationToken: Cancellation))!.WorkingHours!;
        var zone = Assert.IsType<CustomTimeZone>(hours.TimeZone);
        Assert.Equal((-60, -60, 5), (zone.Bias, zone.DaylightOffset?.DaylightBias, zone.StandardOffset?.DayOccurrence));
    }

    [Fact]
    public async Task It_asks_for_free_and_busy()
    {
        await using var host = await SandboxHost.StartAsync();
        var answer = await Client(host).Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new GetSchedulePostRequestBody
        {
            Schedules = ["ben@contoso.example", "grace@fabrikam.example"],
            StartTime = new DateTimeTimeZone { DateTime = "2026-11-24T00:00:00", TimeZone = "UTC" },
            EndTime = new DateTimeTimeZone { DateTime = "2026-11-25T00:00:00", TimeZone = "UTC" },
            AvailabilityViewInterval = 60,
        }, cancellationToken: Cancellation);
        Assert.Equal(FreeBusyStatus.Busy, answer!.Value![0].ScheduleItems!.Single().Status);
        Assert.Equal("5009", answer.Value[1].Error!.ResponseCode);
    }

    [Fact]
    public async Task It_reads_an_error()
    {
        await using var host = await SandboxHost.StartAsync();
        var error = await Assert.ThrowsAsync<ODataError>(() => Client(host).Me.Messages["nonsense"].GetAsync(cancellationToken: Cancellation));
        Assert.Equal((400, "ErrorInvalidIdMalformed"), (error.ResponseStatusCode, error.Error?.Code));
    }

    [Fact]
    public async Task It_runs_a_batch()
    {
        await using var host = await SandboxHost.StartAsync();
        var graph = Client(host);
        var batch = new BatchRequestContentCollection(graph);
        var id = await batch.AddBatchRequestStepAsync(graph.Me.Contacts.ToGetRequestInformation(request => request.QueryParameters.Top = 3));
        var answers = await graph.Batch.PostAsync(batch, Cancellation);
        Assert.Equal(3, (await answers.GetResponseByIdAsync<ContactCollectionResponse>(id)).Value!.Count);
    }

    private static GraphServiceClient Client(SandboxHost host) =>
        new(new BaseBearerTokenAuthenticationProvider(new SandboxToken()), host.Root.ToString().TrimEnd('/'));

    private sealed class SandboxToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["127.0.0.1"]);

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? context = null, CancellationToken cancellation = default) =>
            Task.FromResult("sandbox:ada@contoso.example");
    }
}
