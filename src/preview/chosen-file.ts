// Files that a person chooses in the pane, read without Excel. The pane loads this only when somebody chooses one.
import type { NamedCatalogue, OtherWorkbook, Unreadable, UnreadableBecause } from '../tasks';
import { fileSource } from '../sources/file-source';
import type { SheetsRead } from '../sources/source';
import type { SourceProblem } from '../sources/source-problem';
import { workbookContents } from './contents';
import { UnreadableWorkbook } from './xlsx';

export async function openWorkbookFile(file: File): Promise<OtherWorkbook | Unreadable> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return unreadable(file, 'not-readable');
  const read = contentsOf(bytes, file.name);
  return typeof read === 'string' ? unreadable(file, read) : read;
}

export async function openCatalogueFile(file: File): Promise<NamedCatalogue | Unreadable> {
  const pulled = await fileSource(file, sheetsIn).pull();
  if (pulled.kind === 'catalogue') return { name: pulled.name, catalogue: pulled.catalogue };
  return unreadable(file, pulled.kind === 'problem' ? becauseOf(pulled.problem) : 'not-readable');
}

function unreadable({ name }: File, because: UnreadableBecause): Unreadable {
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

function becauseOf(problem: SourceProblem): UnreadableBecause {
  if (problem.kind === 'workbook-unreadable') return problem.because;
  const { kind } = problem;
  return kind === 'catalogue' || kind === 'web-page' || kind === 'undecodable' ? 'not-a-catalogue' : 'not-readable';
}
