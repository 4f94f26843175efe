using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Runs axe many times in one page. The package's own way brings the script anew each time and asks for all that is well too.</summary>
internal static class Axe
{
    private const string Violations = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ["violations"] });
          return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}) at ${node.target}: ${node.html}`));
        }
        """;

    /// <summary>To be called once in a page that was opened.</summary>
    public static Task BringAsync(IPage page) => page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

    public static async Task<IReadOnlyList<string>> RunAsync(IPage page) => await page.EvaluateAsync<string[]>(Violations);
}
