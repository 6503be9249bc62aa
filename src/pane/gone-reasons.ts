// Reasons kept for findings that are there no more. Of rules that did not run nothing is known, so theirs are left out.
import { ignoredKey, rules } from '../tasks';
import type { Checked, Ignored } from '../tasks';

export function goneReasonsOf({ reading, ignored, notRun }: Checked): readonly Ignored[] {
  const found = new Set(ignored.map((each) => ignoredKey(each.ignored)));
  const silent = new Set<string>(notRun.map(({ rule }) => rule));
  const ran = new Set<string>(rules.map(({ id }) => id).filter((id) => !silent.has(id)));
  return reading.kept.rules.ignored.filter((each) => ran.has(each.rule) && !found.has(ignoredKey(each)));
}
