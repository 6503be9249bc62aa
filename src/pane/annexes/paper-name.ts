// What a paper's file is called: letters and figures that every computer takes, and the day it speaks of.
import type { Day, OutputId } from '../../tasks';

export function paperName(outputs: readonly OutputId[], asOf: Day | null): string {
  const [only, ...others] = outputs;
  const what = only !== undefined && others.length === 0 ? only : 'annexes';
  return `${asOf === null ? what : `${what}-${asOf}`}.docx`;
}
