using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

public static class SeededTenant
{
    public static Tenant Create(SandboxOptions options, Instant now)
    {
        var hours = new WorkingHours([IsoDayOfWeek.Monday], new LocalTime(9, 0), new LocalTime(17, 0));
        var box = new Mailbox { Id = "ada", Address = "ada@contoso.example", DisplayName = "Ada Lind", TimeZone = options.TimeZone, WorkingHours = hours };
        box.Folders.Add(new Folder("inbox-ada", "Inbox", "inbox", null));
        return new Tenant("contoso.example", [box]);
    }
}
