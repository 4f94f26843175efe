namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// Drafts the invitation: warm, short, and as the user could have typed it. No product name, no link, no count of days.
/// </summary>
public static class InviteText
{
    /// <summary>In the user's own words when the request brings a template. A hello has no time: it says what its letter says.</summary>
    public static InviteDraft Draft(InviteRequest request)
    {
        var words = Languages.Of(request.Language);
        var place = request.Online || request.Kind == CoffeeKind.Hello ? "" : (request.Place ?? "").Trim();
        var filling = new Filling(
            words.Calling(request.TheirName), words.Calling(request.MyName) ?? "",
            TimeText.When(request.Start, request.Zone, request.TheirZone, words), place);
        var own = Own(words, request.Kind, Silences.Of(request.SilenceDays), request.Online, filling);
        var template = request.Template ?? own;
        var subject = filling.Subject(template.Subject);
        return new InviteDraft(
            subject.Length > 0 ? subject : filling.Subject(own.Subject), filling.Body(template.Body), place, request.Online);
    }

    /// <summary>
    /// Our own text with its placeholders, for the user to change. It opens as after a short silence, for that is true of any.
    /// </summary>
    /// <param name="language">A BCP 47 tag, as in <see cref="InviteRequest"/>.</param>
    public static InviteTemplate OwnTemplate(CoffeeKind kind, string language)
    {
        var online = kind == CoffeeKind.Decaf;
        return Own(Languages.Of(language), kind, Silence.Weeks, online, new Filling("{name}", "{me}", "{when}", online ? "" : "{where}"));
    }

    private static InviteTemplate Own(InviteWords words, CoffeeKind kind, Silence silence, bool online, Filling filling) =>
        kind == CoffeeKind.Hello ? LetterText.OwnHello(words, silence, filling) : new InviteTemplate(words.Subject(kind), Framed(
            words,
            filling,
            words.Opening(silence) + words.Space + words.Question(kind, online),
            filling.Where.Length == 0 ? words.Proposal : words.ProposalWithPlace,
            words.Closing));

    /// <summary>Lines between greeting and name.</summary>
    internal static string Framed(InviteWords words, Filling filling, params string[] lines) => string.Join('\n',
    [
        filling.Name is null ? words.GreetingWithoutName : words.Greeting,
        "",
        .. lines,
        .. filling.Me.Length == 0 ? (string[])[] : ["", words.SignOff],
    ]);
}
