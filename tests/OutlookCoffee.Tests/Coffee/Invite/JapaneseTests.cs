using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class JapaneseTests
{
    private const string Language = "ja";

    [Fact]
    public void An_invitation_to_a_coffee_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Grace Okaforさん、コーヒーをご一緒しませんか

            Grace Okaforさん

            数か月ぶりのご連絡になりますが、お元気でしょうか。コーヒーをご一緒しませんか。
            11月26日(木) 10:00からではいかがでしょうか。
            場所はCafé Mokaを考えています。
            ほかの日時のほうがよろしければ、お知らせください。

            Ada Lind
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language))));

    [Fact]
    public void An_invitation_to_a_call_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Grace Okaforさん、少しお話ししませんか

            Grace Okaforさん

            数か月ぶりのご連絡になりますが、お元気でしょうか。少しだけオンラインでお話ししませんか。
            11月26日(木) 10:00からではいかがでしょうか。
            ほかの日時のほうがよろしければ、お知らせください。

            Ada Lind
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Decaf))));

    [Fact]
    public void An_invitation_to_lunch_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Grace Okaforさん、ランチをご一緒しませんか

            Grace Okaforさん

            数か月ぶりのご連絡になりますが、お元気でしょうか。ランチをご一緒しませんか。
            11月26日(木) 10:00からではいかがでしょうか。
            場所はCafé Mokaを考えています。
            ほかの日時のほうがよろしければ、お知らせください。

            Ada Lind
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_letter_that_asks_first_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Grace Okaforさん、ランチをご一緒しませんか

            Grace Okaforさん

            数か月ぶりのご連絡になりますが、お元気でしょうか。ランチをご一緒しませんか。
            次の日時でしたら空いています(ベルリン時間)。

            ・11月26日(木) 10:00
            ・11月27日(金) 10:00
            ・11月30日(月) 15:30

            ほかの日時でも大丈夫ですので、お知らせください。

            Ada Lind
            """),
        GoldenTexts.Whole(LetterText.Ask(GoldenTexts.Ask(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_hello_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Grace Okaforさん、こんにちは

            Grace Okaforさん

            しばらくぶりのご連絡になりますが、ふと思い出して書いています。お元気でお過ごしでしたらうれしいです。
            ごあいさつだけですので、お返事はお気遣いなく。

            Ada Lind
            """),
        GoldenTexts.Whole(LetterText.Hello(new("Lind, Ada", "Okafor, Grace", 500, Language))));
}
