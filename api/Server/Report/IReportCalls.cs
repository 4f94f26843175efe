using OutlookCoffee.Report.Links;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Web;

namespace OutlookCoffee.Report;

/// <summary>The weekly mail.</summary>
public interface IReportCalls
{
    Task<Reply<WeeklyReport>> GetReport();

    /// <summary>The mail as it would be sent now.</summary>
    Task<Reply<ReportLetter>> WriteReport();

    /// <summary>Sends it to the user, once for each key. Null = it was sent.</summary>
    Task<Refusal?> SendReport(string key);

    /// <summary>What a link would act on; null when that is no more, or the link was used.</summary>
    Task<LinkSubject?> LookAtLink(LinkOrder order);

    /// <summary>Does what a link says, once; null when it was done before, or can no longer be.</summary>
    Task<LinkSubject?> UseLink(LinkOrder order, DateTimeOffset until);
}
