using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Which folders hold mail that came with an old date, told by their counts alone.</summary>
public sealed class FolderRuleTests
{
    private const string Trash = "deleteditems";

    [Fact]
    public void A_folder_that_grew_by_what_was_read_holds_nothing_new() =>
        Assert.Empty(Grown([new("inbox", 100, Tail: 0, Arrived: 7, ArrivedTail: 3)], [new("inbox", 110)]));

    [Fact]
    public void A_folder_that_grew_by_more_is_read_again() =>
        Assert.Equal(["inbox"], Grown([new("inbox", 100, 0, 7, 3)], [new("inbox", 111)]));

    [Fact]
    public void Mail_that_was_there_when_the_folder_was_counted_and_is_read_again_is_no_arrival() =>
        Assert.Equal(["inbox"], Grown([new("inbox", 100, Tail: 2, Arrived: 2, ArrivedTail: 0)], [new("inbox", 101)]));

    [Fact]
    public void Mail_that_was_deleted_since_is_no_reason() => Assert.Empty(Grown([new("inbox", 100, 0, 5, 0)], [new("inbox", 60)]));

    [Fact]
    public void A_folder_that_was_not_there_before_is_read_for_what_it_brought() =>
        Assert.Equal(["import"], Grown([new("inbox", 100, 0, 0, 0)], [new("inbox", 100), new("import", 40)]));

    [Fact]
    public void Mail_that_was_filed_from_one_folder_into_another_was_read_already() =>
        Assert.Empty(Grown([new("inbox", 100, 0, 0, 0), new("archive", 10, 0, 0, 0)], [new("inbox", 70), new("archive", 40)]));

    [Fact]
    public void A_folder_whose_mail_went_elsewhere_before_it_was_removed_explains_what_the_others_gained() =>
        Assert.Empty(Grown([new("inbox", 100, 0, 0, 0), new("trip", 30, 0, 0, 0)], [new("inbox", 130)]));

    [Fact]
    public void What_was_thrown_away_for_good_explains_no_growth_elsewhere() =>
        Assert.Equal(["import"], Grown([new("import", 0, 0, 0, 0), new(Trash, 500, 0, 0, 0)], [new("import", 40), new(Trash, 0)]));

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    public void Many_at_once_are_looked_into_even_where_another_folder_lost_as_many(int many, bool isRead) =>
        Assert.Equal(
            isRead ? ["import"] : [],
            Grown([new("import", 0, 0, 0, 0), new("archive", 900, 0, 0, 0)], [new("import", many), new("archive", 900 - many)]));

    [Fact]
    public void Counting_begins_anew_with_what_was_read_of_the_newest_mail()
    {
        var before = new FolderCounts(1_000, [new("inbox", 100, 1, 7, 3), new("gone", 5, 0, 0, 0)]);

        var after = FolderRule.Baseline(2_000, [new("inbox", 110), new("new", 4)], before);

        Assert.Equal(2_000, after.Since);
        Assert.Equal([new FolderCount("inbox", 110, 3, 0, 0), new FolderCount("new", 4, 0, 0, 0)], after.All);
    }

    private static IReadOnlyList<string> Grown(FolderCount[] before, FolderTotal[] now) => FolderRule.Grown(new FolderCounts(0, before), now, Trash);
}
