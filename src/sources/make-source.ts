// From what a person or the deployment names to a source that can be read. Without a way to sign in there is nothing of
// SharePoint: such sources are not offered, rather than offered and broken.
import type { Surroundings } from './address-source';
import { addressSource } from './address-source';
import type { Deployment, OfferedSource } from './deployment';
import { listSource } from './graph/list-source';
import type { ListPlace } from './graph/list-source';
import { workbookSource } from './graph/workbook-source';
import type { SignIn } from './sign-in/sign-in';
import type { CatalogueSource, SourceKind, SourceMade } from './source';
import { failed } from './source';

export type SourceChoice =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'list'; readonly link: string; readonly columns?: ListPlace['columns'] }
  | { readonly kind: 'workbook'; readonly link: string };

export interface SourceSurroundings extends Surroundings {
  /** `null` where the deployment says nothing of signing in. */
  readonly signIn: SignIn | null;
  /** Whether workbooks that cannot be downloaded may be read cell by cell. */
  readonly readCells: boolean;
  /** Of Graph, for tests. */
  readonly base?: string;
}

/** The kinds to choose from. */
export function kindsOffered({ signIn }: SourceSurroundings): readonly SourceKind[] {
  return signIn ? ['address', 'file', 'sheet', 'list', 'workbook'] : ['address', 'file', 'sheet'];
}

export function makeSource(choice: SourceChoice, surroundings: SourceSurroundings): SourceMade {
  if (choice.kind === 'address') return addressSource(choice.address, surroundings);
  const { signIn } = surroundings;
  if (!signIn) return failed({ kind: 'consent-needed' });
  const graph = { ...surroundings, signIn };
  if (choice.kind === 'workbook') {
    return workbookSource({ link: choice.link, ways: surroundings.readCells ? ['file', 'cells'] : ['file'] }, graph);
  }
  return listSource(choice, graph);
}

export interface Offered {
  /** What the deployment calls it. */
  readonly name: string;
  readonly source: CatalogueSource;
}

/** The sources of the deployment that can be read here. */
export function offeredSources(
  { sources }: Pick<Deployment, 'sources'>,
  surroundings: SourceSurroundings,
): readonly Offered[] {
  const kinds = new Set<SourceKind>(kindsOffered(surroundings));
  return sources
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((offered) => {
      const made = makeSource(choiceOf(offered), surroundings);
      // The deployment was checked when it was read, so a problem here cannot come from it.
      return made.kind === 'source' ? [{ name: offered.name, source: made.source }] : [];
    });
}

function choiceOf(offered: OfferedSource): SourceChoice {
  if (offered.kind !== 'list') return offered;
  const { kind, link, columns } = offered;
  return columns ? { kind, link, columns } : { kind, link };
}
