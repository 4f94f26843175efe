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
import { sandboxTokens } from "./auth/tokens";
import { startOffice } from "./office/host";
import { tellNeighbour } from "./office/neighbour";
import { officeOf } from "./office/office";
import { Root } from "./views/Root";

const root = document.getElementById("pane");
if (root) {
  const user = new URLSearchParams(window.location.search).get("user");
  render(<Root api={connect(sandboxTokens(user))} office={officeOf(startOffice())} tell={tellNeighbour} />, root);
}
