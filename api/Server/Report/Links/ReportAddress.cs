using OutlookCoffee.Web;

namespace OutlookCoffee.Report.Links;

/// <summary>Where the links of a mail lead: a mail is read on any machine, so it has to be named where the server is not asked by that name.</summary>
internal sealed class ReportAddress(IConfiguration configuration, OwnAddress own)
{
    /// <summary><c>Report:Address</c>, else the first of <c>urls</c> that names a host and a port, else where the server is reached from its own machine.</summary>
    /// <exception cref="UriFormatException">The configured address is none.</exception>
    public Uri Host => new(configuration["Report:Address"] ?? Named(configuration["urls"]) ?? own.Find() ?? "http://localhost:5080");

    /// <summary>Whoever starts the server by a name or with https means the links to lead there; a server tells only by which numbers it listens.</summary>
    internal static string? Named(string? urls) => urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .FirstOrDefault(url => Uri.TryCreate(url, UriKind.Absolute, out var named) && named.Port != 0 && named.Host is not ("0.0.0.0" or "[::]"));
}
