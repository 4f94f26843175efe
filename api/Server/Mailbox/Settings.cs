using NodaTime;

namespace OutlookCoffee.Mailbox;

/// <summary>The user's settings, in the form of <c>GET /api/me/settings</c>.</summary>
/// <param name="CoffeesPerWeek">0 to 3; 0 = none are proposed.</param>
/// <param name="Kind"><c>coffee</c>, <c>decaf</c> or <c>lunch</c>.</param>
/// <param name="Hours">Empty = the mailbox's own working hours.</param>
/// <param name="NoticeDays">Working days between now and a coffee, 0 to 30.</param>
/// <param name="HorizonDays">How far ahead a coffee may lie, in days, 1 to 60.</param>
/// <param name="Buffers">Minutes kept free around a coffee, by kind.</param>
/// <param name="TimeZone">IANA or Windows; null = the mailbox's own.</param>
public sealed record Settings(
    int CoffeesPerWeek,
    string Kind,
    MinutesByKind Minutes,
    IReadOnlyList<Hours> Hours,
    int NoticeDays,
    int HorizonDays,
    MinutesByKind Buffers,
    string Place,
    ReportSettings Report,
    string? TimeZone,
    Paused Paused)
{
    /// <summary>Coffees a year that the user would like, 1 to 366.</summary>
    public int YearGoal { get; init; } = 52;

    /// <summary>BCP 47, the language that is written in; null = the mailbox's own.</summary>
    public string? Language { get; init; }

    /// <summary>Graph's ids of further calendars whose items block; the main one always does.</summary>
    public IReadOnlyList<string> Calendars { get; init; } = [];

    /// <summary>The way between a coffee and an item at another place, 0 to 240.</summary>
    public int TravelMinutes { get; init; } = 30;

    /// <summary>Whose public holidays are kept free, ISO 3166-1 alpha-2, one of <c>GET /api/me/holidays</c>; null = only what stands in the calendar.</summary>
    public string? Holidays { get; init; }

    /// <summary>A coffee's event is marked private.</summary>
    public bool Private { get; init; }

    /// <summary>The user's own texts, at most one a kind; a kind without one is written in the product's words.</summary>
    public IReadOnlyList<OwnText> Texts { get; init; } = [];

    public static Settings Default { get; } = new(
        CoffeesPerWeek: 1,
        Kind: "coffee",
        Minutes: new(45, 25, 60),
        Hours: [],
        NoticeDays: 2,
        HorizonDays: 21,
        Buffers: new(15, 5, 15),
        Place: "",
        Report: new(true, "monday", "08:00"),
        TimeZone: null,
        Paused: new(null));
}

/// <summary>Minutes for each kind.</summary>
public sealed record MinutesByKind(int Coffee, int Decaf, int Lunch);

/// <summary>Hours in which a coffee suits, in the user's zone.</summary>
/// <param name="Day">In English and lower case.</param>
/// <param name="From">Wall clock, <c>HH:mm</c>.</param>
/// <param name="To">Wall clock, <c>HH:mm</c>, after <paramref name="From"/>.</param>
public sealed record Hours(string Day, string From, string To);

public sealed record ReportSettings(bool Enabled, string Day, string At);

/// <param name="Until">No proposals before this day; null = not paused.</param>
public sealed record Paused(LocalDate? Until);

/// <summary>An invitation's text in the user's own words, with the placeholders {name}, {me}, {when} and {where}.</summary>
/// <param name="Kind"><c>coffee</c>, <c>decaf</c> or <c>lunch</c>.</param>
public sealed record OwnText(string Kind, string Subject, string Body);
