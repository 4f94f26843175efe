import { useEffect, useRef } from "preact/hooks";

interface Props {
  level: 1 | 2;
  /** Takes the focus on arrival: for a view that replaced the one the person acted in. */
  arrive?: boolean;
  quiet?: boolean;
  children: string;
}

export function Heading({ level, arrive = false, quiet = false, children }: Props) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive) element.current?.focus();
  }, [arrive]);
  const Tag = level === 1 ? "h1" : "h2";
  return (
    <Tag ref={element} tabIndex={-1} class={quiet ? "heading quiet" : "heading"}>
      {children}
    </Tag>
  );
}
