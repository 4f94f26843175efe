using OutlookCoffee.Benchmarks;

return args switch
{
    ["start", .. var rest] => await StartTimes.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- start [--runs N]");
    Console.WriteLine("  start   from starting the built server to ready, to the first proposal, and with 200,000 messages");
    return 2;
}
