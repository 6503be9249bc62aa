// The properties of a run in WordprocessingML, changed one by one and kept in the order that the schema asks for
// (ECMA-376 part 1, section 17.3.2.28).

const order = [
  ...['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps', 'w:strike', 'w:dstrike'],
  ...['w:outline', 'w:shadow', 'w:emboss', 'w:imprint', 'w:noProof', 'w:snapToGrid', 'w:vanish', 'w:webHidden'],
  ...['w:color', 'w:spacing', 'w:w', 'w:kern', 'w:position', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:effect'],
  ...['w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout'],
];

interface Property {
  readonly name: string;
  readonly xml: string;
}

/** `changes` by name: the property's XML, or `null` to take it out. Takes and gives a `w:rPr` element, or nothing. */
export function withProperties(properties: string, changes: Readonly<Record<string, string | null>>): string {
  const kept = propertiesIn(properties).filter(({ name }) => !(name in changes));
  const added = Object.entries(changes).flatMap(([name, xml]): readonly Property[] =>
    xml === null ? [] : [{ name, xml }],
  );
  const all = added.reduce(placed, kept);
  return all.length === 0 ? '' : `<w:rPr>${all.map(({ xml }) => xml).join('')}</w:rPr>`;
}

/** Names that are not known here are of later versions and stand at the end. */
function placed(all: readonly Property[], property: Property): readonly Property[] {
  const rank = order.indexOf(property.name);
  const at = all.findIndex(({ name }) => !order.includes(name) || order.indexOf(name) > rank);
  return at < 0 ? [...all, property] : all.toSpliced(at, 0, property);
}

export function hasProperty(properties: string, wanted: string): boolean {
  return propertiesIn(properties).some(
    ({ name, xml }) => name === wanted && !/^<[^>]* w:val="(?:0|false|off)"/.test(xml),
  );
}

function propertiesIn(properties: string): readonly Property[] {
  const inside = properties.replace(/^<w:rPr(?: [^>]*)?\/?>/, '').replace(/<\/w:rPr>$/, '');
  const found: Property[] = [];
  let [depth, start] = [0, 0];
  for (const tag of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [whole, closing, name, empty] = tag;
    if (depth === 0) start = tag.index;
    if (closing !== '') depth--;
    else if (empty === '') depth++;
    if (depth > 0) continue;
    const xml = inside.slice(start, tag.index + whole.length);
    found.push({ name: name ?? '', xml });
  }
  return found;
}
