namespace OutlookCoffee.Mailbox;

/// <summary>Several parts of a reading at the same time.</summary>
internal static class AtOnce
{
    /// <summary>Ends when all have ended; one that fails ends the others, so that nothing goes on reading behind a failure. What each has saved stays.</summary>
    public static async Task RunAsync(CancellationToken cancellation, params IEnumerable<Func<CancellationToken, Task>> parts)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAll(parts.Select(Run));

        async Task Run(Func<CancellationToken, Task> part)
        {
            try
            {
                await part(all.Token);
            }
            catch
            {
                await all.CancelAsync();
                throw;
            }
        }
    }

    /// <summary>The same for each of several.</summary>
    public static Task EachAsync<T>(IEnumerable<T> all, Func<T, CancellationToken, Task> part, CancellationToken cancellation) =>
        RunAsync(cancellation, all.Select(one => (Func<CancellationToken, Task>)(token => part(one, token))));
}
