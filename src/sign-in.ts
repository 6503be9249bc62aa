// The page in a dialog of Office, for an Excel that cannot sign in itself: it goes to Microsoft's page, comes back, and
// hands the token to the pane. A page of its own, because the pane itself must never leave its address.
import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { readDeployment } from './sources/deployment';
import { msalConfiguration } from './sources/sign-in/msal-client';
import { codeOf, type DialogMessage } from './sources/sign-in/office-sign-in';

async function signIn(): Promise<DialogMessage | null> {
  const read = await readDeployment(new URL('deployment.json', location.href).href);
  if (read.kind !== 'deployment' || !read.deployment.signIn) return { error: 'no_deployment' };
  const here = location.origin + location.pathname;
  const client = await createStandardPublicClientApplication(msalConfiguration(read.deployment.signIn, here));
  const result = await client.handleRedirectPromise();
  if (result) return { token: result.accessToken, expiresOn: result.expiresOn?.toISOString() ?? null };
  const scopes = new URLSearchParams(location.search).getAll('scope');
  await client.acquireTokenRedirect({ scopes });
  return null;
}

void Office.onReady().then(async () => {
  const said = await signIn().catch((error: unknown) => ({ error: codeOf(error) }));
  if (said) Office.context.ui.messageParent(JSON.stringify(said));
});
