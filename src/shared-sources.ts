// Composition: the shared sources of this deployment, joined to the sign-in of Office, the network and the cache. The
// pane loads it when somebody opens the source screen.
import { sheetsIn } from './preview/chosen-file';
import { catalogueCache } from './sources/cache/catalogue-cache';
import { indexedDbShelf } from './sources/cache/indexed-db-shelf';
import type { Day } from './core/recommendation/day';
import type { SheetContent } from './core/sheet/cells';
import { readDeployment, standingAt } from './sources/deployment';
import type { SignInSettings } from './sources/deployment';
import { fileSource } from './sources/file-source';
import { saveToDrive } from './sources/graph/save-to-drive';
import type { FileToSave, SavedToDrive } from './sources/graph/save-to-drive';
import { kindsOffered, makeSource, offeredSources } from './sources/make-source';
import type { Offered, SourceChoice } from './sources/make-source';
import { loadMsalClient } from './sources/sign-in/msal-client';
import { officeSignIn } from './sources/sign-in/office-sign-in';
import type { SignIn } from './sources/sign-in/sign-in';
import { obtainCatalogue } from './sources/obtain';
import type { Obtained } from './sources/obtain';
import { sheetSource } from './sources/sheet-source';
import type { CatalogueSource, PullAttention, PullFailed, SourceKind, SourceMade } from './sources/source';
import { officeSignInFacts } from './workbook/office/sign-in';

export interface SharedSources {
  readonly kinds: readonly SourceKind[];
  /** Prepared by whoever deployed the add-in. */
  readonly offered: readonly Offered[];
  readonly make: (choice: SourceChoice) => SourceMade;
  readonly fromFile: (file: File) => CatalogueSource;
  readonly fromSheet: (name: string, content: SheetContent) => CatalogueSource;
  /** From the source, else from the copy of it kept on this machine. */
  readonly obtain: (source: CatalogueSource, today: Day, attention: PullAttention) => Promise<Obtained | PullFailed>;
  /** Puts a file into the person's own OneDrive; `null` where the deployment does not offer it. */
  readonly saveOnline: ((file: FileToSave, attention: PullAttention) => Promise<SavedToDrive | PullFailed>) | null;
  /** Where the deployment file is wrong; `null` when it is right. */
  readonly deploymentWrongAt: string | null;
}

/** Only after `Office.onReady`. */
export async function openSharedSources(): Promise<SharedSources> {
  const read = await readDeployment(beside('deployment.json'));
  const deployment = read.kind === 'deployment' ? standingAt(read.deployment, beside) : null;
  const settings = deployment?.signIn;
  const cache = catalogueCache(indexedDbShelf());
  const signIn = settings ? signInWith(settings) : null;
  const folder = settings?.papersFolder;
  const surroundings = {
    readSheets: sheetsIn,
    signIn,
    readCells: settings?.readCells ?? false,
  };
  return {
    kinds: kindsOffered(surroundings),
    offered: deployment ? offeredSources(deployment, surroundings) : [],
    make: (choice) => makeSource(choice, surroundings),
    fromFile: (file) => fileSource(file, sheetsIn),
    fromSheet: (name, content) => sheetSource(name, () => Promise.resolve(content)),
    obtain: (source, today, attention) => obtainCatalogue(source, { today, cache }, attention),
    saveOnline:
      signIn && folder !== undefined ? (file, attention) => saveToDrive(file, folder, { signIn }, attention) : null,
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
