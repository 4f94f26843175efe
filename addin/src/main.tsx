import { render } from "preact";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/tabs.css";
import "./styles/person.css";
import "./styles/evidence.css";
import "./styles/times.css";
import "./styles/flow.css";
import "./styles/offers.css";
import "./styles/waiting.css";
import { connect } from "./api/client";
import { learnSignIn } from "./auth/settings";
import { tokensOf } from "./auth/sources";
import { doorOf } from "./office/door";
import { startOffice } from "./office/host";
import { tellNeighbour } from "./office/neighbour";
import { officeOf } from "./office/office";
import { Root } from "./views/Root";

const root = document.getElementById("pane");
if (root) {
  const user = new URLSearchParams(window.location.search).get("user");
  const started = startOffice();
  const tokens = tokensOf({
    learn: learnSignIn,
    door: async () => ((await started) === "outlook" ? doorOf() : null),
    // All of MSAL is many times the pane's size: it comes only where somebody signs in.
    openNested: async (registration) => (await import("./auth/msal")).openNested(registration),
    openStandard: async (registration) => (await import("./auth/msal")).openStandard(registration),
    user,
  });
  render(<Root api={connect(tokens)} office={officeOf(started)} tell={tellNeighbour} />, root);
}
