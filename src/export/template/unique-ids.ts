// What a list repeats, it repeats with its ids, which have to be each one's own in a part of a document.

/** Paragraphs go without the ids that they share with an earlier one; pictures and shapes get new ones. */
export function withUniqueIds(xml: string): string {
  const seen = new Set<string>();
  const isFirst = (id: string) => !seen.has(id) && seen.add(id).size > 0;
  const ids = [...xml.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  let last = ids.reduce((highest, id) => Math.max(highest, id), 0);
  return xml
    .replaceAll(/ w14:(?:paraId|textId)="[^"]*"/g, (attribute) => (isFirst(attribute) ? attribute : ''))
    .replaceAll(/(<wp:docPr [^>]*?\bid=")(\d+)(?=")/g, (whole, before: string, id: string) =>
      isFirst(id) ? whole : `${before}${String((last += 1))}`,
    );
}
