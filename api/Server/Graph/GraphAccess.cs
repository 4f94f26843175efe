using Microsoft.Graph;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using NodaTime;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>Makes Graph clients that sign as a mailbox's user and keep to its limits.</summary>
internal sealed class GraphAccess(IGraphSignIn signIn, GraphTransport transport, RequestGate gate, IClock clock)
{
    public MailboxGraph For(MailboxId mailbox, Patience patience)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers();
        // Ours replaces the SDK's retries; redirects would carry the token to wherever an answer points.
        foreach (var handler in handlers.Where(handler => handler is RetryHandler or RedirectHandler).ToList()) handlers.Remove(handler);
        handlers.Add(new PoliteHandler(gate.Of(mailbox), transport.Time, patience));
        var http = GraphClientFactory.Create(handlers, finalHandler: new Shared(transport.Handler));
        return new MailboxGraph(new GraphServiceClient(http, signIn.For(mailbox), signIn.BaseUrl), gate.Of(mailbox), clock);
    }

    /// <summary>Lets many clients use one connection pool: disposing of a client leaves it open.</summary>
    private sealed class Shared(HttpMessageHandler pool) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker invoker = new(pool, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            invoker.SendAsync(request, cancellationToken);
    }
}
