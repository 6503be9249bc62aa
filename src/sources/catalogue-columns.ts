// Which columns of a table are those of a catalogue: by the names that publishing writes, or by what trackers call them
// in six languages, with the language of a text beside its name ("Title (fr)", "Texte (français)").
import { type CatalogueColumn, plainColumns, type PlainColumn, type TextColumn } from '../core/catalogue/columns';
import { type Field, type Language, languages } from '../core/recommendation/codes';
import type { CellValue } from '../core/sheet/cells';
import { fold } from '../core/vocabulary/fold';
import { readHeader } from '../core/vocabulary/header-words';
import { noVotes, vote, winner } from '../core/vocabulary/language';

export type Columns = ReadonlyMap<CatalogueColumn, number>;

/** What a table must have to be a catalogue; `text` in at least one language. */
export const neededColumns = ['symbol', 'number', 'addressee', 'text'] as const;
export type NeededColumn = (typeof neededColumns)[number];

const languageWords: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ar', 'ara', 'arabic', 'arabe', 'árabe', 'арабский', '阿拉伯文', 'العربية', 'عربي'],
  zh: ['zh', 'cn', 'chi', 'chinese', 'chinois', 'chino', 'китайский', '中文', 'الصينية'],
  en: ['en', 'eng', 'english', 'anglais', 'inglés', 'английский', '英文', 'الإنكليزية'],
  fr: ['fr', 'fre', 'fra', 'french', 'français', 'francés', 'французский', '法文', 'الفرنسية'],
  ru: ['ru', 'rus', 'russian', 'russe', 'ruso', 'русский', '俄文', 'الروسية'],
  es: ['es', 'spa', 'spanish', 'espagnol', 'español', 'испанский', '西班牙文', 'الإسبانية'],
};
const languageByWord = new Map(
  languages.flatMap((each) => languageWords[each].map((word) => [fold(word), each] as const)),
);

const columnOfField: Readonly<Partial<Record<Field, PlainColumn | TextColumn>>> = {
  report: 'symbol',
  number: 'number',
  addressee: 'addressee',
  text: 'text',
  reportTitle: 'title',
  issued: 'issued',
  targetDate: 'deadline',
};

/** The columns that this row heads, if it heads any; `below` are the rows under it. */
export function catalogueColumns(header: readonly CellValue[], below: readonly (readonly CellValue[])[]): Columns {
  const columns = new Map<CatalogueColumn, number>();
  for (const [at, cell] of header.entries()) {
    const name =
      typeof cell === 'string' ? columnNamed(cell, () => below.slice(0, 40).map((row) => row[at] ?? '')) : null;
    if (name !== null && !columns.has(name)) columns.set(name, at);
  }
  return columns;
}

export function missingColumns(columns: Columns): readonly NeededColumn[] {
  const hasText = languages.some((language) => columns.has(`text_${language}`));
  return neededColumns.filter((column) => (column === 'text' ? !hasText : !columns.has(column)));
}

function columnNamed(header: string, values: () => readonly CellValue[]): CatalogueColumn | null {
  const plain = header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const exact = plainColumns.find((column) => column === plain);
  if (exact) return exact;
  const { name, language } = withoutLanguage(header);
  const kind = name === 'title' || name === 'text' ? name : columnOfHeader(name);
  if (kind !== 'title' && kind !== 'text') return kind;
  return `${kind}_${language ?? languageOf(values())}`;
}

function columnOfHeader(name: string): PlainColumn | TextColumn | null {
  const best = readHeader(name)[0];
  return best ? (columnOfField[best.field] ?? null) : null;
}

/** "Title (French)", "text_fr", "Text – FR": the name, and the language it is followed by. */
function withoutLanguage(header: string): { readonly name: string; readonly language: Language | null } {
  const match = /^(?<name>.*?\p{L})[\s_–—:.-]*[([（]?(?<word>\p{L}{2,})[)\]）]?\s*$/u.exec(header);
  const { name, word } = match?.groups ?? {};
  const language = word === undefined ? undefined : languageByWord.get(fold(word));
  if (name === undefined || language === undefined) return { name: fold(header), language: null };
  return { name: fold(name), language };
}

function languageOf(values: readonly CellValue[]): Language {
  const votes = noVotes();
  for (const value of values) if (typeof value === 'string') vote(votes, value);
  return winner(votes);
}
