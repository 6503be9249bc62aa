// How many letters must be typed differently to turn one word into another: insertions, deletions, replacements and
// swaps of neighbours (optimal string alignment, the restricted form of Damerau 1964).

/** At most `limit + 1`: what is further away is not measured. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? far) + 1,
        (current[j - 1] ?? far) + 1,
        (previous[j - 1] ?? far) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return far;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? far, far);
}

/** Slips allowed in a word: one from five letters on, two from ten; in Chinese, where a sign is a word, one from three. */
export function slipsAllowed(folded: string): number {
  if (/\p{Script=Han}/u.test(folded)) return folded.length >= 3 ? 1 : 0;
  if (folded.length >= 10) return 2;
  return folded.length >= 5 ? 1 : 0;
}
