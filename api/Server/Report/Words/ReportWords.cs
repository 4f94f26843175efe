using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Report.Words;

/// <summary>
/// One language of the report: nothing but words, so that a further language is a further file. A name comes as somebody is called,
/// a <c>when</c> as <see cref="DateWords.When"/> writes it, a date as <see cref="DateWords.Date"/> does.
/// </summary>
internal sealed record ReportWords
{
    /// <summary>BCP 47.</summary>
    public required string Tag { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>How somebody is called, from the name as it is written; null when it cannot be told.</summary>
    public Func<string?, string?> Calling { get; init; } = FirstName.Of;

    public required DateWords Dates { get; init; }

    public required WhyWords Why { get; init; }

    public required StateWords States { get; init; }

    public required TimeWords Times { get; init; }

    public required OpenWords Open { get; init; }

    /// <summary>Without a name, "Hello,".</summary>
    public required Func<string?, string> Greeting { get; init; }

    public required Func<string, string> LastWrote { get; init; }

    /// <summary>Of the name and the date.</summary>
    public required Func<string, string, string> LastHeard { get; init; }

    public required Func<string, string> LastMet { get; init; }

    /// <summary>Why a fear to write is needless (Liu et al., JPSP 2022: people value it more than senders expect).</summary>
    public required string Welcome { get; init; }

    public required string SomeoneElse { get; init; }

    public required string Snooze { get; init; }

    public required string LetGo { get; init; }

    public required string OpenPane { get; init; }

    public required string InCalendar { get; init; }

    /// <summary>Others who went quiet, said without "neglected" or "overdue".</summary>
    public required string SlippingTitle { get; init; }

    public required string SeeAll { get; init; }

    public required Func<string, string> YearTitle { get; init; }

    /// <summary>Of cups so far and wished for.</summary>
    public required Func<int, int, string> YearLine { get; init; }

    public required string NoCupYet { get; init; }

    public required Func<int, string> MoreBooked { get; init; }

    /// <summary>A reason as the week counts it, and how many.</summary>
    public required Func<string, int, string> Reason { get; init; }

    public required string Weekly { get; init; }

    public required string Pause { get; init; }

    public required string Stop { get; init; }

    /// <summary>How to pause or stop where there are no links for it.</summary>
    public required string PauseInPane { get; init; }

    public required string Privacy { get; init; }
}

/// <summary>The headline, which is the subject too, and what stands under it.</summary>
internal sealed record StateWords
{
    public required Func<CoffeeKind, string, string> Proposed { get; init; }

    public required Func<CoffeeKind, string, string> Drafted { get; init; }

    /// <summary>Of the kind, the name and the day.</summary>
    public required Func<CoffeeKind, string, string, string> Booked { get; init; }

    public required Func<CoffeeKind, string, string> Held { get; init; }

    public required string Skipped { get; init; }

    public required string None { get; init; }

    /// <summary>Under a time that is only held.</summary>
    public required string OnlyYours { get; init; }

    public required string NextWeek { get; init; }

    /// <summary>Before the reasons.</summary>
    public required string NoneBecause { get; init; }

    public required string NextWeekPerhaps { get; init; }
}

/// <summary>Times for this week's person.</summary>
internal sealed record TimeWords
{
    public required string Title { get; init; }

    public required string Note { get; init; }

    public required string NoTimes { get; init; }

    public required Func<string, string> Free { get; init; }

    public required Func<string, string> Tentative { get; init; }

    public required string Unknown { get; init; }

    public required string OverTentative { get; init; }

    public required Func<string, string> AskNote { get; init; }

    public required Func<string, string> AskButton { get; init; }

    public required string OrInvite { get; init; }
}

/// <summary>Coffees ahead and answers still open.</summary>
internal sealed record OpenWords
{
    public required string AheadTitle { get; init; }

    public required string Title { get; init; }

    public required Func<string, string> SaidYes { get; init; }

    public required Func<string, string> SaidMaybe { get; init; }

    public required string NoAnswerYet { get; init; }

    public required Func<string, string> Answered { get; init; }

    public required Func<string, string> Silent { get; init; }

    public required Func<string, string> Declined { get; init; }

    /// <summary>Of the name and when.</summary>
    public required Func<string, string, string> Proposes { get; init; }

    /// <summary>Of the name and the date.</summary>
    public required Func<string, string, string> Asked { get; init; }
}
