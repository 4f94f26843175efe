namespace OutlookCoffee.Sandbox.Seed;

/// <summary>What people at work write about; <c>{project}</c> stands for the project's name.</summary>
internal static class WorkTopics
{
    public static readonly IReadOnlyList<Topic> All =
    [
        new("{project}: two questions before Thursday", "I went through the plan for {project} again and have two questions. Who tells the pilot customers about the new date, and do we still want the printed guide? A short answer is enough, I only want to be sure before Thursday.", "Good questions. I tell the pilot customers today, and yes to the guide, but eight pages instead of twenty."),
        new("{project}: notes from today", "Thanks for a good hour. We agreed that the first version goes to ten people, that we listen for two weeks, and that nobody adds anything before that. I put the list in the shared folder.", "That is how I remember it as well. I added one line about who calls whom."),
        new("Draft of the {project} brief", "Here is the draft. It is rougher than I would like, so please be honest. The part about costs is the one I am least sure of.", "I like it a lot. The costs are fine; I would move the story from page four to the very top, because that is what people will remember."),
        new("{project} timeline", "Could we move the review by a week? Two of us are away, and I would rather have everyone in the room than keep the date for its own sake.", "Of course, a week later suits me better too. I will tell the others."),
        new("Numbers for {project}", "The numbers are in, and they are better than we thought: a third more sign-ups than in spring, and hardly anyone left. I checked them twice because I did not believe it.", "What lovely news for a Tuesday. Let us show them on Friday, with your chart and no other slide."),
        new("{project}: who could look at the contract?", "We need somebody who reads contracts with patience. Do you know a person who could give us an hour this week?", "I asked around, and there is somebody who owes me a favour. I will connect the two of you."),
        new("Small thing about the {project} page", "On the page for {project} the second button does nothing on a phone. Not urgent, but I thought you would want to know.", "Thank you for telling me! It is mended now, and it will be out tomorrow morning."),
        new("{project} workshop: room and lunch", "I booked the big room for the workshop and ordered lunch for nine. Two people eat vegan. Have I forgotten anybody?", "Only the two from the print shop. I will ask whether they stay for lunch."),
        new("Thank you for yesterday", "I wanted to say thank you for yesterday. The way you explained it made the whole room relax, and we had a decision in ten minutes.", "That is kind of you. I was more nervous than it looked!"),
        new("Quick favour", "Could you read one page for me before I send it on? I have looked at it for so long that I no longer see it.", "With pleasure. I changed two sentences and one comma, the rest is very good."),
        new("Your view on the offer", "We got an offer that is cheaper than the others, and I am not sure whether that is good news. What would you ask them?", "I would ask who does the work, how long they have been there, and whether we may talk to somebody they worked for."),
        new("Next week", "I am in the office on Tuesday and Wednesday next week. Is there a half hour for the two of us? I would like to hear how it goes on your side.", "Wednesday after lunch would be perfect. I will bring the sketches."),
        new("The talk in spring", "They asked us for a talk in spring. I think it should be you, and I would gladly help with the preparation.", "You are generous. Let us do it together, half and half, and tell what went wrong as well."),
        new("New colleague in my team", "From next month on we are one more: she comes from publishing and asks wonderful questions. May I introduce the two of you?", "Yes please! Send her over, and I will show her where the good coffee is."),
        new("Feedback on the sketches", "Thank you for the sketches. The second one is it, I think: quiet, clear, and it still works in black and white.", "I hoped you would say the second one. I will finish that one and bury the first with dignity."),
        new("The number from the meeting", "You mentioned a number in the meeting and I was too slow to write it down. Was it four or fourteen?", "Fourteen, sadly. But four of them are already done."),
        new("Press question", "A journalist would like to know how we choose our partners. Could you send me three sentences that I may quote?", "Here are three sentences and a spare one. Use what you need."),
        new("Plan B", "Just in case the delivery is late again: do we have a plan B for the fair? I sleep better with one.", "We have one, it is called a rented van. I wrote down the steps."),
        new("Idea from the train", "I had an idea on the train this morning. What if we asked people what they would miss, instead of what they would like? I believe we would hear something else.", "That is a very good idea. Let us try it with five people first, I can do two of the calls."),
        new("Short list", "I made a short list of three. The first is the safe choice, the second the brave one, the third I just like. Which do you prefer?", "The brave one. If it goes wrong we say it was the one you just liked."),
        new("Handover before my leave", "I am away for two weeks from Friday on. Here is where everything stands. The only thing that may burn is the invoice, everything else can wait for me.", "Thank you, that is clear. Enjoy it, and do not look at your mail."),
        new("Invoice 0142", "The invoice arrived without the order number, and our finance people are strict about that. Could you send it once more? Then it will be paid this week.", "My mistake, and here it is again with the number. Thanks for your patience."),
        new("Travel to the fair", "Shall we take the same train to the fair? I would go at 8:04; then we have two hours to prepare, or to talk about anything else.", "The 8:04 it is. I bring sandwiches, you bring the good stories."),
        new("{project}: good news", "The customer called. They want to go on with {project} for another year, and they said that working with us was the nicest part of theirs.", "That made my day. Cake tomorrow at three, I am buying."),
    ];
}
