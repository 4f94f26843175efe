namespace OutlookCoffee.Coffee.Invite;

/// <summary>Writes the letters, in the same voice as the invitation.</summary>
public static class LetterText
{
    private const int MostTimes = 3;

    /// <summary>Asks before anything stands in a calendar: a few times to choose from, and any other is fine too.</summary>
    public static Letter Ask(AskLetterRequest request)
    {
        var words = Languages.Of(request.Language);
        var times = request.Times.Take(MostTimes).Order().ToList();
        var list = times.Select(time => words.Letters.Bullet + TimeText.When(time, request.Zone, request.TheirZone, words));
        var filling = new Filling(
            words.Calling(request.TheirName), words.Calling(request.MyName) ?? "", string.Join('\n', list), Where: "");
        var question = words.Opening(Silences.Of(request.SilenceDays)) + words.Space + words.Question(request.Kind, request.Online);
        var intro = words.Letters.TimesFollow.Replace(
            "{zone}", TimeText.Zone(times, request.Zone, request.TheirZone, words), StringComparison.Ordinal);
        var body = times.Count == 0
            ? InviteText.Framed(words, filling, question, words.Letters.WhenSuits)
            : InviteText.Framed(words, filling, question, intro, "", "{when}", "", words.Letters.AnotherTime);
        return new Letter(filling.Subject(words.Subject(request.Kind)), filling.Body(body));
    }

    /// <summary>Two lines that ask for nothing.</summary>
    public static Letter Hello(HelloLetterRequest request)
    {
        var words = Languages.Of(request.Language);
        var filling = new Filling(words.Calling(request.TheirName), words.Calling(request.MyName) ?? "", When: "", Where: "");
        var own = OwnHello(words, Silences.Of(request.SilenceDays), filling);
        return new Letter(filling.Subject(own.Subject), filling.Body(own.Body));
    }

    internal static InviteTemplate OwnHello(InviteWords words, Silence silence, Filling filling) => new(
        words.Letters.HelloSubject,
        InviteText.Framed(words, filling, words.Letters.Thought(silence), words.Letters.JustHello));
}
