// What pulling official texts would write: each into the cell its text stands in, behind the number in front of it.
// Formulas are left alone by whoever writes the plan; titles come along only when asked for.
import type { CellChange, ChangePlan } from '../change/plan';
import type { ComparedText, Comparison } from './compare';

export interface PullChoice {
  /** Which of the texts that differ or are missing; all of them when absent. */
  readonly texts?: (compared: ComparedText) => boolean;
  /** Which of the titles; none when absent. */
  readonly titles?: (compared: ComparedText) => boolean;
}

/** Why an official wording that was chosen is not among the changes. */
export type NotPulledBecause =
  /** The tracker has no column for it. */
  | 'no-column'
  /** It is too long for a cell, the number in front could not be read any more, or the title's place is not certain. */
  | 'does-not-fit'
  /** The cell stands for several recommendations, whose official wordings differ. */
  | 'shared-cell';

export interface NotPulled {
  readonly compared: ComparedText;
  readonly because: NotPulledBecause;
}

export interface PullPlan {
  readonly plan: ChangePlan;
  readonly notPulled: readonly NotPulled[];
}

export function pullPlan({ texts, titles }: Comparison, choice: PullChoice = {}): PullPlan {
  const chosen = [
    ...texts.filter((each) => isPullable(each) && (choice.texts?.(each) ?? true)),
    ...titles.filter((each) => isPullable(each) && (choice.titles?.(each) ?? false)),
  ];
  const wanted = new Map<string, Set<string | null>>();
  for (const each of chosen) {
    const key = placeKey(each);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(each.suggestion));
  }
  const changes = new Map<string, CellChange>();
  const notPulled: NotPulled[] = [];
  for (const compared of chosen) {
    const because = reasonNotTo(compared, wanted.get(placeKey(compared))?.size ?? 0);
    if (because) notPulled.push({ compared, because });
    else changes.set(placeKey(compared), changeOf(compared));
  }
  return { plan: { changes: [...changes.values()] }, notPulled };
}

function isPullable({ state }: ComparedText): boolean {
  return state === 'different' || state === 'missing-here';
}

function reasonNotTo({ cell, suggestion }: ComparedText, wordings: number): NotPulledBecause | null {
  if (!cell) return 'no-column';
  if (suggestion === null) return 'does-not-fit';
  return wordings > 1 ? 'shared-cell' : null;
}

function placeKey({ recommendation, cell }: ComparedText): string {
  return `${recommendation.sheet} ${String(cell?.row)} ${String(cell?.column)}`;
}

function changeOf({ recommendation, cell, suggestion }: ComparedText): CellChange {
  const { row = 0, column = 0, value = '' } = cell ?? {};
  return { place: { sheet: recommendation.sheet, row, column }, expected: value, value: suggestion ?? '' };
}
