import { expect, it } from "vitest";
import { eventsOf, type ServerEvent } from "./events";

async function read(chunks: (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? bytes.encode(chunk) : chunk);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

const PROGRESS = { name: "progress", data: '{"read":1}' };

it("Events are read however the network cuts them", async () => {
  const text = 'event: progress\r\ndata: {"read":1}\r\n\r\nevent: done\ndata: {}\n\n';
  const expected = [PROGRESS, { name: "done", data: "{}" }];
  expect(await read([text])).toEqual(expected);
  expect(await read([...text])).toEqual(expected);
});

it("A letter that the network cuts in two stays whole", async () => {
  const bytes = new TextEncoder().encode("data: Zoë\n\n");
  const cut = bytes.indexOf(0xc3) + 1;
  expect(await read([bytes.slice(0, cut), bytes.slice(cut)])).toEqual([{ name: "message", data: "Zoë" }]);
});

it("Comments that keep a connection open are not events", async () => {
  expect(await read([": still here\n\n", 'event:progress\ndata:{"read":1}\n\n'])).toEqual([PROGRESS]);
});

it("Data over several lines is one text", async () => {
  expect(await read(["data: one\ndata: two\n\n"])).toEqual([{ name: "message", data: "one\ntwo" }]);
});

it("An event without its end is not delivered", async () => {
  expect(await read(["event: done\ndata: {}"])).toEqual([]);
});
