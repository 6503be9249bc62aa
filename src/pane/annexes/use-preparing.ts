// While the step is on the screen, what is chosen or looked at is built; a moment after the last choice, so that choosing
// is never held up.
import { useEffect, useMemo } from 'react';
import type { AnnexForm, Checked, OutputId } from '../../tasks';
import type { Annexes } from './use-annexes';

/** Milliseconds. */
const afterLastChoice = 150;

export interface Shown {
  readonly output: OutputId;
  readonly form: AnnexForm;
}

/** `checked` is `null` where nothing can be built. */
export function usePreparing(annexes: Annexes, checked: Checked | null, shown: Shown | null): void {
  const { prepare, state } = annexes;
  const { chosen, language, scope, stopped } = state;
  const wanted = useMemo(
    () => [
      // What somebody looks at comes first.
      ...(shown ? [shown] : []),
      ...chosen
        .filter((output) => shown?.output !== output || shown.form !== 'paper')
        .map((output) => ({ output, form: 'paper' as const })),
    ],
    [chosen, shown],
  );
  useEffect(() => {
    if (!checked || stopped || wanted.length === 0) return undefined;
    let callOff: (() => void) | null = null;
    const timer = setTimeout(() => {
      callOff = prepare(wanted);
    }, afterLastChoice);
    return () => {
      clearTimeout(timer);
      callOff?.();
    };
  }, [prepare, checked, wanted, language, scope, stopped]);
}
