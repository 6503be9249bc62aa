// Names that Excel takes for a worksheet: at most 31 characters, none of seven signs, unique whatever the case.
// Norm: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9

const longestName = 31;

/** The wished name made to fit Excel's rules, numbered where one of `taken` is the same. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const name = allowed(wished);
  const used = new Set(taken.map(folded));
  for (let count = 1; ; count++) {
    const mark = count === 1 ? '' : ` (${String(count)})`;
    const candidate = trimmed(name, longestName - mark.length) + mark;
    // Excel keeps this name for itself.
    if (folded(candidate) !== 'history' && !used.has(folded(candidate))) return candidate;
  }
}

/** Excel tells names apart as this does, as far as is known. */
function folded(name: string): string {
  return name.toLowerCase();
}

function allowed(wished: string): string {
  const spaced = wished
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '')
    .trim();
  return spaced === '' ? 'Sheet' : spaced;
}

/** Cut to a length without halving a character or leaving a space or an apostrophe at the end. */
function trimmed(name: string, length: number): string {
  if (name.length <= length) return name;
  let cut = name.slice(0, length);
  if (/[\uD800-\uDBFF]$/.test(cut)) cut = cut.slice(0, -1);
  return cut.replace(/[\s']+$/, '');
}
