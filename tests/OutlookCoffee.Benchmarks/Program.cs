Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- start");
