// Remembering what was worked out of a text: a tracker says the same few words over and over.

const most = 50_000;

/** Texts longer than `longest` are worked out each time; when the memory is full it is emptied. */
export function memoised<T>(work: (text: string) => T, longest: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
