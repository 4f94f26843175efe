using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookCoffee.Sandbox;

/// <summary>Begins to build the tenant with the host, so that the first request need not wait; the host does not wait for it either.</summary>
internal sealed partial class SandboxStart(SandboxWorld world, ILogger<SandboxStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var tenant = await world.Tenant.WaitAsync(stoppingToken);
            Log.Built(logger, tenant.Mailboxes.Count, tenant.Mailboxes.Sum(box => box.Messages.Count));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error);
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The sandbox holds {Mailboxes} mailboxes and {Messages} messages")]
        public static partial void Built(ILogger logger, int mailboxes, int messages);

        [LoggerMessage(2, LogLevel.Critical, "The sandbox's tenant could not be built")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
