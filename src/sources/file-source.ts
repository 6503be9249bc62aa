// A catalogue in a file that a person chose: JSON, CSV or .xlsx. The browser's `File` is one as it is.
import { catalogueInBytes } from './catalogue-bytes';
import { usualPatience } from './net';
import type { CatalogueSource, PullAttention, Pulled, SheetReader } from './source';
import { failed } from './source';

export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Rejects when the file is gone or changed since it was chosen. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export function fileSource(
  file: ChosenFile,
  readSheets: SheetReader,
  maxBytes = usualPatience.maxBytes,
): CatalogueSource {
  const { name } = file;
  const pull = async ({ signal }: PullAttention = {}): Promise<Pulled> => {
    if (file.size > maxBytes) return failed({ kind: 'too-large', name, megabytes: Math.round(maxBytes / 1e6) });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (signal?.aborted) return failed({ kind: 'cancelled' });
    if (bytes === null) return failed({ kind: 'file-unreadable', name });
    const found = await catalogueInBytes({ bytes, name, fileName: name, contentType: null }, readSheets);
    if (found.kind === 'problem') return found;
    return { ...found, name, validator: {}, bytes: bytes.byteLength, answeredBy: null };
  };
  return { id: `file:${name}`, kind: 'file', name, pull };
}
