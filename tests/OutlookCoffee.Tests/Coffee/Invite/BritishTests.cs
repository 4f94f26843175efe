using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class BritishTests
{
    private const string Language = "en-GB";

    [Fact]
    public void An_invitation_to_a_coffee_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Coffee, Grace?

            Hi Grace,

            It's been a few months, and I'd like to hear how you are. Shall we have a coffee?
            How about Thursday 26 November at 10:00, at Café Moka?
            If another time suits you better, just tell me.

            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language))));

    [Fact]
    public void An_invitation_to_a_call_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            A quick call, Grace?

            Hi Grace,

            It's been a few months, and I'd like to hear how you are. Do you have a few minutes for a call?
            How about Thursday 26 November at 10:00?
            If another time suits you better, just tell me.

            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Decaf))));

    [Fact]
    public void An_invitation_to_lunch_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Lunch, Grace?

            Hi Grace,

            It's been a few months, and I'd like to hear how you are. Shall we have lunch?
            How about Thursday 26 November at 10:00, at Café Moka?
            If another time suits you better, just tell me.

            Ada
            """),
        GoldenTexts.Whole(InviteText.Draft(GoldenTexts.Request(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_letter_that_asks_first_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            Lunch, Grace?

            Hi Grace,

            It's been a few months, and I'd like to hear how you are. Shall we have lunch?
            This would work for me (Berlin time):

            - Thursday 26 November at 10:00
            - Friday 27 November at 10:00
            - Monday 30 November at 15:30

            Another time is fine too, just tell me.

            Ada
            """),
        GoldenTexts.Whole(LetterText.Ask(GoldenTexts.Ask(Language, CoffeeKind.Lunch))));

    [Fact]
    public void A_hello_reads_as_a_friend_types_it() => Assert.Equal(
        GoldenTexts.Written(
            """
            A quick hello, Grace

            Hi Grace,

            It's been a good while, and you came to mind today. I hope you're well.
            I just wanted to say hello, no need to reply.

            Ada
            """),
        GoldenTexts.Whole(LetterText.Hello(new("Lind, Ada", "Okafor, Grace", 500, Language))));
}
