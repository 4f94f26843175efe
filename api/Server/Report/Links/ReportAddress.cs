namespace OutlookCoffee.Report.Links;

/// <summary>Where the links of a mail lead: a mail is read on any machine, so it has to be named where the server is not asked by that name.</summary>
internal sealed class ReportAddress(IConfiguration configuration)
{
    /// <summary><c>Report:Address</c>, else the first address that the server listens on.</summary>
    /// <exception cref="UriFormatException">The configured address is none.</exception>
    public Uri Host { get; } = new(configuration["Report:Address"] ?? First(configuration["urls"]) ?? "http://localhost:5080");

    private static string? First(string? urls) =>
        urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url => Uri.IsWellFormedUriString(url, UriKind.Absolute));
}
