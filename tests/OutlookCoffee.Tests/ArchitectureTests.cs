using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace OutlookCoffee.Tests;

public sealed class ArchitectureTests
{
    /// <summary>What reaches outside a pure rule: the network, files, the database, the grains, the web server, and the clock.</summary>
    private const string Outside =
        @"^(System\.Net\.|System\.IO\.|System\.Data\.|System\.Threading\.Tasks\.|System\.TimeProvider|System\.DateTime|System\.Random|System\.Environment|"
        + @"Microsoft\.(Graph|Kiota|AspNetCore|Extensions|Data)\.|Dapper\.|Orleans\.(?!ImmutableAttribute)|Npgsql\.|NodaTime\.(IClock|SystemClock|DateTimeZoneProviders))";

    private static readonly Architecture Server = new ArchLoader()
        .LoadAssemblies(typeof(OutlookCoffee.People.Person).Assembly)
        .Build();

    /// <summary>
    /// In these folders everything is a rule or a value but the desks, the grain's calls and the endpoints, which say in their names what they are.
    /// </summary>
    [Fact]
    public void Rules_do_no_input_or_output_and_read_no_clock()
    {
        var rules = Types().That().ResideInAssembly(typeof(OutlookCoffee.People.Person).Assembly)
            .And().HaveFullNameMatching(@"^OutlookCoffee\.(People|Quiet|Coffee|Report\.Words|Report\.ReportRule|Report\.Sending\.ReportSchedule)")
            .And().DoNotHaveFullNameMatching("(Grain|Desk|Calls|Store|Endpoints)");

        Types().That().Are(rules).Should().NotDependOnAny(Types(includeReferenced: true).That().HaveFullNameMatching(Outside))
            .WithoutRequiringPositiveResults()
            .Check(Server);
        Assert.Contains(rules.GetObjects(Server), type => type.Name == "QuietRule");
    }

    [Fact]
    public void Nothing_but_the_graph_folder_and_sign_in_speaks_Microsoft_Graph() =>
        Types().That().ResideInAssembly(typeof(OutlookCoffee.People.Person).Assembly)
            .And().HaveFullNameMatching(@"^OutlookCoffee\.(?!Graph\.|SignIn\.)")
            .Should().NotDependOnAny(Types(includeReferenced: true).That().HaveFullNameMatching(@"^Microsoft\.(Graph|Kiota)\."))
            .Check(Server);
}
