using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Keeps every line that was logged, so that a test can look for what must not stand there.</summary>
internal sealed class LogCapture : ILoggerProvider
{
    /// <summary>Category, a colon, the message, and an exception's text when there is one.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>The same lines with what decides whether they are written.</summary>
    public ConcurrentQueue<LogLine> Entries { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, LogCapture capture) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = $"{formatter(state, exception)} {exception}";
            capture.Lines.Enqueue($"{category}: {text}");
            capture.Entries.Enqueue(new LogLine(category, logLevel, text));
        }
    }
}

/// <param name="Text">The message, and an exception's text when there is one.</param>
internal sealed record LogLine(string Category, LogLevel Level, string Text);
