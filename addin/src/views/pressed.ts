let last: string | null = null;

document.addEventListener(
  "click",
  ({ target }) => {
    last = target instanceof Element ? (target.closest("button")?.textContent ?? null) : null;
  },
  true,
);

/** What the button says that was pressed last: by then it may be gone, and one like it may be made anew. */
export const lastPressed = (): string | null => last;
