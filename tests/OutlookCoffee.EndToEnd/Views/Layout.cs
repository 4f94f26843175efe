using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Looks for what does not fit: pages that scroll sideways, words that are cut off, targets too small for a finger.</summary>
internal static class Layout
{
    /// <summary>Targets of at least 24 px: WCAG 2.2, 2.5.8, which lets links inside a sentence be smaller.</summary>
    private const string Misfits = """
        () => {
          const said = [];
          const name = (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`;
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth > clientWidth) said.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
          for (const element of document.querySelectorAll("#pane *")) {
            if (!element.checkVisibility() || element.closest(".visually-hidden, svg")) continue;
            const box = element.getBoundingClientRect();
            if (box.left < -1 || box.right > clientWidth + 1) said.push(`sticks out: ${name(element)}`);
            const inLine = getComputedStyle(element).display === "inline";
            const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (words && !inLine && element.scrollWidth > element.clientWidth + 1) said.push(`cut off: ${name(element)}`);
            // A label that holds its field can be touched as well as the field.
            const target = element.matches("button, a[href], input, select, textarea, summary, label:has(input)") && !element.matches("label input");
            if (target && !inLine && (box.width < 24 || box.height < 24)) said.push(`too small, ${box.width} x ${box.height}: ${name(element)}`);
          }
          return said;
        }
        """;

    private const string Mirrored = """
        () => {
          const [first, last] = [...document.querySelectorAll(".tabs button")].map((button) => button.getBoundingClientRect().left).filter((_, at, all) => at % (all.length - 1) === 0);
          return first === undefined || (document.documentElement.dir === "rtl") === first > last;
        }
        """;

    public static async Task<IReadOnlyList<string>> MisfitsAsync(this IPage page, bool rightToLeft)
    {
        var misfits = await page.EvaluateAsync<string[]>(Misfits);
        var direction = await page.EvaluateAsync<string>("() => document.documentElement.dir") == "rtl";
        var mirrored = await page.EvaluateAsync<bool>(Mirrored);
        return direction == rightToLeft && mirrored ? misfits : [.. misfits, "runs in the wrong direction"];
    }
}
