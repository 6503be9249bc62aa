// The runs of a paper as the one text that a worksheet's cell can hold: no part of it can look or lead elsewhere.
import type { Cell, Paragraph, Run } from '../document';

export interface CellWords {
  readonly text: string;
  /** Where the cell leads: the first address in it. */
  readonly link: string | null;
}

/** `rightToLeft`: what has its own direction is kept whole where other words stand beside it. */
export function cellWords(paragraphs: readonly Paragraph[], rightToLeft: boolean): CellWords {
  const links = new Set(paragraphs.flatMap(linksIn));
  const isWholly = paragraphs.every((paragraph) => linksIn(paragraph).length > 0);
  const isolates = rightToLeft && paragraphs.flat().length > 1;
  // A cell leads to one place; where that is not what all of it says, addresses are written out.
  const writesLinks = links.size > 1 || !isWholly;
  const text = paragraphs
    .map((paragraph) => paragraph.map((run) => wordsOf(run, isolates, writesLinks)).join(''))
    .join('\n');
  return { text, link: isWholly ? ([...links][0] ?? null) : null };
}

function linksIn(paragraph: Paragraph): readonly string[] {
  return paragraph.flatMap((run) => (run.kind === 'text' && run.link !== undefined ? [run.link] : []));
}

function wordsOf(run: Run, isolates: boolean, writesLinks: boolean): string {
  switch (run.kind) {
    case 'text': {
      const said = writesLinks && run.link !== undefined ? `${run.text} (${run.link})` : run.text;
      return isolates && run.apart === true ? `\u2068${said}\u2069` : said;
    }
    case 'blank':
      return `[${run.text}]`;
    case 'note':
      return raised(run.note + 1);
  }
}

/** A small raised number, made of signs of its own: a cell's text cannot be raised in part. */
export function raised(number: number): string {
  return Array.from(String(number), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
}

/** What is said in a cell, to compare it with another. */
export function sameWords(a: Cell, b: Cell): boolean {
  return (
    cellWords(a.paragraphs, false).text === cellWords(b.paragraphs, false).text &&
    (a.columns ?? 1) === (b.columns ?? 1) &&
    (a.rows ?? 1) === (b.rows ?? 1)
  );
}
