using System.Net;
using System.Text.Json.Nodes;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Ada's calendar at a fake Graph: what is written there is there when it is read again, and nobody is mailed without being asked for.</summary>
internal sealed class GraphCalendar
{
    private readonly List<JsonObject> events = [];
    private int number;

    public GraphCalendar(FakeGraph graph) => Register(graph);

    public IReadOnlyList<JsonObject> Events => events;

    /// <summary>Answers for the calendar at this Graph, before whoever was registered there.</summary>
    public void Register(FakeGraph graph)
    {
        graph.On(HttpMethod.Get, "/me/calendarView", _ => List(events));
        graph.On(HttpMethod.Get, "/me/events?", Find);
        graph.On(HttpMethod.Get, "/me/events/", request => One(request) is { } found ? Json(found) : Gone());
        graph.On(HttpMethod.Post, "/me/events", request => FakeGraph.Path(request).EndsWith("/cancel", StringComparison.Ordinal) ? Cancel(request) : Create(request));
        graph.On(HttpMethod.Patch, "/me/events/", Patch);
        graph.On(HttpMethod.Delete, "/me/events/", Delete);
    }

    /// <summary>The bodies of every event that was asked for, as sent.</summary>
    public List<JsonObject> Created { get; } = [];

    public List<JsonObject> Patched { get; } = [];

    public int Deletions { get; private set; }

    public int Cancellations { get; private set; }

    /// <summary>A meeting of Ada's own, times in UTC.</summary>
    public void Busy(string start, string end) => events.Add((JsonObject)JsonNode.Parse(GraphMailbox.Meeting(start, end, []))!);

    /// <summary>As if somebody had removed it in Outlook.</summary>
    public void RemoveByHand(string id) => events.RemoveAll(one => Id(one) == id);

    public void Respond(string id, string response)
    {
        var attendees = events.Single(one => Id(one) == id)["attendees"]!.AsArray();
        attendees[0]!["status"] = new JsonObject { ["response"] = response };
    }

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
        events.Add(written);
        return Json(written, HttpStatusCode.Created);
    }

    private HttpResponseMessage Patch(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        var body = Body(request);
        Patched.Add(body);
        foreach (var (name, value) in body) found[name] = value?.DeepClone();
        return Json(found);
    }

    private HttpResponseMessage Delete(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        Deletions++;
        events.Remove(found);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage Cancel(HttpRequestMessage request)
    {
        if (One(request) is not { } found) return Gone();
        Cancellations++;
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
