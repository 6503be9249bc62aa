// Files that a person chooses in the pane, read without Excel. The pane loads this only when somebody chooses one.
import type {
  NamedCatalogue,
  OtherWorkbook,
  UnreadableBecause,
  UnreadableCatalogueFile,
  UnreadableWorkbookFile,
} from '../tasks';
import { fileSource } from '../sources/file-source';
import type { SheetsRead } from '../sources/source';
import { workbookContents } from './contents';
import { UnreadableWorkbook } from './xlsx';

export async function openWorkbookFile(file: File): Promise<OtherWorkbook | UnreadableWorkbookFile> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return unreadable(file, 'not-readable');
  const read = contentsOf(bytes, file.name);
  return typeof read === 'string' ? unreadable(file, read) : read;
}

export async function openCatalogueFile(file: File): Promise<NamedCatalogue | UnreadableCatalogueFile> {
  const pulled = await fileSource(file, sheetsIn).pull();
  if (pulled.kind === 'catalogue') return { name: pulled.name, catalogue: pulled.catalogue };
  const problem = pulled.kind === 'problem' ? pulled.problem : ({ kind: 'file-unreadable', name: file.name } as const);
  return { kind: 'unreadable', because: 'no-catalogue', problem };
}

function unreadable({ name }: File, because: UnreadableBecause): UnreadableWorkbookFile {
  return { kind: 'unreadable', because, file: name };
}

function contentsOf(bytes: Uint8Array, name: string): OtherWorkbook | UnreadableWorkbook['because'] {
  try {
    return workbookContents(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.because;
    throw error;
  }
}

/** What readers of sources are given for .xlsx files. */
export function sheetsIn(bytes: Uint8Array, name: string): Promise<SheetsRead> {
  const read = contentsOf(bytes, name);
  return Promise.resolve(
    typeof read === 'string' ? { kind: 'unreadable', because: read } : { kind: 'sheets', sheets: read.sheets },
  );
}
