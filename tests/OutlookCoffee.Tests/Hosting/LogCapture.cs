using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Keeps every line that was logged, so that a test can look for what must not stand there.</summary>
internal sealed class LogCapture : ILoggerProvider
{
    /// <summary>Category, a colon, the message, and an exception's text when there is one.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
    }
}
