using System.Reflection;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Who is asking; an endpoint takes it as a parameter and gets the caller's own mailbox, never another.</summary>
public sealed record Caller(MailboxId Id, IMailboxGrain Mailbox)
{
    /// <summary>Called by ASP.NET Core; null (401) when nobody is signed in.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var claim = context.User.FindFirst("mailbox")?.Value;
        if (claim is null) return ValueTask.FromResult<Caller?>(null);
        var id = MailboxId.Parse(claim);
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        return ValueTask.FromResult<Caller?>(new Caller(id, grains.GetGrain<IMailboxGrain>(id.ToString())));
    }
}
