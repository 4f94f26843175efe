using System.Reflection;
using System.Security.Claims;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Who is asking; an endpoint takes it as a parameter and gets the caller's own mailbox, never another.</summary>
public sealed record Caller(MailboxId Id, IMailboxGrain Mailbox)
{
    /// <summary>The claim that names the mailbox in the modes whose sign-in is our own.</summary>
    public const string MailboxClaim = "mailbox";

    /// <summary>Called by ASP.NET Core.</summary>
    /// <exception cref="UnauthorizedAccessException">The token names no mailbox.</exception>
    public static async ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var sign = context.RequestServices.GetService<RememberSignIn>();
        // What an organization writes into its tokens is not our own claim, whatever its name.
        var id = (sign is null ? Own(context.User) : RememberSignIn.MailboxOf(context.User)) ?? throw new UnauthorizedAccessException();
        if (sign is not null) await sign.Remember(id, context.User, context.RequestAborted);
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        return new Caller(id, grains.GetGrain<IMailboxGrain>(id.ToString()));
    }

    private static MailboxId? Own(ClaimsPrincipal user) => user.FindFirst(MailboxClaim)?.Value is { } claim ? MailboxId.Parse(claim) : null;
}
