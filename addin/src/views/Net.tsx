import { Component, type ComponentChildren } from "preact";
import { Failure } from "../api/failure";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";

/** Catches a view that breaks, so that nobody looks at an empty pane without a way on. */
export class Net extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { texts, restart } = useSurroundings();
  return <FailureView failure={new Failure("problem")} texts={texts} retry={restart} />;
}
