using OutlookCoffee.Web;

namespace OutlookCoffee.Report.Links;

/// <summary>Where the links of a mail lead: a mail is read on any machine, so it has to be named where the server is not asked by that name.</summary>
internal sealed class ReportAddress(IConfiguration configuration, OwnAddress own)
{
    /// <summary><c>Report:Address</c>, else the address that the server listens on.</summary>
    /// <exception cref="UriFormatException">The configured address is none.</exception>
    public Uri Host => new(configuration["Report:Address"] ?? own.Find() ?? "http://localhost:5080");
}
