// What mail programs show (https://www.caniemail.com): "unsupported <feature> in <client>", "partial <feature>" in at least one
// client, and "unknown <name>" for what the tool has no word on and would pass over in silence.
import { caniemail, rawData } from "caniemail";
// The data knows Outlook on the web, the tool's own list of clients left it out; the package does not export that list.
import { clientNames } from "./node_modules/caniemail/dist/clients.js";

clientNames.push("outlook.outlook-com");
const clients = ["outlook.*", "gmail.*", "apple-mail.*", "yahoo.*", "aol.*", "samsung-email.*", "thunderbird.*"];

// The tool looks at a property only when it is a title by itself, and at an element only when a title begins with it.
const properties = new Set(rawData.data.map(({ title }) => title));
const elements = new Set(rawData.data.map(({ title }) => /<(\w+)>/.exec(title)?.[1]));

// The tool looks at no rule inside an @media.
const mediaBlock = /@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;
const styleSheet = /<style>([^<]*)<\/style>/g;
const comment = /<!--.*?-->/gs;

export function shown(html) {
  const { issues } = caniemail({ clients, html: html.replace(mediaBlock, "$&$1") });
  return [
    ...[...issues.errors].flatMap(([client, found]) => found.map(({ title }) => `unsupported ${title} in ${client}`)),
    ...[...issues.warnings.values()].flat().map(({ title }) => `partial ${title}`),
    ...unknown(html.replace(comment, "").replaceAll("&#x27;", "'")),
  ];
}

function unknown(html) {
  const sheets = [...html.matchAll(styleSheet)].map(([, sheet]) => sheet.replace(mediaBlock, "$1"));
  const rules = sheets.flatMap((sheet) => [...sheet.matchAll(/\{([^{}]*)\}/g)].map(([, rule]) => rule));
  const styles = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style);
  const declarations = [...rules, ...styles].join(";").split(";").filter(Boolean);
  const names = declarations.map((declaration) => declaration.split(":", 1)[0].trim());
  const functions = declarations.flatMap((declaration) => declaration.match(/[\w-]+(?=\()/g) ?? []);
  const tags = [...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name);
  return [
    ...names.filter((name) => !properties.has(name)).map((name) => `unknown property ${name}`),
    ...functions.map((name) => `unknown function ${name}()`),
    ...tags.filter((name) => !elements.has(name)).map((name) => `unknown element <${name}>`),
  ];
}
