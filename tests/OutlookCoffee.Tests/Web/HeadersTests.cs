using System.Text.RegularExpressions;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Web;

/// <summary>What browsers are told to hold our pages to, and that the pages live under it.</summary>
public sealed partial class HeadersTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Pane = "/addin/taskpane.html";
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "addin");

    [Theory]
    [InlineData("default-src", "'none'")]
    [InlineData("base-uri", "'none'")]
    [InlineData("object-src", "'none'")]
    [InlineData("form-action", "'none'")]
    [InlineData("script-src", "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com")]
    [InlineData("style-src", "'self'")]
    [InlineData("img-src", "'self' data: blob:")]
    [InlineData("font-src", "'self'")]
    [InlineData("connect-src", "'self' https://login.microsoftonline.com")]
    [InlineData("frame-src", "'self' https://login.microsoftonline.com")]
    [InlineData("frame-ancestors", "'self' https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://outlook.live.com https://outlook.office365.us https://outlook-dod.office365.us https://partner.outlook.cn")]
    public async Task The_pane_may_load_and_be_shown_by_just_these(string directive, string sources)
    {
        Assert.Equal(sources, (await Policy(server.App, Pane))[directive]);
    }

    [Fact]
    public async Task Who_runs_the_server_says_which_pages_may_show_the_pane_and_which_cloud_signs_in()
    {
        await using var app = new TestApp().With("Pane:FrameAncestors:0", "https://mail.fabrikam.example").With("AzureAd:Instance", "https://login.microsoftonline.us/");

        var policy = await Policy(app, Pane);

        Assert.Equal("'self' https://mail.fabrikam.example", policy["frame-ancestors"]);
        Assert.Equal("'self' https://login.microsoftonline.us", policy["connect-src"]);
        Assert.Equal("'self' https://login.microsoftonline.us", policy["frame-src"]);
    }

    [Theory]
    [InlineData(Pane, false)]
    [InlineData("/addin/auth.html", false)]
    [InlineData("/", true)]
    [InlineData("/swagger/index.html", true)]
    public async Task Trusted_types_stand_wherever_Office_js_does_not_run(string page, bool are)
    {
        Assert.Equal(are ? "'script'" : null, (await Policy(server.App, page)).GetValueOrDefault("require-trusted-types-for"));
    }

    [Theory]
    [InlineData(Pane, "same-origin-allow-popups")]
    [InlineData("/", "same-origin-allow-popups")]
    [InlineData("/addin/auth.html", null)]
    [InlineData("/addin/dialog.html", null)]
    public async Task A_page_keeps_the_windows_that_it_opens_and_a_sign_in_window_the_one_that_opened_it(string page, string? opener)
    {
        Assert.Equal(opener, await Header(server.App, page, "Cross-Origin-Opener-Policy"));
    }

    [Theory]
    [InlineData(Pane)]
    [InlineData("/")]
    [InlineData("/manifest.xml")]
    [InlineData("/api/me/settings")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_is_held_to_what_it_says_and_none_forbids_to_be_framed_by_the_old_header(string path)
    {
        Assert.Equal("nosniff", await Header(server.App, path, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", await Header(server.App, path, "Referrer-Policy"));
        Assert.Equal("camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()", await Header(server.App, path, "Permissions-Policy"));
        Assert.Contains("frame-ancestors", await Header(server.App, path, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Null(await Header(server.App, path, "X-Frame-Options"));
    }

    [Fact]
    public async Task No_answer_names_the_server_that_gave_it()
    {
        await using var app = new SandboxApp();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(Pane, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task Pages_are_asked_for_anew_hashed_files_are_kept_and_icons_say_nothing()
    {
        var script = Directory.EnumerateFiles(Path.Combine(Built, "assets"), "*.js").Select(file => "/addin/assets/" + Path.GetFileName(file)).First();

        Assert.Equal("no-cache", await Header(server.App, Pane, "Cache-Control"));
        Assert.Equal("public, max-age=31536000, immutable", await Header(server.App, script, "Cache-Control"));
        Assert.Null(await Header(server.App, "/addin/icons/coffee-32.png", "Cache-Control"));
    }

    [Fact]
    public void The_built_pane_has_no_script_or_style_inside_its_page()
    {
        var pages = Directory.EnumerateFiles(Built, "*.html").ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.DoesNotMatch(Inline(), File.ReadAllText(page)));
    }

    [Theory]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<style>a{}</style>")]
    [InlineData("<body style=\"margin:0\">")]
    [InlineData("<body onload=\"go()\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    [InlineData("<script src=\"data:text/javascript,go()\"></script>")]
    public void A_page_with_script_or_style_inside_would_be_noticed(string page) => Assert.Matches(Inline(), page);

    private static async Task<string?> Header(TestApp app, string path, string name)
    {
        using var client = app.CreateClient();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
    }

    /// <summary>The content security policy's sources by directive.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> Policy(TestApp app, string path) =>
        (await Header(app, path, "Content-Security-Policy") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[^1], StringComparer.Ordinal);

    /// <summary>What <c>'self'</c> does not allow: a script without its own address, a style element or attribute, a handler, a <c>javascript:</c> or <c>data:</c> address.</summary>
    [GeneratedRegex("<script(?![^>]*\\ssrc=)|<style|<[^>]*\\s(style|on[a-z]+)=|(src|href)=\"(javascript|data):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
