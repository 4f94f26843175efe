using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Runs axe many times in one page. The package's own way brings the script anew each time and asks for all that is well too.</summary>
internal static class Axe
{
    private const string Violations = """
        async (without) => {
          const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
          const { violations } = await axe.run(document, { resultTypes: ["violations"], rules });
          return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}) at ${node.target}: ${node.html}`));
        }
        """;

    /// <summary>To be called once in a page that was opened.</summary>
    public static Task BringAsync(IPage page) => page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

    /// <param name="without">Rules that do not hold for this page.</param>
    public static async Task<IReadOnlyList<string>> RunAsync(IPage page, params string[] without) =>
        await page.EvaluateAsync<string[]>(Violations, without);
}
