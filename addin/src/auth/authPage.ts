/** Where a popup of MSAL ends: hands the answer to the pane that opened it, and closes. */
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

void broadcastResponseToMainFrame().catch(() => {
  document.body.textContent = "The sign-in did not come to its end. Close this window and try again.";
});
