// The page on which Microsoft's sign-in window ends: it hands the answer back to the pane and closes. It must be a page
// of its own, because importing the bridge already reads and clears the page's address.
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

broadcastResponseToMainFrame().catch(() => {
  // Opened by hand there is no answer to hand back, and nobody to tell.
  window.close();
});
