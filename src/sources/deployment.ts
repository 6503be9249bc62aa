// What whoever deploys the add-in says of their place: how to sign in, and which sources to offer. A small file beside
// the pages (deployment.json); where it says nothing, the sources in SharePoint are not offered.
import { z } from 'zod';
import { languages } from '../core/recommendation/codes';
import { plainColumns, textColumns } from '../core/catalogue/columns';
import type { CatalogueColumn } from '../core/catalogue/columns';
import { ask } from './ask';
import { decodeText } from './decode-text';
import { theNet, usualPatience } from './net';
import type { Net, Patience } from './net';
import { readFileLink, readListLink } from './graph/site-link';
import { readAddress } from './web-address';

export const deploymentFormat = 'recommendation-followup-deployment/1';

const columnNames = new Set<string>([
  ...plainColumns,
  ...textColumns.flatMap((text) => languages.map((language) => `${text}_${language}`)),
]);
const columnName = z.custom<CatalogueColumn>((value) => typeof value === 'string' && columnNames.has(value));
const text = z.string().min(1);

/** A file beside the pages, as an office puts its catalogue on the server that has the add-in. */
const fileBeside = /^\w[\w.-]*\.(?:json|csv|xlsx)$/i;

const address = text.refine((value) => fileBeside.test(value) || readAddress(value).kind === 'address');
const listLink = text.refine((value) => readListLink(value) !== null);
const fileLink = text.refine((value) => readFileLink(value) !== null);

// Strict, because a key spelled wrongly would otherwise be a setting that silently does nothing.
const sourceShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), name: text, address }),
  z.strictObject({
    kind: z.literal('list'),
    name: text,
    link: listLink,
    columns: z.partialRecord(columnName, text).optional(),
  }),
  z.strictObject({ kind: z.literal('workbook'), name: text, link: fileLink }),
]);

/** What OneDrive takes for names of folders, one below the other by slashes. */
function isFolderPath(path: string): boolean {
  return path.split('/').every((name) => /^[^"*:<>?\\|\p{Cc}]{1,200}$/u.test(name) && !/^[\s.]|[\s.]$/.test(name));
}

const signInShape = z.strictObject({
  /** The directory's id or one of its domains; it becomes part of an address. */
  tenant: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/),
  clientId: z.guid(),
  /** Whether workbooks that cannot be downloaded may be read cell by cell, which needs leave to write files. */
  readCells: z.boolean().default(false),
  /** Folder of the person's own OneDrive for papers; without it saving there is not offered, nor leave for it asked. */
  papersFolder: z.string().refine(isFolderPath).optional(),
});

const deploymentShape = z.strictObject({
  format: z.literal(deploymentFormat),
  signIn: signInShape.optional(),
  sources: z.array(sourceShape).default([]),
});

export type Deployment = z.infer<typeof deploymentShape>;
export type SignInSettings = z.infer<typeof signInShape>;
export type OfferedSource = z.infer<typeof sourceShape>;

export type DeploymentRead =
  | { readonly kind: 'deployment'; readonly deployment: Deployment }
  /** `entry` is the place in the file, as `sources.0.link`; empty for the whole. */
  | { readonly kind: 'deployment-invalid'; readonly entry: string };

const nothingSaid: Deployment = { format: deploymentFormat, sources: [] };

export function parseDeployment(content: string): DeploymentRead {
  const read = deploymentShape.safeParse(jsonOf(content));
  if (read.success) return { kind: 'deployment', deployment: read.data };
  return { kind: 'deployment-invalid', entry: placeOf(read.error.issues[0]) };
}

/** The same, with files beside the pages by their whole addresses. */
export function standingAt(deployment: Deployment, besides: (file: string) => string): Deployment {
  const sources = deployment.sources.map((source) =>
    source.kind === 'address' && fileBeside.test(source.address)
      ? { ...source, address: besides(source.address) }
      : source,
  );
  return { ...deployment, sources };
}

/** A file that is not there says nothing; so does one that cannot be reached, as when working offline. */
export async function readDeployment(
  file: string,
  net: Net = theNet,
  patience: Patience = usualPatience,
): Promise<DeploymentRead> {
  const answer = await ask(net, patience, { url: new URL(file) });
  if (answer.kind !== 'answer') return { kind: 'deployment', deployment: nothingSaid };
  return parseDeployment(decodeText(answer.bytes) ?? '');
}

/** A key that is unknown is the place, not the object it stands in. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return '';
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...keys].map(String).join('.');
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
