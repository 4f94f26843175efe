using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class GermanTests
{
    private const string Language = "de";

    [Fact]
    public void An_invitation_to_a_coffee_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Kaffee, Grace?

            Hallo Grace,

            wir haben uns ein paar Monate nicht gesprochen, und ich würde gern hören, wie es dir geht. Trinken wir einen Kaffee zusammen?
            Wie wäre es am Donnerstag, 26. November um 10 Uhr?
            Treffpunkt: Café Moka
            Wenn es dir zu einer anderen Zeit besser passt, sag einfach Bescheid.

            Viele Grüße
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language))));

    [Fact]
    public void An_invitation_to_a_call_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Kurz telefonieren, Grace?

            Hallo Grace,

            wir haben uns ein paar Monate nicht gesprochen, und ich würde gern hören, wie es dir geht. Hast du ein paar Minuten für ein Telefonat?
            Wie wäre es am Donnerstag, 26. November um 10 Uhr?
            Wenn es dir zu einer anderen Zeit besser passt, sag einfach Bescheid.

            Viele Grüße
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Decaf))));

    [Fact]
    public void An_invitation_to_lunch_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Mittagessen, Grace?

            Hallo Grace,

            wir haben uns ein paar Monate nicht gesprochen, und ich würde gern hören, wie es dir geht. Gehen wir zusammen mittagessen?
            Wie wäre es am Donnerstag, 26. November um 10 Uhr?
            Treffpunkt: Café Moka
            Wenn es dir zu einer anderen Zeit besser passt, sag einfach Bescheid.

            Viele Grüße
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_letter_that_asks_first_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Mittagessen, Grace?

            Hallo Grace,

            wir haben uns ein paar Monate nicht gesprochen, und ich würde gern hören, wie es dir geht. Gehen wir zusammen mittagessen?
            Bei mir ginge es zum Beispiel (Ortszeit Berlin):

            - Donnerstag, 26. November um 10 Uhr
            - Freitag, 27. November um 10 Uhr
            - Montag, 30. November um 15:30 Uhr

            Eine andere Zeit ist mir auch recht, sag einfach Bescheid.

            Viele Grüße
            Ada
            """),
        GoldenTexts.Whole(LetterText.Ask(GoldenTexts.Ask(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_hello_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Ein kurzer Gruß, Grace

            Hallo Grace,

            es ist schon eine Weile her, aber heute habe ich an dich gedacht. Ich hoffe, es geht dir gut.
            Ich wollte nur kurz Hallo sagen, du musst nicht antworten.

            Viele Grüße
            Ada
            """),
        GoldenTexts.Whole(LetterText.Hello(new("Lind, Ada", "Okafor, Grace", 500, Language))));
}
