// Looking for words in what a list shows: every word that was typed has to stand somewhere in it, in any case and width.

/** Tells whether an entry holds every word; `null` where nothing was typed, so that nothing has to be narrowed. */
export function searchFor(search: string): ((texts: readonly (string | undefined)[]) => boolean) | null {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return (texts) => {
    const hay = folded(texts.join('\n'));
    return words.every((word) => hay.includes(word));
  };
}

/** Isolates keep a sentence's parts in their direction; nobody types them into a search. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .toLowerCase();
}
