// The numbers along an axis: from zero in even steps, whole ones for counts.

export interface Scale {
  readonly top: number;
  readonly marks: readonly number[];
}

/** A scale that holds `highest` in at most `most` steps of 1, 2 or 5 times a power of ten. */
export function scaleTo(highest: number, most: number): Scale {
  const wanted = Math.max(1, highest) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, wanted)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= wanted) ?? 10 * power;
  const count = Math.max(1, Math.ceil(highest / step));
  return { top: count * step, marks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}
