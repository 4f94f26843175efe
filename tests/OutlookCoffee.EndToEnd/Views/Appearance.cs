using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>How a screen is set: light, dark, or in the few colours that its user chose.</summary>
internal sealed record Appearance(string Name, ColorScheme Scheme, ForcedColors Forced)
{
    public static IReadOnlyList<Appearance> All { get; } =
    [
        new("light", ColorScheme.Light, ForcedColors.None),
        new("dark", ColorScheme.Dark, ForcedColors.None),
        new("forced", ColorScheme.Dark, ForcedColors.Active),
    ];

    public Task PutOnAsync(IPage page) =>
        page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = Scheme, ForcedColors = Forced });
}
