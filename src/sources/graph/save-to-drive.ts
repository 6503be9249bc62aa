// Putting a file into a folder of the person's own OneDrive. Never over another file: one of that name is left alone and
// the new one gets a number.
// https://learn.microsoft.com/graph/api/driveitem-put-content, which takes up to 250 MB and makes missing folders.
import { z } from 'zod';
import type { PullAttention, PullFailed } from '../source';
import { failed } from '../source';
import { usualPatience } from '../net';
import { graphOf } from './graph';
import type { GraphSurroundings } from './graph';
import { encodedPath } from './site-link';

/** Leave to write the person's own files, asked for when a paper is first saved there. */
export const savingScopes = ['https://graph.microsoft.com/Files.ReadWrite'];

export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A media type. */
  readonly type: string;
}

export interface SavedToDrive {
  readonly kind: 'saved';
  /** As it is called there. */
  readonly name: string;
  /** Opens it in the browser. */
  readonly url: string;
}

const itemShape = z.object({ name: z.string().min(1), webUrl: z.url({ protocol: /^https$/ }) });

/** A host says nothing until it has the whole file, and lines out of offices are slow. */
const patienceForFiles = { ...usualPatience, silenceMs: 180_000 };

/** @param folder names by slashes, as the deployment gives them. */
export async function saveToDrive(
  file: FileToSave,
  folder: string,
  surroundings: GraphSurroundings,
  attention: PullAttention = {},
): Promise<SavedToDrive | PullFailed> {
  const graph = graphOf({ patience: patienceForFiles, ...surroundings }, savingScopes, attention);
  const place = encodedPath(`${folder}/${file.name}`);
  const path = `/me/drive/root:/${place}:/content?@microsoft.graph.conflictBehavior=rename`;
  const saved = await graph.ask({ path, shape: itemShape, file });
  if (saved.kind === 'problem') return failed(saved.problem);
  return { kind: 'saved', name: saved.value.name, url: saved.value.webUrl };
}
