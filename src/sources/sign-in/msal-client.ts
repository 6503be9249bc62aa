// Microsoft's library, loaded only when somebody signs in; it then is a file of its own.
import type { SignInSettings } from '../deployment';
import type { TokenClient } from './office-sign-in';

/** `redirect` is the address of the page that hands the answer of a window back (signed-in.html). */
export async function loadMsalClient(settings: SignInSettings, redirect: string): Promise<TokenClient> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication(msalConfiguration(settings, redirect));
}

export function msalConfiguration({ tenant, clientId }: SignInSettings, redirectUri: string) {
  return {
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenant}`, redirectUri },
    cache: { cacheLocation: 'localStorage' as const },
  };
}
