namespace OutlookCoffee.Coffee.Invite;

/// <summary>What a hello is written from; everything as in <see cref="InviteRequest"/>.</summary>
public sealed record HelloLetterRequest(string MyName, string TheirName, int? SilenceDays = null, string Language = "en");
