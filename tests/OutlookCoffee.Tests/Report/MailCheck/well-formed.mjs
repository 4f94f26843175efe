// What HTML allows (https://html-validate.org), without the rules that a mail has to break.
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // Word is told its width and its scale in conditional comments, which nothing else reads.
      "no-conditional-comment": "off",
      // Word and sanitizers read width, height, align, valign, bgcolor, cellpadding and cellspacing where they drop their CSS.
      "no-deprecated-attr": "off",
      // Word, and Gmail with accounts of others, read no other style.
      "no-inline-style": "off",
      // Word knows no <article>, and sanitizers drop it; the role stays.
      "prefer-native-element": ["error", { exclude: ["article"] }],
      // A parser adds the <tbody>; written out it would only make the mail longer.
      "prefer-tbody": "off",
      // The title is the subject, as long as its name is. The limit is that of search engines.
      "long-title": "off",
    },
  }),
);

export async function wellFormed(html, file) {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${file}:${line}:${column})`));
}
