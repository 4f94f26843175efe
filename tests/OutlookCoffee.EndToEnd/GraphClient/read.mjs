// Usage: node read.mjs <Graph's base address, version included> <token> <fields to select> <page size>
// Reads every message of the mailbox as the client's documentation shows it, after a first page to warm up;
// prints one line of JSON: what the whole process took and what the reading alone took.
import { Client, MiddlewareFactory, PageIterator } from "@microsoft/microsoft-graph-client";

const [graph, token, fields, size] = process.argv.slice(2);
const end = graph.lastIndexOf("/");

// The client's own authentication handler sends a token over https only; the sandbox is read over plain http, as by the other peers.
const signIn = {
  setNext(next) {
    this.next = next;
  },
  async execute(context) {
    context.options.headers = { ...context.options.headers, Authorization: `Bearer ${token}` };
    await this.next.execute(context);
  },
};
const [, ...others] = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: async () => token });
const client = Client.initWithMiddleware({
  baseUrl: graph.slice(0, end + 1),
  defaultVersion: graph.slice(end + 1),
  middleware: [signIn, ...others],
});
// Of an absolute link the client understands https only, so it is given the part behind the base address.
const follower = { api: (link) => client.api(link.replace(graph, "")) };

const firstPage = () => client.api("/me/messages").select(fields).top(Number(size)).get();

async function read() {
  let count = 0;
  const pages = new PageIterator(follower, await firstPage(), () => ++count > 0);
  await pages.iterate();
  return count;
}

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

await read();
const before = { cpu: cpuSeconds(), clock: performance.now() };
const messages = await read();
console.log(
  JSON.stringify({
    seen: { messages },
    peakBytes: process.resourceUsage().maxRSS * 1024,
    process: { cpuSeconds: cpuSeconds(), wallSeconds: performance.now() / 1e3 },
    reading: { cpuSeconds: cpuSeconds() - before.cpu, wallSeconds: (performance.now() - before.clock) / 1e3 },
  }),
);
