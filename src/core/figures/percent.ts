// Whole percentages that add up: rounded by largest remainder (Hamilton's method), so that a set is always 100.

/**
 * The whole percentages of the counts in their sum, adding up to 100. Of equal remainders the larger count is rounded
 * up first, then the earlier. `null` for each where the sum is zero: there is nothing to take a share of.
 */
export function wholePercentages(counts: readonly number[]): readonly (number | null)[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => null);
  // Multiplied before dividing, and remainders kept as whole numbers: no share is lost to binary fractions.
  const shares = counts.map((count, at) => ({
    at,
    count,
    whole: Math.floor((count * 100) / sum),
    remainder: (count * 100) % sum,
  }));
  const missing = 100 - shares.reduce((total, { whole }) => total + whole, 0);
  const first = shares.toSorted((a, b) => b.remainder - a.remainder || b.count - a.count || a.at - b.at);
  const roundedUp = new Set(first.slice(0, missing).map(({ at }) => at));
  return shares.map(({ at, whole }) => whole + (roundedUp.has(at) ? 1 : 0));
}

/** A rate and what it is a rate of; `percent` is `null` where the denominator is zero. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

/** The part and the rest are a set of two. */
export function rateOf(numerator: number, denominator: number): Rate {
  const [percent = null] = wholePercentages([numerator, denominator - numerator]);
  return { numerator, denominator, percent };
}
