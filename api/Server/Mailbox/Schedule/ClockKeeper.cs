namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>Every node keeps the one clock alive: should its node go, the next call starts it elsewhere.</summary>
internal sealed partial class ClockKeeper(IGrainFactory grains, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<ClockKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before that there is no node on which a grain could run.
        await Started(stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await grains.GetGrain<IClockGrain>(0).KeepGoing();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.Stopped(log, exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Started(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The clock could not be reached: {Type}")]
        public static partial void Stopped(ILogger logger, string type);
    }
}
