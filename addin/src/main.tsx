import { render } from "preact";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/person.css";
import "./styles/evidence.css";
import "./styles/times.css";
import "./styles/flow.css";
import "./styles/offers.css";
import "./styles/waiting.css";
import { connect } from "./api/client";
import { sandboxTokens } from "./auth/tokens";
import { startOffice } from "./office/host";
import { tellNeighbour } from "./office/neighbour";
import { officeOf } from "./office/office";
import { en } from "./text/en";
import { Pane } from "./views/Pane";

const root = document.getElementById("pane");
if (root) {
  const user = new URLSearchParams(window.location.search).get("user");
  // Dates follow the person's own kind of English; a German date inside an English sentence would read badly.
  const locale = navigator.languages.find((language) => language.startsWith("en")) ?? "en-GB";
  render(
    <Pane api={connect(sandboxTokens(user))} office={officeOf()} texts={en} locale={locale} tell={tellNeighbour} />,
    root,
  );
}
void startOffice();
