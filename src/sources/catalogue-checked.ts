// From what was read to a catalogue: the schema first, then what a schema cannot say (nothing twice, real days).
import type {
  Catalogue,
  CatalogueDocument,
  CatalogueRecommendation,
  CatalogueReport,
  Texts,
} from '../core/catalogue/catalogue';
import type { CatalogueProblem, CatalogueProblemKind, CatalogueRead } from '../core/catalogue/problem';
import { type Language, languages } from '../core/recommendation/codes';
import { type Day, parseDay } from '../core/recommendation/day';
import { readNumber } from '../core/recommendation/number';
import { numberText } from '../core/recommendation/recommendation';
import { symbolKey } from '../core/recommendation/symbol';
import { catalogueSchema, type WrittenCatalogue, type WrittenReport, type WrittenTexts } from './catalogue-schema';

type Path = readonly PropertyKey[];

/** Takes any value; the first thing that is wrong with it, if anything is. `line` finds a place in a table again. */
export function checkedCatalogue(value: unknown, line: (path: Path) => number | null = () => null): CatalogueRead {
  const parsed = catalogueSchema.safeParse(value);
  if (!parsed.success) {
    const path = innermost(parsed.error.issues[0]);
    return { kind: 'problem', problem: { ...placed(value, path), what: kindAt(value, path), line: line(path) } };
  }
  const problem = repeated(parsed.data) ?? unreal(parsed.data);
  if (problem) {
    const { path, what } = problem;
    return { kind: 'problem', problem: { ...placed(value, path), what, line: line(path) } };
  }
  if (parsed.data.reports.length === 0) return { kind: 'problem', problem: wholeProblem('no-recommendations') };
  return { kind: 'catalogue', catalogue: catalogueOf(parsed.data) };
}

export function wholeProblem(what: CatalogueProblemKind, found = '', line: number | null = null): CatalogueProblem {
  return { what, report: null, recommendation: null, entry: null, line, found };
}

interface Issue {
  readonly path: Path;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a choice, the attempt that came furthest: an object with one wrong entry was meant to be that object. */
function innermost(issue: Issue | undefined): Path {
  if (!issue) return [];
  const inner = (issue.errors ?? []).flatMap(([first]) => (first ? [innermost(first)] : []));
  const longest = inner.reduce<Path>((best, path) => (path.length > best.length ? path : best), []);
  return [...issue.path, ...longest];
}

const kindOfEntry: Readonly<Record<string, CatalogueProblemKind>> = {
  addressee: 'unknown-addressee',
  number: 'number-invalid',
  issued: 'day-invalid',
  deadline: 'day-invalid',
  url: 'address-invalid',
  format: 'other-format',
};

function kindAt(value: unknown, path: Path): CatalogueProblemKind {
  const key = path.at(-1);
  if (path.length === 0 || key === 'format') return 'other-format';
  const found = valueIn(value, path);
  if (found === undefined || (typeof found === 'string' && found.trim() === '')) return 'missing';
  const expectsText = key !== 'number' && typeof found !== 'string';
  return expectsText ? 'wrong-type' : (kindOfEntry[String(key)] ?? 'wrong-type');
}

function valueIn(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

/** Names report and recommendation by what they call themselves, else by their position. */
function placed(value: unknown, path: Path): Omit<CatalogueProblem, 'what' | 'line'> {
  const named = (length: number, key: string) => {
    if (path.length < length || typeof path[length - 1] !== 'number') return null;
    const name = valueIn(value, [...path.slice(0, length), key]);
    const isName = (typeof name === 'string' && name.trim() !== '') || typeof name === 'number';
    return isName ? String(name) : `#${String(Number(path[length - 1]) + 1)}`;
  };
  const report = path[0] === 'reports' ? named(2, 'symbol') : null;
  const recommendation = path[2] === 'recommendations' ? named(4, 'number') : null;
  const entry = path
    .slice(recommendation !== null ? 4 : report !== null ? 2 : 0)
    .map((key) => (typeof key === 'number' ? String(key + 1) : String(key)));
  return {
    report,
    recommendation,
    entry: entry.length === 0 ? null : entry.join('.'),
    found: shownBriefly(valueIn(value, path)),
  };
}

const longestFound = 80;

function shownBriefly(found: unknown): string {
  if (found === undefined) return '';
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  return text.length <= longestFound ? text : `${text.slice(0, longestFound - 1)}…`;
}

interface Wrong {
  readonly what: CatalogueProblemKind;
  readonly path: Path;
}

function repeated({ reports }: WrittenCatalogue): Wrong | null {
  const symbols = new Set<string>();
  for (const [at, { symbol, recommendations }] of reports.entries()) {
    if (symbols.has(symbolKey(symbol))) return { what: 'duplicate-report', path: ['reports', at, 'symbol'] };
    symbols.add(symbolKey(symbol));
    const numbers = new Set<string>();
    for (const [index, { number }] of recommendations.entries()) {
      const key = numberText(readNumber(number)).toLowerCase();
      const path = ['reports', at, 'recommendations', index, 'number'];
      if (numbers.has(key)) return { what: 'duplicate-recommendation', path };
      numbers.add(key);
    }
  }
  return null;
}

/** The pattern of the schema lets the 31 February through. */
function unreal({ reports }: WrittenCatalogue): Wrong | null {
  const isUnreal = (text: string | undefined) => text !== undefined && parseDay(text) === null;
  for (const [at, { issued, recommendations }] of reports.entries()) {
    if (isUnreal(issued)) return { what: 'day-invalid', path: ['reports', at, 'issued'] };
    const index = recommendations.findIndex(({ deadline }) => isUnreal(deadline));
    if (index >= 0) return { what: 'day-invalid', path: ['reports', at, 'recommendations', index, 'deadline'] };
  }
  return null;
}

function catalogueOf({ publisher, version, reports }: WrittenCatalogue): Catalogue {
  return { publisher, version, reports: reports.map(reportOf) };
}

function reportOf({
  symbol,
  title,
  issued,
  url,
  comments,
  documents,
  recommendations,
}: WrittenReport): CatalogueReport {
  return {
    symbol: symbol.trim(),
    title: textsOf(title),
    ...dayIn('issued', issued),
    ...(url === undefined ? {} : { url }),
    ...(comments === undefined ? {} : { comments: comments === 'none' ? comments : commentsOf(comments) }),
    ...(documents === undefined ? {} : { documents: documents.map(documentOf) }),
    recommendations: recommendations.flatMap((each) => recommendationOf(each) ?? []),
  };
}

function commentsOf({ symbol, url }: { symbol: string; url?: string | undefined }) {
  return { symbol: symbol.trim(), ...(url === undefined ? {} : { url }) };
}

function documentOf({ kind, title, url }: NonNullable<WrittenReport['documents']>[number]): CatalogueDocument {
  return { kind, title: textsOf(title), url };
}

function recommendationOf(written: WrittenReport['recommendations'][number]): CatalogueRecommendation | null {
  const number = readNumber(written.number);
  if (!number) return null;
  return { number, addressee: written.addressee, text: textsOf(written.text), ...dayIn('deadline', written.deadline) };
}

function dayIn<Key extends string>(key: Key, text: string | undefined): { readonly [K in Key]?: Day } {
  const day = text === undefined ? null : parseDay(text);
  return day === null ? {} : ({ [key]: day } as { readonly [K in Key]: Day });
}

/** An empty text is none. */
function textsOf(written: WrittenTexts): Texts {
  const texts: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const text = written[language];
    if (text !== undefined && text.trim() !== '') texts[language] = text;
  }
  return texts;
}
