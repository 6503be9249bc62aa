// Footnotes. One sentence is one footnote of the file, however often it is mentioned: Word knows one mention of each, so
// the others refer to its number by a field.
import type { AnnexDocument, Block, Cell, Paragraph } from '../../core/annex/document';
import { element, empty, escaped, val } from './xml';

interface Placed {
  readonly number: number;
  isPlaced: boolean;
  /** Mentioned nowhere but in rows that are said again on each page, where no footnote should begin. */
  readonly onlyRepeated: boolean;
}

/** The numbers of one document's footnotes, which follow on those of the documents before it. */
export class NoteNumbers {
  readonly #notes = new Map<number, Placed>();
  /** What the next document's footnotes begin with. */
  readonly next: number;

  /** Keeps the mark where the sentence ends that it belongs to, whichever way that runs. */
  readonly #turned: string;
  readonly #before: string;

  constructor(document: AnnexDocument, first: number) {
    const isTurned = document.direction === 'rtl';
    this.#turned = isTurned ? empty('w:rtl') : '';
    this.#before = isTurned ? element('w:r', {}, element('w:rPr', {}, this.#turned), element('w:t', {}, '\u200f')) : '';
    const all = [...mentionsOf(document)];
    const elsewhere = new Set(all.filter(({ isRepeated }) => !isRepeated).map(({ note }) => note));
    let number = first;
    for (const { note, isRepeated } of all) {
      const onlyRepeated = !elsewhere.has(note);
      if (this.#notes.has(note) || (isRepeated && !onlyRepeated)) continue;
      this.#notes.set(note, { number: number++, isPlaced: false, onlyRepeated });
    }
    this.next = number;
  }

  /** In the order of their numbers: places in the document's notes. */
  get order(): readonly number[] {
    return [...this.#notes.keys()];
  }

  /** To be called in the order of reading. */
  mention(note: number, isRepeated: boolean): string {
    const placed = this.#notes.get(note);
    if (!placed) return '';
    const style = element('w:rPr', {}, val('w:rStyle', 'FootnoteReference'), this.#turned);
    const id = String(placed.number);
    if (placed.isPlaced || (isRepeated && !placed.onlyRepeated)) {
      const shown = element('w:r', {}, style, element('w:t', {}, escaped(id)));
      return this.#before + element('w:fldSimple', { 'w:instr': ` NOTEREF _RefNote${id} \\f \\h ` }, shown);
    }
    placed.isPlaced = true;
    const bookmark = { 'w:id': id };
    const reference = element('w:r', {}, style, empty('w:footnoteReference', { 'w:id': id }));
    const start = empty('w:bookmarkStart', { ...bookmark, 'w:name': `_RefNote${id}` });
    return this.#before + start + reference + empty('w:bookmarkEnd', bookmark);
  }
}

interface Mention {
  readonly note: number;
  readonly isRepeated: boolean;
}

function* mentionsOf(document: AnnexDocument): Generator<Mention> {
  for (const block of document.blocks) yield* mentionsInBlock(block);
}

function* mentionsInBlock(block: Block): Generator<Mention> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield* mentionsInRuns(block.runs, false);
      break;
    case 'picture':
      yield* mentionsInRuns(block.caption, false);
      break;
    case 'table': {
      yield* mentionsInRuns(block.caption ?? [], false);
      const repeated = repeatedRows(block.rows);
      for (const [at, { cells }] of block.rows.entries()) yield* mentionsInCells(cells, at < repeated);
    }
  }
}

function* mentionsInCells(cells: readonly Cell[], isRepeated: boolean): Generator<Mention> {
  for (const { paragraphs } of cells) for (const runs of paragraphs) yield* mentionsInRuns(runs, isRepeated);
}

function* mentionsInRuns(runs: Paragraph, isRepeated: boolean): Generator<Mention> {
  for (const run of runs) if (run.kind === 'note') yield { note: run.note, isRepeated };
}

/** How many rows open a table and are said again on its every page. */
export function repeatedRows(rows: readonly { readonly kind: string }[]): number {
  const first = rows.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  // A table of such rows alone has nothing that they would head.
  return Math.max(0, first);
}
