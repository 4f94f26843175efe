using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Journeys;

/// <summary>Somebody who has only a keyboard: wherever they go, the focus is somewhere, and can be seen.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int Patience = 80;

    /// <summary>Empty when all is well. A heading that takes the focus on arrival shows no ring: nothing can be done with it.</summary>
    private const string Trouble = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return "the focus is lost";
          const name = `${element.tagName} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}"`;
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          const seen = element.matches(".heading") || outlineStyle !== "none" || boxShadow !== "none";
          if (!seen) return `no ring around ${name}`;
          const box = element.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2];
          const top = document.elementFromPoint(x, y);
          return top && (element.contains(top) || top.contains(element)) ? "" : `${name} is hidden behind ${top?.className ?? "the edge"}`;
        }
        """;

    /// <summary>Goes on with Tab (or back with Shift and Tab) until it is there.</summary>
    public async Task ToAsync(ILocator target, bool back = false)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var step = 0; step < Patience; step++)
        {
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            await WellAsync();
            if (await target.EvaluateAsync<bool>("(element) => element === document.activeElement")) return;
        }
        Assert.Fail($"{target} is never reached.");
    }

    /// <summary>A key, and what has the focus after it.</summary>
    public async Task PressAsync(string key, ILocator then)
    {
        await page.Keyboard.PressAsync(key);
        await Expect(then).ToBeFocusedAsync();
        await WellAsync();
    }

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public async Task WellAsync() => Assert.Equal("", await page.EvaluateAsync<string>(Trouble));
}
