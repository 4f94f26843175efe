using System.Net;
using System.Text.Json.Nodes;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Ada's calendar at a fake Graph: what is written there is there when it is read again, and nobody is mailed without being asked for.</summary>
internal sealed class GraphCalendar
{
    private readonly List<JsonObject> events = [];
    private int number;
    private bool losesAnswers;

    public GraphCalendar(FakeGraph graph) => Register(graph);

    public IReadOnlyList<JsonObject> Events => events;

    /// <summary>Answers for the calendar at this Graph, before whoever was registered there.</summary>
    public void Register(FakeGraph graph)
    {
        graph.OnGet("/me/calendar?", """{"allowedOnlineMeetingProviders":["teamsForBusiness"],"defaultOnlineMeetingProvider":"teamsForBusiness"}""");
        graph.On(HttpMethod.Get, "/me/calendarView", _ => List(events));
        graph.On(HttpMethod.Get, "/me/events?", Find);
        graph.On(HttpMethod.Get, "/me/events/", request => One(request) is { } found ? Json(found) : Gone());
        graph.On(HttpMethod.Post, "/me/events", request => FakeGraph.Path(request).EndsWith("/cancel", StringComparison.Ordinal) ? Answered(Cancel(request)) : Answered(Create(request)));
        graph.On(HttpMethod.Patch, "/me/events/", request => Answered(Patch(request)));
        graph.On(HttpMethod.Delete, "/me/events/", request => Answered(Delete(request)));
    }

    /// <summary>The bodies of every event that was asked for, as sent.</summary>
    public List<JsonObject> Created { get; } = [];

    public List<JsonObject> Patched { get; } = [];

    /// <summary>From now on every write is carried out, and its answer is lost.</summary>
    public void LoseAnswers() => losesAnswers = true;

    /// <summary>Every mail that left: its kind and to whom.</summary>
    public List<(string Kind, string To)> Left { get; } = [];

    public int Deletions { get; private set; }

    public int Cancellations { get; private set; }

    /// <summary>A meeting of Ada's own, times in UTC.</summary>
    public void Busy(string start, string end) => events.Add((JsonObject)JsonNode.Parse(GraphMailbox.Meeting(start, end, []))!);

    /// <summary>As if somebody had removed it in Outlook.</summary>
    public void RemoveByHand(string id) => events.RemoveAll(one => Id(one) == id);

    /// <summary>As if the guest had answered.</summary>
    /// <param name="at">When, in UTC; null = Graph does not say.</param>
    /// <param name="proposed">Another time that the guest proposes, start and end in UTC.</param>
    public void Respond(string id, string response, string? at = null, (string Start, string End)? proposed = null)
    {
        var guest = Event(id)["attendees"]!.AsArray()[0]!;
        guest["status"] = at is null ? new JsonObject { ["response"] = response } : new JsonObject { ["response"] = response, ["time"] = at };
        guest["proposedNewTime"] = proposed is { } time ? new JsonObject { ["start"] = Utc(time.Start), ["end"] = Utc(time.End) } : null;
    }

    /// <summary>As if the user had moved it in Outlook, times in UTC.</summary>
    public void MoveByHand(string id, string start, string end) => (Event(id)["start"], Event(id)["end"]) = (Utc(start), Utc(end));

    /// <summary>As if the user had changed who is invited in Outlook; none = taken off.</summary>
    public void GuestsByHand(string id, params string[] addresses) => Event(id)["attendees"] = new JsonArray(
        [.. addresses.Select(address => new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = address } })]);

    /// <summary>As if it had been cancelled and lingered.</summary>
    public void CancelByHand(string id) => Event(id)["isCancelled"] = true;

    /// <summary>Holds what another calendar held, as after a restart of the server only.</summary>
    public void Adopt(GraphCalendar other) => events.AddRange(other.events);

    /// <summary>The events with the mark that the request's filter names.</summary>
    public HttpResponseMessage Find(HttpRequestMessage request) => List(Tagged(FakeGraph.Path(request)));

    /// <summary>Writes the event as Graph does; the fake calls it itself for a POST.</summary>
    public HttpResponseMessage Create(HttpRequestMessage request)
    {
        var body = Body(request);
        Created.Add(body);
        var written = (JsonObject)body.DeepClone();
        written["id"] = $"event-{++number}";
        written["webLink"] = $"https://outlook.office.com/calendar/item/event-{number}";
        // A repeated request answers with the first event and creates nothing.
        if (events.Find(one => body["transactionId"] is { } id && one["transactionId"]?.GetValue<string>() == id.GetValue<string>()) is { } known)
            return Json(known, HttpStatusCode.Created);
        events.Add(written);
        Mail("invitation", Guests(written));
        return Json(written, HttpStatusCode.Created);
    }

    private HttpResponseMessage Answered(HttpResponseMessage answer) => losesAnswers ? FakeGraph.Error(HttpStatusCode.GatewayTimeout, "UnknownError") : answer;

    private HttpResponseMessage Patch(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        var body = Body(request);
        Patched.Add(body);
        var before = Guests(found);
        foreach (var (name, value) in body) found[name] = value?.DeepClone();
        Mail("invitation", Guests(found).Except(before));
        Mail("cancellation", before.Except(Guests(found)));
        // A change of the attendees alone mails only those whom it changes something for (event-update).
        if (!body.All(property => property.Key == "attendees")) Mail("update", before.Intersect(Guests(found)));
        return Json(found);
    }

    private HttpResponseMessage Delete(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        Deletions++;
        Mail("cancellation", Guests(found));
        events.Remove(found);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage Cancel(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        Cancellations++;
        Mail("cancellation", Guests(found));
        events.Remove(found);
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }

    private IEnumerable<JsonObject> Tagged(string path) => events.Where(one =>
        one["singleValueExtendedProperties"]?[0]?["value"]?.GetValue<string>() is { } tag && path.Contains($"eq '{tag}'", StringComparison.Ordinal));

    private JsonObject? One(HttpRequestMessage request)
    {
        var id = FakeGraph.Path(request)["/me/events/".Length..].Split('?', '/')[0];
        return events.FirstOrDefault(one => Id(one) == id);
    }

    private void Mail(string kind, IEnumerable<string> to) => Left.AddRange(to.Select(address => (kind, address)));

    private JsonObject Event(string id) => events.Single(one => Id(one) == id);

    private static List<string> Guests(JsonObject one) =>
        [.. (one["attendees"]?.AsArray() ?? []).Select(guest => guest!["emailAddress"]!["address"]!.GetValue<string>())];

    private static JsonObject Utc(string time) => new() { ["dateTime"] = time, ["timeZone"] = "UTC" };

    private static JsonObject Body(HttpRequestMessage request)
    {
        using var stream = request.Content!.ReadAsStream();
        stream.Position = 0;
        return (JsonObject)JsonNode.Parse(stream)!;
    }

    private static string? Id(JsonObject one) => one["id"]?.GetValue<string>();

    private static HttpResponseMessage List(IEnumerable<JsonObject> chosen) =>
        FakeGraph.Json(new JsonObject { ["value"] = new JsonArray([.. chosen.Select(one => one.DeepClone())]) }.ToJsonString());

    private static HttpResponseMessage Json(JsonObject one, HttpStatusCode status = HttpStatusCode.OK) => FakeGraph.Json(one.ToJsonString(), status);

    private static HttpResponseMessage Gone() => FakeGraph.Error(HttpStatusCode.NotFound, "ErrorItemNotFound");
}
