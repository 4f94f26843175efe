// Usage: node check.mjs caniemail|html-validate <folder>
// Reads every .html of the folder and prints what the named tool finds, one finding a line, each once.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { shown } from "./shown.mjs";
import { wellFormed } from "./well-formed.mjs";

const tools = { caniemail: shown, "html-validate": wellFormed };
const [tool, folder] = process.argv.slice(2);
const check = tools[tool];
if (!check) throw new Error(`There is no tool "${tool}": ${Object.keys(tools).join(", ")}.`);

const files = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
if (files.length === 0) throw new Error(`${folder} holds no mail to check.`);

const findings = new Set();
for (const file of files) {
  for (const finding of await check(await readFile(join(folder, file), "utf8"), file)) findings.add(finding);
}
for (const finding of [...findings].sort()) console.log(finding);
