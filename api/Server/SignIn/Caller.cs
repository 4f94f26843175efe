using System.Reflection;
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
        var id = context.User.FindFirst(MailboxClaim)?.Value is { } claim
            ? MailboxId.Parse(claim)
            : RememberSignIn.MailboxOf(context.User) ?? throw new UnauthorizedAccessException();
        if (context.RequestServices.GetService<RememberSignIn>() is { } sign) await sign.Remember(id, context.User, context.RequestAborted);
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        return new Caller(id, grains.GetGrain<IMailboxGrain>(id.ToString()));
    }
}
