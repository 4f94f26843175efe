using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Signs in by device code once, and keeps the sign-in in the machine's protected store.</summary>
internal sealed class PersonalGraphSignIn : IGraphSignIn
{
    private readonly DeviceCodeCredential credential;
    private readonly TokenRequestContext request = new([.. GraphScopes.Delegated.Select(scope => "https://graph.microsoft.com/" + scope)]);

    public PersonalGraphSignIn(IConfiguration configuration, IOptions<GraphOptions> options)
    {
        BaseUrl = options.Value.BaseUrl?.ToString().TrimEnd('/') ?? GraphScopes.Service;
        credential = new DeviceCodeCredential(new DeviceCodeCredentialOptions
        {
            ClientId = configuration["Personal:ClientId"],
            TenantId = configuration["Personal:TenantId"] ?? "common",
            TokenCachePersistenceOptions = new TokenCachePersistenceOptions { Name = "outlook-coffee" },
            // To the console and not to the log: whoever starts the server has to read it, and nobody else should.
            DeviceCodeCallback = (code, _) => Console.Out.WriteLineAsync(code.Message),
        });
    }

    public string BaseUrl { get; }

    public IAuthenticationProvider For(MailboxId mailbox) => new HomeBearer(BaseUrl, async (_, cancellation) =>
        "Bearer " + (await credential.GetTokenAsync(request, cancellation)).Token);
}
