import { useEffect, useRef, useState } from "preact/hooks";

const QUIET_MILLISECONDS = 20_000;

interface Props {
  topic: string;
  /** Said when the topic changes. */
  news: string;
  /** Said while it stays the same, but rarely; empty = nothing. */
  sofar: string;
}

/** What a screen reader says of something that changes all the time: politely, once a topic and then every 20 seconds at most. */
export function Announcement({ topic, news, sofar }: Props) {
  const [said, setSaid] = useState("");
  const last = useRef({ topic: "", at: 0 });
  useEffect(() => {
    const fresh = topic !== last.current.topic;
    if (!fresh && (!sofar || Date.now() - last.current.at < QUIET_MILLISECONDS)) return;
    last.current = { topic, at: Date.now() };
    setSaid(fresh ? news : sofar);
  }, [topic, news, sofar]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
