using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// Drafts the invitation: warm, short, and as the user could have typed it. No product name, no link, no count of days.
/// </summary>
public static partial class InviteText
{
    public static InviteDraft Draft(InviteRequest request)
    {
        var words = Language(request.Language);
        var name = FirstName.Of(request.TheirName);
        var place = request.Online ? "" : (request.Place ?? "").Trim();
        var subject = name is null ? words.SubjectWithoutName(request.Kind) : words.Subject(request.Kind);
        string[] lines =
        [
            name is null ? words.GreetingWithoutName : words.Greeting,
            "",
            words.Opening(request.SilenceDays) + " " + words.Question(request.Kind, request.Online),
            place.Length == 0 ? words.Proposal : words.ProposalWithPlace,
            words.Closing,
            "",
            "{me}",
        ];
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["when"] = When(request, words),
            ["name"] = name ?? "",
            ["me"] = FirstName.Of(request.MyName) ?? "",
            ["where"] = place,
        };
        return new InviteDraft(Fill(subject, values), Fill(string.Join('\n', lines), values).TrimEnd(), place, request.Online);
    }

    private static InviteWords Language(string tag) =>
        tag.Equals("en-US", StringComparison.OrdinalIgnoreCase) ? English.American : English.British;

    private static string When(InviteRequest request, InviteWords words)
    {
        var mine = request.Start.InZone(request.Zone);
        var when = At(words.When, mine, words);
        if (request.TheirZone is null)
            return when;
        var theirs = request.Start.InZone(request.TheirZone);
        if (theirs.LocalDateTime == mine.LocalDateTime)
            return when;
        return when + At(theirs.Date == mine.Date ? words.TheirTime : words.TheirTimeOnAnotherDay, theirs, words);
    }

    private static string At(string template, ZonedDateTime when, InviteWords words) => Fill(template, new(StringComparer.Ordinal)
    {
        ["day"] = words.Day.Format(when.Date),
        ["time"] = words.Time.Format(when.TimeOfDay),
    });

    /// <summary>In one pass, so that a name with braces in it is no placeholder.</summary>
    private static string Fill(string template, Dictionary<string, string> values) =>
        Placeholder().Replace(template, match => values.GetValueOrDefault(match.Groups[1].Value, match.Value));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
