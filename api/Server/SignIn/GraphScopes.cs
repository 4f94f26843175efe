namespace OutlookCoffee.SignIn;

/// <summary>Least privilege: what each is for stands in the README. <c>Mail.ReadBasic</c> cannot read a body.</summary>
internal static class GraphScopes
{
    public const string Service = "https://graph.microsoft.com/v1.0";

    public static readonly string[] Delegated =
        ["User.Read", "Mail.ReadBasic", "Contacts.Read", "Calendars.Read", "Calendars.ReadWrite", "MailboxSettings.Read", "Mail.Send"];
}
