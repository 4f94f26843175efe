using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>A meeting as it is planned, before each of its people gets a copy.</summary>
internal sealed record Meeting(string Subject, int Day, int Minute, int Minutes)
{
    public MailAddress Organizer { get; init; } = Cast.Owner;

    /// <summary>Without the organizer.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    public string Zone { get; init; } = Timeline.HomeZone;
    public string Location { get; init; } = "";
    public string ShowAs { get; init; } = "busy";
    public string Sensitivity { get; init; } = "normal";
    public bool IsCancelled { get; init; }
    public bool IsOnline { get; init; }

    /// <summary>The <see cref="Day"/> and so many more; 0 = not an all-day event.</summary>
    public int WholeDays { get; init; }

    public string? Rule { get; init; }

    /// <summary>Days of the series that fall out.</summary>
    public IReadOnlyList<int> Skipped { get; init; } = [];

    /// <summary>A day of the series that is held two hours later.</summary>
    public int? Moved { get; init; }

    /// <summary>How many days before it was planned.</summary>
    public int Lead { get; init; } = 7;

    /// <summary>RRULE's UNTIL for a series that ends with this day, UTC as RFC 5545 wants it.</summary>
    public static string Until(LocalDate day) => $";UNTIL={NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd").Format(day)}T215959Z";
}
