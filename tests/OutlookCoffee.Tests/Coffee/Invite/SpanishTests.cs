using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class SpanishTests
{
    private const string Language = "es";

    [Fact]
    public void An_invitation_to_a_coffee_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            ¿Un café, Grace?

            Hola, Grace:

            Han pasado unos meses y me gustaría saber cómo estás. ¿Nos tomamos un café?
            ¿Qué tal el jueves 26 de noviembre a las 10:00, en Café Moka?
            Si te viene mejor otro momento, dímelo.

            Un saludo,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language))));

    [Fact]
    public void An_invitation_to_a_call_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            ¿Una llamada rápida, Grace?

            Hola, Grace:

            Han pasado unos meses y me gustaría saber cómo estás. ¿Tienes unos minutos para una llamada?
            ¿Qué tal el jueves 26 de noviembre a las 10:00?
            Si te viene mejor otro momento, dímelo.

            Un saludo,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Decaf))));

    [Fact]
    public void An_invitation_to_lunch_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            ¿Almorzamos, Grace?

            Hola, Grace:

            Han pasado unos meses y me gustaría saber cómo estás. ¿Vamos a almorzar?
            ¿Qué tal el jueves 26 de noviembre a las 10:00, en Café Moka?
            Si te viene mejor otro momento, dímelo.

            Un saludo,
            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_letter_that_asks_first_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            ¿Almorzamos, Grace?

            Hola, Grace:

            Han pasado unos meses y me gustaría saber cómo estás. ¿Vamos a almorzar?
            A mí me vendría bien (hora de Berlín):

            - el jueves 26 de noviembre a las 10:00
            - el viernes 27 de noviembre a las 10:00
            - el lunes 30 de noviembre a las 15:30

            Si prefieres otro momento, también me va bien.

            Un saludo,
            Ada
            """),
        GoldenTexts.Whole(LetterText.Ask(GoldenTexts.Ask(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_hello_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Me acordé de ti, Grace

            Hola, Grace:

            Ha pasado ya bastante tiempo y hoy me acordé de ti. Espero que estés bien.
            Solo quería saludarte, no hace falta que respondas.

            Un saludo,
            Ada
            """),
        GoldenTexts.Whole(LetterText.Hello(new("Lind, Ada", "Okafor, Grace", 500, Language))));
}
