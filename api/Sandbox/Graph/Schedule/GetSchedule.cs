using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Calendar;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Schedule;

/// <summary>Free and busy of people inside the tenant; of anybody else the answer is an error entry, never "free".</summary>
internal static class GetSchedule
{
    private const int MostEntities = 20;
    private const int LongestDays = 62;

    public static GraphAnswer Answer(GraphCall call)
    {
        var question = Read(call);
        var entries = question.Addresses.Select(address => Entry(call, question, address)).ToList();
        return GraphAnswer.Ok(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.Root}/$metadata#Collection(microsoft.graph.scheduleInformation)");
            json.WriteStartArray("value");
            foreach (var write in entries) write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }).Applying(EventOptions.Applied(call));
    }

    private static Question Read(GraphCall call)
    {
        var json = call.RequiredBody();
        var addresses = json.Items("schedules").Select(item => item.GetString() ?? "").ToList();
        if (addresses.Count == 0) throw GraphFailure.InvalidRequest("'schedules' must name at least one address.");
        if (addresses.Count > MostEntities) throw GraphFailure.InvalidRequest($"At most {MostEntities} schedules can be asked for at once.");
        var question = new Question(addresses, EventInput.Moment(json, "startTime"), EventInput.Moment(json, "endTime"), Interval(json), EventOptions.View(call));
        if (question.To <= question.From) throw new GraphFailure(400, "ErrorInvalidTimeInterval", "The start time must be before the end time.");
        var days = (question.To - question.From).TotalDays;
        if (days > LongestDays)
            throw new GraphFailure(
                400,
                "ErrorTimeIntervalTooBig",
                $"The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = {LongestDays} days; the actual limit = {Math.Ceiling(days):F0} days.");
        return question;
    }

    private static int Interval(JsonElement json)
    {
        if (json.Get("availabilityViewInterval") is not { } value) return 30;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var minutes) && minutes is >= 5 and <= 1440
            ? minutes
            : throw GraphFailure.InvalidRequest("'availabilityViewInterval' must be from 5 to 1440 minutes.");
    }

    private static Action<Utf8JsonWriter> Entry(GraphCall call, Question question, string address)
    {
        if (call.Tenant.Find(address) is not { } box) return json => ScheduleShape.WriteUnknown(json, address);
        lock (box.Gate)
        {
            // The main calendar alone: Exchange tells nobody what stands in the others.
            var items = Occurrences.Between(box.Events, question.From, question.To).Where(Counts).ToList();
            var view = AvailabilityView.Of(items, question);
            return json => ScheduleShape.Write(json, address, box, view, items, question, withDetails: box == call.Box);
        }
    }

    private static bool Counts(EventRow row) =>
        row.Event is { IsCancelled: false, Response: not "declined", ShowAs: not ("free" or "unknown") };
}

/// <summary>What is asked: whose time, in [From, To), in slots of so many minutes.</summary>
internal sealed record Question(IReadOnlyList<string> Addresses, Instant From, Instant To, int Minutes, EventView View);
