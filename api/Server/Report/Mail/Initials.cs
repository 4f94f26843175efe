using System.Globalization;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Report.Mail;

/// <summary>One or two letters that stand in for a picture, as in the pane.</summary>
internal static class Initials
{
    /// <param name="name">One line, as <see cref="NameText.OneLine"/> makes it.</param>
    public static string Of(string name)
    {
        var words = (FirstName.Whole(name) ?? name.Split('@')[0])
            .Split([' ', '.', '_', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word, 0))
            .ToList();
        var letters = words.Count switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
        return letters.ToUpperInvariant();
    }

    /// <summary>With its accents, unless there are more of them than any writing has.</summary>
    private static string First(string word) =>
        StringInfo.GetNextTextElement(word) is { Length: <= 4 } letter ? letter : char.ConvertFromUtf32(char.ConvertToUtf32(word, 0));
}
