using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;

namespace OutlookCoffee.Tests.Report;

public class ReportRuleTests
{
    [Fact]
    public void A_proposal_brings_the_person_why_and_when_they_last_were_in_touch()
    {
        var person = ReportRule.Of(ReportWorld.Facts()).Person!;

        Assert.Equal("You were in touch about every 3 weeks. It has been 9 months.", person.Why);
        Assert.Equal(new ReportContact(new LocalDate(2026, 3, 2), "heard"), person.LastContact);
    }

    [Fact]
    public void The_best_three_times_stand_in_the_order_of_the_calendar_with_links_that_open_Outlooks_own_form()
    {
        var times = ReportRule.Of(ReportWorld.Facts()).Times;

        Assert.Equal([25, 26, 27], times.Select(time => time.Start.Day));
        Assert.Equal(["unknown", "free", "tentative"], times.Select(time => time.Theirs));
        Assert.All(times, time =>
        {
            Assert.StartsWith("https://outlook.office.com/calendar/0/deeplink/compose?", time.Link.AbsoluteUri, StringComparison.Ordinal);
            Assert.Contains("&to=Grace.Okafor%40fabrikam.example&", time.Link.AbsoluteUri, StringComparison.Ordinal);
            Assert.Contains($"&startdt=2026-11-{time.Start.Day}T09%3A00%3A00Z", time.Link.AbsoluteUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_letter_that_asks_first_is_there_only_when_the_week_says_so()
    {
        var facts = ReportWorld.Facts();

        Assert.Null(ReportRule.Of(facts).AskLink);
        Assert.StartsWith(
            "https://outlook.office.com/mail/0/deeplink/compose?to=Grace.Okafor%40fabrikam.example&subject=",
            ReportRule.Of(facts with { Week = facts.Week with { AskFirst = true } }).AskLink!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WeekState.Drafted)]
    [InlineData(WeekState.Booked)]
    [InlineData(WeekState.Held)]
    [InlineData(WeekState.Skipped)]
    [InlineData(WeekState.None)]
    public void Without_a_proposal_there_is_no_time_and_nobody_to_snooze_or_let_go(WeekState state)
    {
        var report = ReportRule.Of(ReportWorld.Facts(state: state));

        Assert.Equal(state, report.State);
        Assert.Empty(report.Times);
        Assert.Equal(new ReportLinks(Pause: ReportWorld.AllLinks.Pause, Stop: ReportWorld.AllLinks.Stop), report.Links);
    }

    [Fact]
    public void Five_others_who_slip_are_named_and_neither_this_weeks_person_nor_a_dormant_one() =>
        Assert.Equal(
            ["Tomás Rey", "山田 太郎", "Dr. Lena Vogt", "ليلى حداد", "Oluwaseun Adeyemi-Featherstonehaugh"],
            ReportRule.Of(ReportWorld.Facts()).Slipping.Select(person => person.Name));

    [Fact]
    public void Who_slips_and_has_a_coffee_ahead_is_named_once()
    {
        var jan = ReportWorld.Person("Jan de Vries");
        var facts = ReportWorld.Facts() with { Quiet = [jan with { Coffee = ReportWorld.Coffee(jan, 1, CoffeeStateView.Accepted) }] };

        Assert.Empty(ReportRule.Of(facts).Slipping);
    }

    [Fact]
    public void Coffees_ahead_come_in_their_order_without_the_past_the_settled_and_this_weeks_own()
    {
        var (near, far, over) = (ReportWorld.Person("Near"), ReportWorld.Person("Far"), ReportWorld.Person("Over"));
        var facts = ReportWorld.Facts(state: WeekState.Booked) with
        {
            Coffees =
            [
                ReportWorld.Coffee(far, 9, CoffeeStateView.Draft), ReportWorld.Coffee(near, 2, CoffeeStateView.Invited), ReportWorld.GracesCoffee,
                ReportWorld.Coffee(over, -2, CoffeeStateView.Invited), ReportWorld.Coffee(over, 4, CoffeeStateView.Declined),
                ReportWorld.Coffee(over, 5, CoffeeStateView.Cancelled),
            ],
        };

        Assert.Equal(["Near", "Far"], ReportRule.Of(facts).Ahead.Select(coffee => coffee.PersonName));
    }

    [Fact]
    public void What_is_still_open_is_said_once()
    {
        var report = ReportRule.Of(ReportWorld.Facts());

        Assert.Equal(["Jan de Vries", "Mia Schäfer"], report.Ahead.Select(coffee => coffee.PersonName));
        Assert.Equal(
            [("Noor Haddad", ReportStepKind.NewTime), ("Sam Asked", ReportStepKind.Asked)],
            report.Open.Select(step => (step.PersonName, step.Kind)));
    }

    [Fact]
    public void Times_stand_in_the_users_zone_wherever_the_coffee_was_planned()
    {
        var planned = ReportWorld.Coffee(ReportWorld.Grace, 1, CoffeeStateView.Accepted);
        var abroad = planned with { Start = planned.Start.WithOffset(Offset.FromHours(9)), End = planned.End.WithOffset(Offset.FromHours(9)) };

        Assert.Equal(planned.Start, Assert.Single(ReportRule.Of(ReportWorld.Facts() with { Coffees = [abroad] }).Ahead).Start);
    }

    [Fact]
    public void A_week_whose_person_was_let_go_after_the_booking_has_nobody()
    {
        var facts = ReportWorld.Facts(state: WeekState.Booked) with { Hidden = new HashSet<string> { ReportWorld.Grace.Id } };

        var report = ReportRule.Of(facts);

        Assert.Equal(WeekState.None, report.State);
        Assert.Null(report.Person);
        Assert.Null(report.Coffee);
    }

    [Fact]
    public void A_link_that_is_not_https_is_no_link()
    {
        var coffee = ReportWorld.GracesCoffee with { WebLink = "javascript:alert(1)" };

        Assert.Null(Assert.Single(ReportRule.Of(ReportWorld.Facts() with { Coffees = [coffee] }).Ahead).Link);
    }

    [Fact]
    public void Its_JSON_reads_back_as_it_was()
    {
        var report = ReportRule.Of(ReportWorld.Facts());
        var json = System.Text.Json.JsonSerializer.Serialize(report, OutlookCoffee.Web.Json.Options);

        var back = System.Text.Json.JsonSerializer.Deserialize<WeeklyReport>(json, OutlookCoffee.Web.Json.Options)!;

        Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(back, OutlookCoffee.Web.Json.Options));
        Assert.Contains("\"why\":\"You were in touch about every 3 weeks. It has been 9 months.\"", json, StringComparison.Ordinal);
    }
}
