// The forms of document symbols of the United Nations system, as data: a pattern over plain typing and the one way to
// write what it found. Norm: United Nations Editorial Manual, "Document symbols"; JIU and agency series as they print.

export interface SymbolForm {
  /** Case is ignored; the whole of group `symbol` is what stands for the symbol. */
  readonly pattern: RegExp;
  readonly write: (parts: Readonly<Record<string, string | undefined>>) => string | null;
  /** What was typed could, with other words around it, mean something else: show the fix, do not make it unasked. */
  readonly uncertain?: boolean;
}

const start = String.raw`(?<![\p{L}\p{N}/.])`;
// A symbol ends where no digit or further numbered part follows ("3/4" is not report 3), nor a decimal.
const end = String.raw`(?!\d|\s?/\s?[\p{L}\d]|[.,-]\d)`;
const slash = String.raw`\s*/\s*`;
const loose = String.raw`[\s/_.-]*`;
const between = String.raw`\s*[/_.-]\s*|\s+`;

const additions = String.raw`(?<additions>(?:\s*/\s*(?:Add|Rev|Corr|Amend)\b\.?\s*\d{1,2})*)`;
const volume = String.raw`(?:\s*[(\[]?\s*(?<volumeWord>Vol|Part|Supp)\b\.?\s*(?<volume>[IVX]{1,4}|\d{1,2})\s*[)\]]?)?`;
const expanded = String.raw`(?:\s*\[(?<expanded>Expanded report)\])?`;

