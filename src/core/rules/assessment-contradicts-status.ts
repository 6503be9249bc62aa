// The comment and the status tell different stories: implemented, yet work is still to come; open, yet done; in progress,
// yet nothing was begun; not started, yet begun. A hint: a person must decide which of the two is right.
import type { Recommendation } from '../recommendation/recommendation';
import { languageOf } from '../vocabulary/phrases/text-language';
import { readProgress, type Sighting } from '../vocabulary/phrases/read-progress';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly status: 'implemented' | 'in_progress' | 'not_started' | 'under_consideration';
  readonly says: 'to-come' | 'unfinished' | 'not-begun' | 'begun' | 'done';
  /** The words it rests on, as they stand in the cell. */
  readonly words: string;
  /** The sentence around them. */
  readonly clause: string;
}
type Says = Data['says'];
interface Contradiction {
  readonly says: Says;
  readonly sighting: Sighting;
}

export const assessmentContradictsStatus = defineRule({
  id: 'assessment-contradicts-status',
  severity: 'hint',
  needs: ['assessment', 'implementation'],
  uses: ['acceptance'],
  look(row, { layout, language }) {
    const status = statusOf(row);
    const cell = cellOf(layout, row, 'assessment');
    if (status === null || typeof cell?.value !== 'string' || cell.value.length < 4) return nothing;
    const found = contradiction(status, readProgress(cell.value, languageOf(cell.value)?.language ?? language));
    if (!found) return nothing;
    const { words, clause } = found.sighting;
    const data: Data = { status, says: found.says, words, clause };
    const other = cellOf(layout, row, status === 'under_consideration' ? 'acceptance' : 'implementation');
    const related = other ? [{ sheet: row.sheet, row: other.row, column: other.column }] : [];
    return [troubleAt(row, cell, data, { related })];
  },
});

function statusOf({
  acceptance,
  implementation,
  forInformation,
}: Pick<Recommendation, 'acceptance' | 'implementation' | 'forInformation'>): Data['status'] | null {
  if (forInformation) return null;
  if (implementation.kind === 'known') return implementation.code === 'overtaken' ? null : implementation.code;
  const considered = acceptance.kind === 'known' && acceptance.code === 'under_consideration';
  return implementation.kind === 'blank' && considered ? 'under_consideration' : null;
}

function contradiction(status: Data['status'], told: readonly Sighting[]): Contradiction | null {
  switch (status) {
    case 'implemented':
      return openEnd(told);
    case 'in_progress':
      return completion(told) ?? neverBegun(told);
    case 'not_started':
      return completion(told) ?? beginning(told);
    case 'under_consideration':
      return completion(told);
  }
}

const isWhole = ({ kind }: Sighting) => kind === 'whole' || kind === 'nothingLeft';
const isDone = (sighting: Sighting) => isWhole(sighting) || sighting.kind === 'finished' || sighting.kind === 'steps';

/** Beside "implemented": what is unfinished, under way or to come, unless a later word says that it came to its end. */
function openEnd(told: readonly Sighting[]): Contradiction | null {
  const closed = told.some(isWhole);
  for (const sighting of told) {
    const answered = told.some((other) => other.from > sighting.from && isDone(other));
    if (answered) continue;
    if (sighting.kind === 'unfinished' || sighting.kind === 'notBegun') return { says: 'unfinished', sighting };
    if (closed || sighting.upkeep) continue;
    if (sighting.kind === 'future') return { says: 'to-come', sighting };
    if (sighting.kind === 'underWay') return { says: 'unfinished', sighting };
  }
  return null;
}

const leavesOpen = ({ kind, upkeep }: Sighting) =>
  kind === 'notBegun' || kind === 'unfinished' || ((kind === 'future' || kind === 'underWay') && !upkeep);

/** Beside an open status: said to be done, and nothing left. */
function completion(told: readonly Sighting[]): Contradiction | null {
  if (told.some(leavesOpen)) return null;
  const sighting =
    told.find(isWhole) ?? told.find(({ kind, preparatory, inLast }) => kind === 'finished' && inLast && !preparatory);
  return sighting ? { says: 'done', sighting } : null;
}

function neverBegun(told: readonly Sighting[]): Contradiction | null {
  if (told.some((each) => isDone(each) || each.kind === 'underWay' || each.kind === 'begun')) return null;
  const sighting = told.find(({ kind }) => kind === 'notBegun');
  return sighting ? { says: 'not-begun', sighting } : null;
}

function beginning(told: readonly Sighting[]): Contradiction | null {
  if (told.some(({ kind }) => kind === 'notBegun')) return null;
  const sighting = told.find(({ kind, weighing }) => (kind === 'underWay' || kind === 'begun') && !weighing);
  return sighting ? { says: 'begun', sighting } : null;
}
