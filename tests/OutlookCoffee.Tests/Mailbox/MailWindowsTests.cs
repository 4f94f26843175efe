using CsCheck;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>How several workers share ranges of mail: everything is read, nothing twice, the newest first.</summary>
public sealed class MailWindowsTests
{
    private const int PageSize = 10;

    [Fact]
    public async Task However_the_mail_lies_all_of_it_is_read_once_by_whoever_is_free() =>
        await Gen.Select(Gen.Int[0, 5_000].Array[0, 400], Gen.Int[1, 4], Gen.Int[1, 3]).SampleAsync(async (mails, workers, ranges) =>
        {
            var length = 5_000 / ranges;
            var pieces = Enumerable.Range(0, ranges).Select(number => Piece(number * length, number == ranges - 1 ? 5_001 : (number + 1) * length)).Reverse();
            var windows = new MailWindows(pieces, PageSize);
            var covered = new List<ReadRange>();

            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
            {
                while (await windows.NextAsync(TestContext.Current.CancellationToken) is { } piece)
                {
                    while (piece.Rest is var rest && rest.From < rest.To)
                    {
                        var page = mails.Where(second => second >= rest.From && second < rest.To).OrderDescending().Take(PageSize).ToList();
                        var read = piece.Advance(page.Count < PageSize ? rest.From : page[^1], page.Count);
                        lock (covered) covered.Add(read);
                        windows.Moved(piece);
                        await Task.Yield();
                    }
                }
            })));

            var whole = covered.Where(range => range.From < range.To).OrderBy(range => range.From).ToList();
            Assert.Equal((0, 5_001), (whole[0].From, whole[^1].To));
            Assert.All(whole.Zip(whole.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }, iter: 200, threads: 1);

    [Fact]
    public async Task Older_mail_is_not_begun_while_the_newest_can_be_shared()
    {
        var (newest, older) = (Piece(1_000, 2_000), Piece(0, 1_000));
        var windows = new MailWindows([newest, older], PageSize);
        Assert.Same(newest, await windows.NextAsync(TestContext.Current.CancellationToken));
        var waiting = windows.NextAsync(TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        newest.Advance(1_900, PageSize);
        windows.Moved(newest);

        var shared = await waiting;
        Assert.Equal(new ReadRange(1_000, 1_450), shared!.Rest);
        Assert.Equal(new ReadRange(1_450, 1_900), newest.Rest);
    }

    [Fact]
    public async Task A_piece_with_little_left_is_not_shared()
    {
        var windows = new MailWindows([Piece(1_000, 2_000), Piece(0, 1_000)], PageSize);
        var newest = (await windows.NextAsync(TestContext.Current.CancellationToken))!;
        newest.Advance(1_100, PageSize);
        windows.Moved(newest);

        Assert.Equal(new ReadRange(0, 1_000), (await windows.NextAsync(TestContext.Current.CancellationToken))!.Rest);
    }

    [Fact]
    public void What_was_given_away_belongs_to_somebody_else_even_when_the_page_reaches_into_it()
    {
        var piece = Piece(0, 1_000);
        piece.Halve();

        Assert.Equal(new ReadRange(500, 1_000), piece.Advance(200, PageSize));
        Assert.True(piece.Rest is var rest && rest.From >= rest.To);
    }

    [Fact]
    public async Task A_second_is_never_halved_so_that_nobody_waits_for_a_piece_of_nothing()
    {
        var windows = new MailWindows([Piece(0, 4)], PageSize);
        var first = (await Next())!;
        first.Advance(3, PageSize);
        windows.Moved(first);

        List<MailPiece> pieces = [first];
        while (windows.NextAsync(TestContext.Current.CancellationToken) is { IsCompleted: true } next && pieces.Count < 10) pieces.Add((await next)!);

        Assert.All(pieces, piece => Assert.True(piece.Rest.From < piece.Rest.To));
        foreach (var piece in pieces)
        {
            piece.Advance(piece.Rest.From, 0);
            windows.Moved(piece);
        }

        Assert.Null(await Next());

        Task<MailPiece?> Next() => windows.NextAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    private static MailPiece Piece(long from, long to) => new(new MailQuery(new ReadRange(from, to)), isCovering: true, double.NaN);
}
