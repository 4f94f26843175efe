namespace OutlookCoffee.Tests.Hosting;

/// <summary>One request of a test to the API.</summary>
/// <param name="Body">Empty when there was none.</param>
/// <param name="Key">The idempotency key; empty when there was none.</param>
internal sealed record Step(string Method, string Path, string Body, string Key);
