using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report.Sending;

/// <summary>Ada's server with a friend who went quiet, and every mail that it sends.</summary>
internal sealed class Post : IAsyncDisposable
{
    private readonly GraphMailbox mailbox;
    private Func<HttpStatusCode?> answer = () => HttpStatusCode.Accepted;
    private bool isFindable;

    private Post(TestApp app)
    {
        App = app;
        mailbox = new GraphMailbox().Contact("Grace Okafor", "grace@fabrikam.example").Friend("grace@fabrikam.example", "2026-03-02").At(app.Graph);
        _ = new GraphCalendar(app.Graph);
        app.Graph.On(HttpMethod.Post, "/me/sendMail", Take);
        app.Graph.On(HttpMethod.Get, "/me/messages?", Messages);
    }

    public TestApp App { get; }

    /// <summary>What arrived at Graph, whatever it answered.</summary>
    public List<MimeMessage> Sent { get; } = [];

    public static async Task<Post> Open(TempFolder? folder = null)
    {
        var post = new Post(new TestApp(folder));
        if (folder is null || !File.Exists(folder.File("read")))
        {
            await post.App.Sync();
            if (folder is not null) await File.WriteAllTextAsync(folder.File("read"), "", TestContext.Current.CancellationToken);
        }

        return post;
    }

    /// <summary>From now on Graph answers so; null = the connection breaks after the mail was taken.</summary>
    public Post Answers(Func<HttpStatusCode?> next)
    {
        answer = next;
        return this;
    }

    /// <summary>What was sent is in the mailbox and can be found there.</summary>
    public Post Arrives()
    {
        isFindable = true;
        return this;
    }

    /// <summary>The clock of the cluster looks at this moment.</summary>
    public Task Visit() => App.Services.GetRequiredService<IGrainFactory>().GetGrain<IMailboxGrain>("sandbox/ada@contoso.example").Visit();

    /// <summary>Monday at eight in Berlin, and so much later.</summary>
    public async Task Monday(Duration later = default)
    {
        var now = App.Services.GetRequiredService<IClock>().GetCurrentInstant();
        App.Pass(Instant.FromUtc(2026, 11, 30, 7, 0) + later - now);
        await Visit();
    }

    private HttpResponseMessage Take(HttpRequestMessage request)
    {
        using var stream = request.Content!.ReadAsStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Sent.Add(MimeMessage.Load(new MemoryStream(Convert.FromBase64String(reader.ReadToEnd()))));
        return answer() switch
        {
            null => throw new HttpRequestException("reset", new IOException("Connection reset by peer")),
            HttpStatusCode.Accepted => new HttpResponseMessage(HttpStatusCode.Accepted),
            var status => FakeGraph.Error(status.Value, "UnknownError"),
        };
    }

    /// <summary>The search for a mail's header has no end; every other question about messages is the reading's.</summary>
    private HttpResponseMessage Messages(HttpRequestMessage request)
    {
        if (FakeGraph.Path(request).Contains(" lt ", StringComparison.Ordinal) || !FakeGraph.Path(request).Contains("internetMessageHeaders", StringComparison.Ordinal))
            return mailbox.Answer(request);
        var headers = Sent.Select(mail => $$"""{"id":"m","internetMessageHeaders":[{"name":"X-Outlook-Coffee","value":"{{mail.Headers["x-outlook-coffee"]}}"}]}""");
        return FakeGraph.Json($$"""{"value":[{{(isFindable ? string.Join(',', headers) : "")}}]}""");
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
