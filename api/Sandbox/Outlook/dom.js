/** An element; texts are always text, so nothing of a mail can become markup. */
export function element(tag, { text, on = {}, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(name, value);
  for (const [name, handler] of Object.entries(on)) made.addEventListener(name, handler);
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter(Boolean));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/sandbox/outlook/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A circle with initials, in a colour that stays with the name. */
export function avatar(name) {
  const words = name.replace(/@.*/, "").split(/[\s._-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("");
  const sum = [...name].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 9973, 7);
  return element("span", { class: `avatar colour-${sum % 8}`, "aria-hidden": "true", text: letters.toUpperCase() });
}

/** What went wrong, and a way to try again. */
export function trouble(text, retry) {
  return element("div", { class: "trouble", role: "alert" }, element("p", { text }), element("button", { type: "button", class: "plain", text: "Try again", on: { click: retry } }));
}
