// The figures of a check, worked out once however often they are drawn.
import { figuresOfCheck } from '../../tasks';
import type { Checked, CheckedFigures } from '../../tasks';

const known = new WeakMap<Checked, CheckedFigures>();

export function figuresKnown(checked: Checked): CheckedFigures {
  const figures = known.get(checked) ?? figuresOfCheck(checked);
  known.set(checked, figures);
  return figures;
}
