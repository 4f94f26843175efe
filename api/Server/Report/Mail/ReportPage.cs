namespace OutlookCoffee.Report.Mail;

/// <summary>
/// Every word of the mail in the order in which it is read. The HTML and the plain text are both written from this, so that neither
/// says what the other does not.
/// </summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Preheader">What a list of messages shows beside the subject.</param>
/// <param name="Dates">The week.</param>
public sealed record ReportPage(
    string Language,
    bool IsRightToLeft,
    string Subject,
    string Preheader,
    string Dates,
    string Greeting,
    PageCard Card,
    IReadOnlyList<PageSection> Sections,
    PageYear Year,
    PageFoot Foot);

/// <summary>The week's own part. Its title is the mail's subject.</summary>
/// <param name="Links">Small ones at the foot.</param>
public sealed record PageCard(
    PagePerson? Person, IReadOnlyList<string> Lines, IReadOnlyList<string> Points, IReadOnlyList<PageStep> Steps, string? LastWord, IReadOnlyList<PageLink> Links);

/// <param name="Initials">Stand in for a picture; they say nothing that the name does not.</param>
/// <param name="Role">Title and company; null when neither is known.</param>
public sealed record PagePerson(string Name, string Initials, string? Role);

/// <summary>What can be done now.</summary>
public sealed record PageStep(string? Intro, IReadOnlyList<PageButton> Buttons, string? Note);

/// <param name="Detail">On a line of its own, lighter.</param>
/// <param name="IsMain">Filled; the others have an outline.</param>
public sealed record PageButton(string Text, string? Detail, Uri Link, bool IsMain);

public sealed record PageLink(string Text, Uri Link);

public sealed record PageSection(string Title, IReadOnlyList<PageRow> Rows, PageLink? More);

/// <param name="Aside">Beside the title, smaller.</param>
/// <param name="Title">Null when the text names the person itself.</param>
/// <param name="Link">Where the title leads; null = nowhere.</param>
public sealed record PageRow(string? Title, string? Aside, IReadOnlyList<string> Lines, Uri? Link);

/// <param name="Percent">Of the goal, 0 to 100.</param>
public sealed record PageYear(string Title, string Line, int Percent);

public sealed record PageFoot(IReadOnlyList<string> Lines, IReadOnlyList<PageLink> Links);
