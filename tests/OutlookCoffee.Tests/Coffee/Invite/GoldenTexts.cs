using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Invite;

/// <summary>The same people and the same Thursday for every language, so that the whole texts can be read side by side.</summary>
internal static class GoldenTexts
{
    public static readonly DateTimeZone Berlin = Zones.Resolve("Europe/Berlin")!;

    public static readonly string[] Languages = ["en-GB", "en-US", "de", "fr", "es", "ja"];

    public static readonly Instant Ten = Instant.FromUtc(2026, 11, 26, 9, 0);

    public static InviteRequest Request(string language, CoffeeKind kind = CoffeeKind.Coffee, int? silence = 266) => new(
        kind, "Lind, Ada", "Okafor, Grace", Ten, Ten + Duration.FromMinutes(45), Berlin,
        Place: "Café Moka", SilenceDays: silence, Online: kind == CoffeeKind.Decaf, Language: language);

    /// <summary>Three times, of which the best comes first and the calendar's first second.</summary>
    public static AskLetterRequest Ask(string language, CoffeeKind kind = CoffeeKind.Coffee, int? silence = 266) => new(
        kind, "Lind, Ada", "Okafor, Grace", [Ten + Duration.FromDays(1), Ten, Ten + Duration.FromMinutes((4 * 24 * 60) + 330)], Berlin,
        SilenceDays: silence, Online: kind == CoffeeKind.Decaf, Language: language);

    public static string Whole(InviteDraft draft) => draft.Subject + "\n\n" + draft.Body;

    public static string Whole(Letter letter) => letter.Subject + "\n\n" + letter.Body;

    /// <summary>What the test writes down, whatever line endings its file has.</summary>
    public static string Written(string text) => text.ReplaceLineEndings("\n");
}
