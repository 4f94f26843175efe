namespace OutlookCoffee.Report.Mail;

/// <summary>The weekly mail, ready to be sent.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Html">A whole document.</param>
/// <param name="Text">The same for those who read plain text; lines separated by <c>\n</c>.</param>
public sealed record ReportLetter(string Subject, string Html, string Text)
{
    /// <summary>A mail with this header is the product's own: reading a mailbox, it is never counted (see <see cref="Graph.Mail.HeaderFacts"/>).</summary>
    public const string Header = "x-outlook-coffee";

    public const string HeaderValue = "weekly-report";
}
