using OutlookCoffee.Coffee;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Pane;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.SignIn;
using OutlookCoffee.Storage;
using OutlookCoffee.Web;

// Settings lie beside the program, so that it starts the same from every folder.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.UseDefaultAddress();
builder.Services.AddWeb();
builder.AddSignIn();
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddGraph(builder.Configuration);
builder.Services.AddMailboxes(builder.Configuration);
builder.Services.AddReport(builder.Configuration);
builder.UseCluster();

var app = builder.Build();
app.UseWeb();

var api = app.MapApi();
api.MapSignInSettings();
api.MapMe();
api.MapPeople();
api.MapWeek();
api.MapCoffees();
app.MapReport(api);
app.MapMachines();
app.MapPane();
app.MapSignIn();
app.Greet();
await app.RunAsync();

/// <summary>The server's entry point; public so that tests can start the whole app in process.</summary>
public partial class Program;
