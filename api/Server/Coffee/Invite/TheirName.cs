using System.Globalization;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>The name to write to somebody by: as they write it themselves, as long as that is a name of theirs to greet by.</summary>
public static class TheirName
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static string Of(Person person) => Of(person.Name, NameForm.Readable(person.WritesAs));

    /// <param name="name">As the address book has it.</param>
    /// <param name="writesAs">As their own mails have it; empty when unknown.</param>
    public static string Of(string name, string writesAs) =>
        IsOtherSpelling(name, writesAs) || IsOtherFirstName(name, writesAs) ? writesAs : name;

    /// <summary>"Zoë" of a card's "Zoe"; small letters alone are haste.</summary>
    private static bool IsOtherSpelling(string name, string writesAs) =>
        FirstName.Of(name) is { } known && FirstName.Of(writesAs) is { } own
        && IsSame(known, own) && !string.Equals(known, own, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// "Gracie Okafor" of a card's "Grace Okafor". Nothing of "G. Okafor", of "Okafor Grace", and of a name that shares no word with the
    /// known one: a team may write from their address too.
    /// </summary>
    private static bool IsOtherFirstName(string name, string writesAs)
    {
        var (known, own) = (name.Split(' '), writesAs.Split(' '));
        return FirstName.Of(writesAs) is { } first && own.Contains(first)
            && !known.Any(word => IsSame(word, first))
            && own.Any(word => word != first && known.Any(each => IsSame(word, each)));
    }

    private static bool IsSame(string one, string other) => CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, Loosely) == 0;
}
