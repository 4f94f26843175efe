using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace OutlookCoffee.Report.Mail;

/// <summary>Writes the weekly mail from what it says.</summary>
public static class ReportMail
{
    private static readonly ServiceProvider Nothing = new ServiceCollection().BuildServiceProvider();

    public static async Task<ReportLetter> WriteAsync(WeeklyReport report)
    {
        var page = PageWriter.Write(report);
        return new ReportLetter(page.Subject, await Html(page), PlainText.Of(page));
    }

    /// <summary>A renderer keeps every component that it ever rendered until it is disposed, so each mail has its own; it is cheap.</summary>
    private static async Task<string> Html(ReportPage page)
    {
        await using var renderer = new HtmlRenderer(Nothing, NullLoggerFactory.Instance);
        var content = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportDocument.Page)] = page });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportDocument>(content)).ToHtmlString());
    }
}
