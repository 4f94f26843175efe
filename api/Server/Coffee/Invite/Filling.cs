using System.Text.RegularExpressions;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>What stands in for the placeholders, in our own texts and in the user's.</summary>
/// <param name="Name">Null when unknown: then <c>{name}</c> goes, and with it the comma or the space that hangs on it.</param>
/// <param name="Where">Empty when there is no place: then <c>{where}</c> goes, and a second space with it.</param>
internal sealed partial record Filling(string? Name, string Me, string When, string Where)
{
    /// <summary>Exchange keeps no more of a subject.</summary>
    public const int LongestSubject = 255;

    public static IReadOnlyList<string> Placeholders { get; } = ["{name}", "{me}", "{when}", "{where}"];

    /// <summary>One line of at most <see cref="LongestSubject"/> characters, cut at a word.</summary>
    public string Subject(string template)
    {
        var subject = Spaces().Replace(Body(template), " ");
        if (subject.Length <= LongestSubject)
            return subject;
        var end = subject.LastIndexOf(' ', LongestSubject);
        return subject[..(end > 0 ? end : LongestSubject)];
    }

    /// <summary>Lines separated by <c>\n</c>. In one pass, so that a name with braces in it is no placeholder.</summary>
    public string Body(string template)
    {
        var text = template.ReplaceLineEndings("\n");
        if (Name is null)
            text = NameWithin().Replace(NameInFront().Replace(text, ""), "");
        if (Where.Length == 0)
            text = NoPlace().Replace(text, "");
        return Placeholder().Replace(text, match => match.Value switch
        {
            "{name}" => Name ?? "",
            "{me}" => Me,
            "{when}" => When,
            "{where}" => Where,
            _ => match.Value,
        }).Trim();
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>"{name}, do you have time?" and its Japanese sister.</summary>
    [GeneratedRegex(@"(?<=^[¿¡]?)\{name\}(?:さん|様)?[,:、]?[ ]*", RegexOptions.Multiline)]
    private static partial Regex NameInFront();

    /// <summary>"Hi {name}," and "Coffee, {name}?".</summary>
    [GeneratedRegex(@"[,、]?[ ]*\{name\}(?:さん|様)?")]
    private static partial Regex NameWithin();

    [GeneratedRegex(@"(?<=^|[ ])\{where\}[ ]|[ ]?\{where\}$|\{where\}", RegexOptions.Multiline)]
    private static partial Regex NoPlace();
}
