using NodaTime;
using OutlookCoffee.Sandbox.Graph.Calendar;

namespace OutlookCoffee.Sandbox.Graph.Schedule;

/// <summary>One digit a slot: 0 free or working elsewhere, 1 tentative, 2 busy, 3 out of office; the strongest wins.</summary>
internal static class AvailabilityView
{
    public static string Of(IReadOnlyList<EventRow> items, Question question)
    {
        var step = Duration.FromMinutes(question.Minutes);
        var slots = (int)Math.Ceiling((question.To - question.From) / step);
        var digits = new char[slots];
        Array.Fill(digits, '0');
        foreach (var item in items)
        {
            var first = Math.Max(0, (int)Math.Floor((item.StartsAt - question.From) / step));
            var last = Math.Min(slots, (int)Math.Ceiling((item.EndsAt - question.From) / step));
            for (var i = first; i < last; i++) digits[i] = (char)Math.Max(digits[i], Digit(item.Event.ShowAs));
        }
        return new string(digits);
    }

    private static char Digit(string showAs) => showAs switch
    {
        "tentative" => '1',
        "busy" => '2',
        "oof" => '3',
        _ => '0',
    };
}
