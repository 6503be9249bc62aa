// Composition: the shared sources of this deployment, joined to the sign-in of Office, the network and the cache. The
// pane loads it when somebody opens the source screen.
import { sheetsIn } from './preview/chosen-file';
import { catalogueCache } from './sources/cache/catalogue-cache';
import type { CatalogueCache } from './sources/cache/catalogue-cache';
import { indexedDbShelf } from './sources/cache/indexed-db-shelf';
import { readDeployment } from './sources/deployment';
import type { SignInSettings } from './sources/deployment';
import { kindsOffered, makeSource, offeredSources } from './sources/make-source';
import type { Offered, SourceChoice } from './sources/make-source';
import { loadMsalClient } from './sources/sign-in/msal-client';
import { officeSignIn } from './sources/sign-in/office-sign-in';
import type { SignIn } from './sources/sign-in/sign-in';
import type { SourceKind, SourceMade } from './sources/source';
import { officeSignInFacts } from './workbook/office/sign-in';

export interface SharedSources {
  readonly kinds: readonly SourceKind[];
  /** Prepared by whoever deployed the add-in. */
  readonly offered: readonly Offered[];
  readonly make: (choice: SourceChoice) => SourceMade;
  readonly cache: CatalogueCache;
  /** Where the deployment file is wrong; `null` when it is right. */
  readonly deploymentWrongAt: string | null;
}

/** Only after `Office.onReady`. */
export async function openSharedSources(): Promise<SharedSources> {
  const read = await readDeployment(beside('deployment.json'));
  const deployment = read.kind === 'deployment' ? read.deployment : { sources: [] };
  const settings = 'signIn' in deployment ? deployment.signIn : undefined;
  const surroundings = {
    readSheets: sheetsIn,
    signIn: settings ? signInWith(settings) : null,
    readCells: settings?.readCells ?? false,
  };
  return {
    kinds: kindsOffered(surroundings),
    offered: offeredSources(deployment, surroundings),
    make: (choice) => makeSource(choice, surroundings),
    cache: catalogueCache(indexedDbShelf()),
    deploymentWrongAt: read.kind === 'deployment' ? null : read.entry,
  };
}

function signInWith(settings: SignInSettings): SignIn {
  const facts = officeSignInFacts();
  let client: ReturnType<typeof loadMsalClient> | null = null;
  return officeSignIn({
    now: () => Date.now(),
    // Not kept when it fails, as it does without a network.
    loadClient: () =>
      (client ??= loadMsalClient(settings, beside('signed-in.html')).catch((error: unknown) => {
        client = null;
        throw error;
      })),
    office: { ...facts, openDialog: (scopes) => facts.openDialog(signInPage(scopes)) },
  });
}

function signInPage(scopes: readonly string[]): string {
  const page = new URL(beside('sign-in.html'));
  for (const scope of scopes) page.searchParams.append('scope', scope);
  return page.href;
}

function beside(file: string): string {
  return new URL(file, location.origin + location.pathname).href;
}
