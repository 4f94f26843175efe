using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Web;

namespace OutlookCoffee.SignIn;

/// <summary>Sandbox mode: the token is <c>sandbox:</c> and the user; Graph is the embedded one unless <c>Graph:BaseUrl</c> says otherwise.</summary>
internal sealed class SandboxGraphSignIn(IOptions<GraphOptions> options, OwnAddress own) : IGraphSignIn
{
    public string BaseUrl => options.Value.BaseUrl?.ToString().TrimEnd('/') ?? Own + "/sandbox/graph/v1.0";

    public IAuthenticationProvider For(MailboxId mailbox) => new HomeBearer(BaseUrl, (_, _) => Task.FromResult("Bearer sandbox:" + mailbox.User));

    private string Own => own.Find() ?? throw new InvalidOperationException("The server listens nowhere yet, so its sandbox cannot be reached.");
}
