namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// A text of the user's own in place of ours. The placeholders are <c>{name}</c>, <c>{me}</c>, <c>{when}</c> and <c>{where}</c>;
/// anything else in braces stays as it was typed. <see cref="TemplateRule"/> says whether it can be used.
/// </summary>
public sealed record InviteTemplate(string Subject, string Body);
