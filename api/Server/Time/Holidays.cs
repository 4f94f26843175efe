using System.Collections.Frozen;
using NodaTime;
using PublicHoliday;

namespace OutlookCoffee.Time;

/// <summary>The public holidays of a whole country; what only some of its regions keep is not among them.</summary>
public static class Holidays
{
    /// <summary>By ISO 3166-1 alpha-2. Each call makes its own: nothing says that one may be asked by several threads.</summary>
    private static readonly FrozenDictionary<string, Func<IPublicHolidays>> Calendars = new Dictionary<string, Func<IPublicHolidays>>(StringComparer.Ordinal)
    {
        ["AT"] = () => new AustriaPublicHoliday(),
        ["AU"] = () => new AustraliaPublicHoliday(),
        ["BE"] = () => new BelgiumPublicHoliday(),
        ["BR"] = () => new BrazilPublicHoliday(),
        ["CA"] = () => new CanadaPublicHoliday(),
        ["CH"] = () => new SwitzerlandPublicHoliday(),
        ["CZ"] = () => new CzechRepublicPublicHoliday(),
        ["DE"] = () => new GermanPublicHoliday(),
        ["DK"] = () => new DenmarkPublicHoliday(),
        ["EE"] = () => new EstoniaPublicHoliday(),
        ["ES"] = () => new SpainPublicHoliday(),
        ["FI"] = () => new FinlandPublicHoliday(),
        ["FR"] = () => new FrancePublicHoliday(),
        ["GB"] = () => new UKBankHoliday(),
        ["GR"] = () => new GreecePublicHoliday(),
        ["HR"] = () => new CroatiaPublicHoliday(),
        ["HU"] = () => new HungaryPublicHoliday(),
        ["IE"] = () => new IrelandPublicHoliday(),
        ["IT"] = () => new ItalyPublicHoliday(),
        ["JP"] = () => new JapanPublicHoliday(),
        ["KZ"] = () => new KazakhstanPublicHoliday(),
        ["LT"] = () => new LithuaniaPublicHoliday(),
        ["LU"] = () => new LuxembourgPublicHoliday(),
        ["LV"] = () => new LatviaPublicHoliday(),
        ["ME"] = () => new MontenegroPublicHoliday(),
        ["MX"] = () => new MexicoPublicHoliday(),
        ["NL"] = () => new DutchPublicHoliday(),
        ["NO"] = () => new NorwayPublicHoliday(),
        ["NZ"] = () => new NewZealandPublicHoliday(),
        ["PL"] = () => new PolandPublicHoliday(),
        ["PT"] = () => new PortugalPublicHoliday(),
        ["RO"] = () => new RomanianPublicHoliday(),
        ["RS"] = () => new SerbianPublicHoliday(),
        ["SE"] = () => new SwedenPublicHoliday(),
        ["SI"] = () => new SloveniaPublicHoliday(),
        ["SK"] = () => new SlovakiaPublicHoliday(),
        ["TR"] = () => new TurkeyPublicHoliday(),
        ["US"] = () => new USAPublicHoliday(),
        ["ZA"] = () => new SouthAfricaPublicHoliday(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The countries whose holidays are known, by their codes in ISO 3166-1 alpha-2, sorted.</summary>
    public static IReadOnlyList<string> Countries { get; } = [.. Calendars.Keys.Order(StringComparer.Ordinal)];

    /// <param name="country">One of <see cref="Countries"/>; null and every other = no holidays.</param>
    /// <param name="days">How many days to look at.</param>
    public static IReadOnlySet<LocalDate> From(string? country, LocalDate first, int days)
    {
        if (country is null || !Calendars.TryGetValue(country, out var make)) return FrozenSet<LocalDate>.Empty;
        var (calendar, last) = (make(), first.PlusDays(days - 1));
        return Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .SelectMany(calendar.PublicHolidays)
            .Select(LocalDate.FromDateTime)
            .Where(day => day >= first && day <= last)
            .ToHashSet();
    }
}
