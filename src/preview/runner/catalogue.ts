// The official texts that the runner is pointed to: a file, or an address.
import path from 'node:path';
import type { MessageSet } from '../../messages';
import { addressSource, type Surroundings } from '../../sources/address-source';
import { fileSource } from '../../sources/file-source';
import type { CatalogueSource } from '../../sources/source';
import type { NamedCatalogue } from '../../tasks';
import { sheetsIn } from '../chosen-file';
import { Problem } from './arguments';
import { readBytes } from './open';

/** Throws Problem when it cannot be read, or is not what it should be. */
export async function openCatalogue(
  place: string,
  words: MessageSet,
  net: Omit<Surroundings, 'readSheets'> = {},
): Promise<NamedCatalogue> {
  const pulled = await (await sourceAt(place, words, net)).pull();
  if (pulled.kind === 'problem') throw new Problem(words.source.problem(pulled.problem));
  // Nothing was known of it before that could be unchanged.
  if (pulled.kind === 'unchanged') throw new Problem(words.runner.problems.fileNotReadable(place, pulled.kind));
  return { name: pulled.name, catalogue: pulled.catalogue };
}

async function sourceAt(
  place: string,
  words: MessageSet,
  net: Omit<Surroundings, 'readSheets'>,
): Promise<CatalogueSource> {
  if (/^https?:/i.test(place)) {
    const made = addressSource(place, { ...net, readSheets: sheetsIn });
    if (made.kind === 'problem') throw new Problem(words.source.problem(made.problem));
    return made.source;
  }
  const bytes = await readBytes(place, words.runner.problems);
  const arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return fileSource({ name: path.basename(place), size: bytes.byteLength, arrayBuffer }, sheetsIn);
}
