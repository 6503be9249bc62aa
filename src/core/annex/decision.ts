// The decision proposed to the governing body: which closed recommendations it is asked to endorse. Only rows that no
// decision is recorded for are submitted; both addressees in one list, the newest report first.
import { numberText } from '../recommendation/recommendation';
import type { Block } from './document';
import { isSubmitted, type Writing } from './writing';

export function buildDecision(writing: Writing): readonly Block[] {
  const { decision } = writing.words;
  const items = submitted(writing);
  if (items.length === 0) writing.omit({ kind: 'nothing-submitted' });
  const hasOpen = writing.rows.some(({ category }) => category === 'open');
  const points = [
    { text: decision.takesNote(writing.setting('documentSymbol')), items: [] },
    ...(items.length === 0 ? [] : [{ text: decision.endorses, items }]),
    ...(hasOpen ? [{ text: decision.callsFor, items: [] }] : []),
  ];
  return [paragraph(writing, decision.opening(writing.setting('governingBody'))), ...numbered(writing, points)];
}

/** As a council decides: notes the overall status, and approves what is addressed to governing bodies. */
export function buildCouncilDecision(writing: Writing): readonly Block[] {
  const { decision } = writing.words;
  const toBodies = writing.rows.filter(({ recommendation }) => recommendation.addressee === 'legislative');
  const items = itemsOf(writing, toBodies);
  const notes = decision.councilNotes(writing.setting('organization'), writing.setting('documentSymbol'));
  const points = [
    { text: notes, items: [] },
    ...(items.length === 0 ? [] : [{ text: decision.councilApproves, items }]),
  ];
  return [paragraph(writing, decision.councilOpening(writing.setting('governingBody'))), ...numbered(writing, points)];
}

interface Point {
  readonly text: string;
  readonly items: readonly string[];
}

function numbered(writing: Writing, points: readonly Point[]): readonly Block[] {
  const { decision } = writing.words;
  return points.flatMap(({ text, items }, at): readonly Block[] => [
    paragraph(writing, decision.point(at + 1, text)),
    ...items.map((item): Block => ({ kind: 'paragraph', style: 'item', runs: writing.runs(item) })),
  ]);
}

function paragraph(writing: Writing, sentence: string): Block {
  return { kind: 'paragraph', style: 'body', runs: writing.runs(sentence) };
}

function submitted(writing: Writing): readonly string[] {
  return itemsOf(writing, writing.rows.filter(isSubmitted));
}

function itemsOf(writing: Writing, rows: Writing['rows']): readonly string[] {
  return writing.reports(rows).map((report) =>
    writing.words.decision.item(
      report.symbol,
      report.rows.map(({ recommendation }) => numberText(recommendation.number)),
    ),
  );
}
