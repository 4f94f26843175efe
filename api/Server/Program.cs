var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>The server's entry point; public so that tests can start the whole app in process.</summary>
public partial class Program;
