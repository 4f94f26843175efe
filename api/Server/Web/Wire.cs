using System.Text.Json;

namespace OutlookCoffee.Web;

/// <summary>Names as they stand in JSON.</summary>
internal static class Wire
{
    /// <summary>An enumeration's value in camelCase.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Reads a value written in camelCase; a number or anything else is none.</summary>
    public static T? Read<T>(string? text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Name(value!.Value).Equals(text, StringComparison.Ordinal));

    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(value => Name(value)));
}
