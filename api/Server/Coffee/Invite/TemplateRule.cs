using System.Text.RegularExpressions;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>Says whether a text of the user's own can be used.</summary>
public static partial class TemplateRule
{
    public const int LongestBody = 4000;

    /// <summary>Null when it can; otherwise a short English sentence that says why not.</summary>
    public static string? Check(InviteTemplate template)
    {
        if (string.IsNullOrWhiteSpace(template.Subject))
            return "The subject is empty.";
        if (template.Subject.Length > Filling.LongestSubject)
            return $"The subject is longer than {Filling.LongestSubject} characters.";
        if (template.Subject.AsSpan().ContainsAny('\r', '\n'))
            return "The subject has more than one line.";
        if (template.Body.Length > LongestBody)
            return $"The text is longer than {LongestBody} characters.";
        var unknown = InBraces().Matches(template.Subject + "\n" + template.Body)
            .Select(match => match.Value).FirstOrDefault(typed => !Filling.Placeholders.Contains(typed));
        return unknown is null ? null : $"There is no {unknown}; there are {string.Join(", ", Filling.Placeholders)}.";
    }

    /// <summary>Spaces inside too: "{ name }" would reach the other person as it stands.</summary>
    [GeneratedRegex(@"\{[ ]*\w+[ ]*\}")]
    private static partial Regex InBraces();
}
