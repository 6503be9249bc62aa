// The numbers along an axis: in even steps that people count in, zero among them.

export interface Scale {
  readonly bottom: number;
  readonly top: number;
  readonly marks: readonly number[];
}

/** From zero to `highest` in at most `most` steps of 1, 2 or 5 times a power of ten; whole ones, as counts are. */
export function scaleTo(highest: number, most: number): Scale {
  return scaleOver(0, highest, most);
}

/** Holds both numbers and zero. Steps are whole unless `fractions` says that the numbers are not. */
export function scaleOver(lowest: number, highest: number, most: number, fractions = false): Scale {
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  const least = fractions ? Number.MIN_VALUE : 1;
  const wanted = Math.max(least, high - low || 1) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(Math.max(least, wanted)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= wanted) ?? 10 * power;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), low < 0 ? 0 : 1)];
  const marks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { bottom: first * step, top: last * step, marks };
}
