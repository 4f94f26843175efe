using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class FrenchTests
{
    private const string Language = "fr";

    [Fact]
    public void An_invitation_to_a_coffee_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Un café, Grace ?

            Bonjour Grace,

            Ça fait quelques mois, et j'aimerais bien avoir de tes nouvelles. On prend un café ?
            Que dirais-tu du jeudi 26 novembre à 10h ?
            Rendez-vous : Café Moka
            Si un autre moment t'arrange mieux, dis-le-moi.

            À bientôt,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language))));

    [Fact]
    public void An_invitation_to_a_call_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Un petit appel, Grace ?

            Bonjour Grace,

            Ça fait quelques mois, et j'aimerais bien avoir de tes nouvelles. Tu aurais quelques minutes pour un appel ?
            Que dirais-tu du jeudi 26 novembre à 10h ?
            Si un autre moment t'arrange mieux, dis-le-moi.

            À bientôt,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Decaf))));

    [Fact]
    public void An_invitation_to_lunch_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            On déjeune, Grace ?

            Bonjour Grace,

            Ça fait quelques mois, et j'aimerais bien avoir de tes nouvelles. On déjeune ensemble ?
            Que dirais-tu du jeudi 26 novembre à 10h ?
            Rendez-vous : Café Moka
            Si un autre moment t'arrange mieux, dis-le-moi.

            À bientôt,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_letter_that_asks_first_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            On déjeune, Grace ?

            Bonjour Grace,

            Ça fait quelques mois, et j'aimerais bien avoir de tes nouvelles. On déjeune ensemble ?
            De mon côté, ce serait possible (heure locale à Berlin) :

            - jeudi 26 novembre à 10h
            - vendredi 27 novembre à 10h
            - lundi 30 novembre à 15h30

            Un autre moment me va très bien aussi, dis-le-moi.

            À bientôt,
            Ada
            """),
        GoldenTexts.Whole(LetterText.Ask(GoldenTexts.Ask(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_hello_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Un petit bonjour, Grace

            Bonjour Grace,

            Ça fait un bon moment, et j'ai pensé à toi aujourd'hui. J'espère que tu vas bien.
            Je voulais juste te dire bonjour, pas besoin de répondre.

            À bientôt,
            Ada
            """),
        GoldenTexts.Whole(LetterText.Hello(new("Lind, Ada", "Okafor, Grace", 500, Language))));
}