function form(body: string, write: SymbolForm['write'], uncertain = false): SymbolForm {
  return { pattern: new RegExp(`${start}(?<symbol>${body})${end}`, 'iu'), write, uncertain };
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function tail(parts: Readonly<Record<string, string | undefined>>): string {
  let text = '';
  for (const match of (parts['additions'] ?? '').matchAll(/(add|rev|corr|amend)\D*(\d+)/gi)) {
    text += `/${capitalised(match[1] ?? '')}.${String(Number(match[2]))}`;
  }
  const { volume: number, volumeWord: word } = parts;
  if (number !== undefined && word !== undefined) {
    const roman = /^\d+$/.test(number) ? (romans[Number(number)] ?? number) : number.toUpperCase();
    text += capitalised(word) === 'Vol' ? ` (Vol. ${roman})` : ` (${capitalised(word)} ${roman})`;
  }
  if (parts['expanded'] !== undefined) text += ' [Expanded report]';
  return text;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The Unit was created in 1966; a two-digit year is of the century that makes sense. */
function jiuYear(text: string): number | null {
  const year = Number(text);
  if (text.length === 2) return year >= 66 ? 1900 + year : 2000 + year;
  return year >= 1966 && year < 2100 ? year : null;
}

function writeJiu(parts: Readonly<Record<string, string | undefined>>): string | null {
  const year = jiuYear(parts['year'] ?? '');
  const number = Number(parts['number']);
  if (year === null || number === 0) return null;
  const series = (parts['series'] ?? '').toUpperCase().replace('NOTES', 'NOTE');
  return `JIU/${series}/${String(year)}/${String(number)}${tail(parts)}`;
}

function number(text: string | undefined): string {
  return String(Number(text));
}

function squeezed(text: string | undefined): string {
  return (text ?? '').toUpperCase().replaceAll(/\s+/g, '');
}

const jiuNumbers = String.raw`(?<year>\d{4}|\d{2})(?:${between})(?<number>\d{1,3})${additions}${volume}${expanded}`;
const jiuSeries = '(?<series>REP|NOTES?|ML|CL)';

/** False where no form can fit: none of the letters that open one stands at the start of a word. */
export const mayBeKnown =
  /(?<![\p{L}\p{N}/.])(?:JIU|REP|NOTES?|ML|CL|FC|PC|JM|CCLM|COAG|COFI|COFO|GB|IDB|PBC|GC|(?:EX|C|EB|A)\d|[AES]\s*\/|(?:ST|DP|TD|WO|CEB|CDIP|UNEP|UNW|HSP|ICCD|FCCC|CBD|ECE|ESCAP|LC|GOV|WFP|IMO|SCP|CRC)\s*\/|\d{2,3}\s*(?:EX|C)\s*\/)/iu;

/** Tried in this order; the first that fits is taken. */
export const symbolForms: readonly SymbolForm[] = [
  form(`JIU${loose}${jiuSeries}${loose}${jiuNumbers}`, writeJiu),
  form(`${jiuSeries}${slash}${jiuNumbers}`, writeJiu, true),
  // General Assembly: A/78/5 (Vol. I), A/66/380/Add.1, A/RES/77/279, A/C.5/66/SR.26, A/AC.109/2013/7.
  form(
    String.raw`A(?<organ>(?:${slash}(?:RES|DEC|ES|S|HRC|INF|CN\.\d+|C\.\d|AC\.\d+|CONF\.\d+))?)${slash}(?<session>\d{1,4})${slash}(?<kind>(?:SR|L|INF|PV|CRP)[./]\s*)?(?<number>\d{1,4})${additions}${volume}`,
    (parts) =>
      `A${squeezed(parts['organ'])}/${number(parts['session'])}/${squeezed(parts['kind'])}${number(parts['number'])}${tail(parts)}`,
  ),
  // Organs of the United Nations, its funds and agencies that follow the same scheme: E/2022/13, E/ICEF/2021/11,
  // DP/FPA/2019/6, ST/SGB/2018/3, WO/PBC/34/6, CEB/2017/HLCM/12, TD/B/68/2.
  form(
    String.raw`(?<organ>(?:E|S|ST|DP|TD|WO|CEB|CDIP|UNEP|UNW|HSP|ICCD|FCCC|CBD|ECE|ESCAP|LC|GOV|WFP|IMO|CDIP|SCP|CRC)(?:${slash}[A-Z][A-Z.\d]{0,11})*)${slash}(?<numbers>\d{1,4}(?:${slash}(?:(?:INF|L|CRP|SR|DEC|RES|HLCM|HLCP)[./]?\s*)?\d{1,4}){0,3})${additions}${volume}`,
    (parts) => `${squeezed(parts['organ'])}/${plainNumbers(parts['numbers'])}${tail(parts)}`,
  ),
  // Agencies that number by session with their own marks: FC 107/8, PC 90/6 a), C20/53, EB150/35, A72/40, GB.341/LILS/5,
  // IDB.42/3, GC(48)/9, 197 EX/28.
  form(
    String.raw`(?<organ>CL|FC|PC|JM|CCLM|COAG|COFI|COFO)\s*(?<numbers>\d{1,4}(?:\.\d)?${slash}(?:(?:INF|LIM|WA)${slash})?\d{1,3})(?:\s*\(?(?<letter>[a-h])\))?`,
    (parts) =>
      `${squeezed(parts['organ'])} ${squeezed(parts['numbers'])}${parts['letter'] === undefined ? '' : ` ${parts['letter'].toLowerCase()})`}`,
  ),
  form(
    String.raw`(?<rest>(?:C|EB|A)\d{2,3}${slash}(?:(?:INF|CONF|DT)[./]\s*)?\d{1,3}(?:-[ACEFRS])?)${additions}`,
    (parts) => squeezed(parts['rest']) + tail(parts),
  ),
  form(
    String.raw`(?<rest>(?:GB|IDB|PBC|GC)\.\d{1,3}${slash}(?:[A-Z]{2,5}${slash})*\d{1,3})${additions}`,
    (parts) => squeezed(parts['rest']) + tail(parts),
  ),
  form(
    String.raw`(?<rest>GC\s*\(\s*\d{1,3}\s*\)${slash}(?:(?:RES|INF|OR)${slash})?\d{1,3})${additions}`,
    (parts) => squeezed(parts['rest']) + tail(parts),
  ),
  form(
    String.raw`(?<session>\d{2,3})\s*(?<organ>EX|C)${slash}(?<number>\d{1,3})${additions}`,
    (parts) => `${parts['session'] ?? ''} ${squeezed(parts['organ'])}/${number(parts['number'])}${tail(parts)}`,
  ),
];

function plainNumbers(text: string | undefined): string {
  return squeezed(text).replaceAll(/(^|\/)0+(?=\d)/g, '$1');
}
