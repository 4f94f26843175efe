using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Tests.Report;

/// <summary>
/// Two independent witnesses: caniemail knows what Outlook, Gmail, Apple Mail and others show, html-validate knows what HTML allows.
/// </summary>
public sealed class MailCheckTests
{
    private const string Shown = "caniemail";
    private const string WellFormed = "html-validate";

    [Fact]
    public async Task Mail_programs_drop_nothing_that_a_reader_would_miss()
    {
        var found = await MailCheckTool.FindingsAsync(Shown, await MailsAsync());

        Assert.Empty(found.Except(MailLosses.All));
        Assert.Empty(MailLosses.All.Except(found));
    }

    [Fact]
    public async Task It_is_well_formed_whatever_a_person_is_called() =>
        Assert.Empty(await MailCheckTool.FindingsAsync(WellFormed, [.. await MailsAsync(), .. await HostileMailsAsync()]));

    [Theory]
    [InlineData("<div style=\"display:flex\">Ada</div>", "unsupported display:flex in outlook.windows")]
    [InlineData("<div style=\"position:absolute\">Ada</div>", "unsupported position in gmail.desktop-webmail")]
    [InlineData("<div style=\"transform:none\">Ada</div>", "unsupported transform in outlook.outlook-com")]
    [InlineData("<style>@media (max-width:480px){.a{opacity:1}.b{float:left}}</style>", "unsupported float in outlook.windows-mail")]
    [InlineData("<div style=\"min-width:9px\">Ada</div>", "unknown property min-width")]
    [InlineData("<div style=\"width:calc(1px + 1px)\">Ada</div>", "unknown function calc()")]
    [InlineData("<style>.a{background-color:var(--a)}</style>", "unknown function var()")]
    [InlineData("<section>Ada</section>", "unknown element <section>")]
    public async Task What_a_mail_program_drops_is_found(string html, string finding)
    {
        Assert.Contains(finding, await MailCheckTool.FindingsAsync(Shown, [("mail", html)]));
        Assert.DoesNotContain(finding, MailLosses.All);
    }

    [Theory]
    [InlineData("<table role=\"presentation\"><tr><td>Ada</tr></table>", "no-implicit-close")]
    [InlineData("<div><span>Ada</div></span>", "close-order")]
    [InlineData("<table role=\"presentation\"><tr><div>Ada</div></tr></table>", "element-permitted-content")]
    [InlineData("<div id=\"a\"></div><div id=\"a\"></div>", "no-dup-id")]
    [InlineData("<img src=\"https://coffee.example/cup.png\">", "wcag/h37")]
    [InlineData("<div>Ada", "close-order")]
    public async Task What_HTML_does_not_allow_is_found(string html, string rule) =>
        Assert.Contains(await MailCheckTool.FindingsAsync(WellFormed, [("mail", html)]), finding => finding.StartsWith(rule + ":", StringComparison.Ordinal));

    [Theory]
    [InlineData(Shown)]
    [InlineData(WellFormed)]
    public async Task No_mail_at_all_does_not_pass(string tool)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => MailCheckTool.FindingsAsync(tool, []));

        Assert.Contains("holds no mail to check", failure.Message, StringComparison.Ordinal);
    }

    private static Task<(string, string)[]> MailsAsync() => Task.WhenAll(
        from language in ReportWorld.Languages
        from state in Enum.GetValues<WeekState>()
        select WriteAsync($"{language}-{state}", ReportRule.Of(ReportWorld.Facts(language, state))));

    private static Task<(string, string)[]> HostileMailsAsync() =>
        Task.WhenAll(HostileNames.All.Select((name, at) => WriteAsync("hostile-" + at, HostileNames.Everywhere(name, "ar"))));

    private static async Task<(string, string)> WriteAsync(string name, WeeklyReport report) => (name, (await ReportMail.WriteAsync(report)).Html);
}
