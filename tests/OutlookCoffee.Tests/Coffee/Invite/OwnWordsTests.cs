using System.Buffers;
using System.Globalization;
using CsCheck;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Invite;

/// <summary>What holds for every text of ours, in every language, for every kind, name and silence.</summary>
public class OwnWordsTests
{
    private static readonly string[] Names =
    [
        "Okafor, Grace", "grace@fabrikam.example", "", "山田 太郎", "Иван Петров", "J. Smith", "O'Neil, Seán", "Line\r\nBreak", "\u2028", "{where} Okafor",
        new string('x', 300), string.Join(' ', Enumerable.Repeat("J.", 200)),
    ];

    private static readonly SearchValues<char> NeverTyped = SearchValues.Create("{}\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u00A0\u202F");

    private static readonly string[] Machines = ["", "ar-SA", "fa-IR", "tr-TR", "ja-JP", "de-DE", "th-TH"];

    private static readonly Gen<(InviteRequest Invite, AskLetterRequest Ask, HelloLetterRequest Hello)> Requests =
        from language in Gen.OneOf(GoldenTexts.Languages)
        from kind in Gen.Enum<CoffeeKind>()
        from theirs in Gen.OneOf(Names)
        from mine in Gen.OneOf(Names)
        from silence in Gen.Int[0, 9000].Nullable()
        from online in Gen.Bool
        from zone in Gen.OneOf("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Etc/GMT-5")
        from theirZone in Gen.OneOf<string?>(null, "Europe/Paris", "Pacific/Auckland")
        from times in Gen.Int[0, 400_000].Select(minutes => GoldenTexts.Ten + Duration.FromMinutes(minutes)).List[0, 5]
        let invite = GoldenTexts.Request(language, kind, silence) with
        {
            TheirName = theirs,
            MyName = mine,
            Online = online,
            Zone = Zones.Resolve(zone)!,
            TheirZone = Zones.Resolve(theirZone),
            Start = times.Count > 0 ? times[0] : GoldenTexts.Ten,
        }
        select (
            invite,
            new AskLetterRequest(kind, mine, theirs, times, invite.Zone, invite.TheirZone, silence, online, language),
            new HelloLetterRequest(mine, theirs, silence, language));

    [Fact]
    public void Every_subject_is_one_short_line_and_every_body_is_short() => Requests.Sample(each =>
    {
        foreach (var (subject, body) in Texts(each))
        {
            Assert.InRange(subject.Length, 1, 255);
            Assert.InRange(body.Length, 1, 1200);
            Assert.Equal(-1, subject.AsSpan().IndexOfAny("\r\n\u0085\u2028\u2029"));
            Assert.DoesNotContain('\r', body);
            Assert.Equal((subject, body), (subject.Trim(), body.Trim()));
        }
    });

    [Fact]
    public void No_placeholder_no_link_no_product_and_no_punctuation_that_nobody_types_is_left() => Requests.Sample(each =>
    {
        foreach (var (subject, body) in Texts(each))
        {
            var text = (subject + "\n" + body).Replace("{where}", "Where", StringComparison.Ordinal);
            Assert.Equal(-1, text.AsSpan().IndexOfAny(NeverTyped));
            Assert.DoesNotContain("http", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Outlook", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    });

    /// <summary>Silences of the same band give the same text, so that no number of days can be in it.</summary>
    [Fact]
    public void The_days_of_silence_are_never_counted() =>
        Requests.Select(Gen.OneOf((0, 59), (60, 364), (365, 1094), (1095, 9000))).Sample((each, band) =>
            Assert.Equal(Texts(Silent(each, band.Item1)), Texts(Silent(each, band.Item2))));

    [Fact]
    public void The_text_is_the_same_on_every_machine() => Requests.Sample(each =>
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Texts(each);
            foreach (var machine in Machines)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(machine);
                Assert.Equal(expected, Texts(each));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    });

    private static (string Subject, string Body)[] Texts((InviteRequest Invite, AskLetterRequest Ask, HelloLetterRequest Hello) each)
    {
        var draft = InviteText.Draft(each.Invite);
        var (ask, hello) = (LetterText.Ask(each.Ask), LetterText.Hello(each.Hello));
        return [(draft.Subject, draft.Body), (ask.Subject, ask.Body), (hello.Subject, hello.Body)];
    }

    private static (InviteRequest Invite, AskLetterRequest Ask, HelloLetterRequest Hello) Silent(
        (InviteRequest Invite, AskLetterRequest Ask, HelloLetterRequest Hello) each, int days) =>
        (each.Invite with { SilenceDays = days }, each.Ask with { SilenceDays = days }, each.Hello with { SilenceDays = days });
}
