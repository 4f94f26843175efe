// Usage: node count.mjs <base address ending in /sandbox/graph> <token>
// Prints how many messages the delta of the inbox gives.
import { Client, PageIterator } from "@microsoft/microsoft-graph-client";

const [baseUrl, token] = process.argv.slice(2);
const client = Client.initWithMiddleware({
  baseUrl: `${baseUrl}/`,
  defaultVersion: "v1.0",
  // The token goes to Microsoft's hosts only, unless another one is named; and never over plain http.
  customHosts: new Set([new URL(baseUrl).hostname]),
  authProvider: { getAccessToken: async () => token },
});

const ids = new Set();
const first = await client.api("/me/mailFolders/inbox/messages/delta").select("subject").header("Prefer", "odata.maxpagesize=50").get();
const pages = new PageIterator(client, first, (message) => ids.add(message.id) !== undefined);
await pages.iterate();
if (!pages.getDeltaLink()) throw new Error("The round ended without a deltaLink.");
console.log(ids.size);
