// Annexes as HTML to be pasted into Word: all looks stand inside the elements, because Word reads no style sheet of a
// clipboard, and a table's opening rows are its head, which Word repeats on every page.
import type { AnnexDocument, Block, Cell, Paragraph, Picture, Row, Table } from '../core/annex/document';
import type { Language } from '../core/recommendation/codes';
import { escapedHtml, htmlLanguages, paragraphHtml, type HtmlText } from './html-text';

/** Address of a drawn picture (`data:image/png;...`); `null`: its description stands in its place. */
export type PictureAddress = (picture: Picture) => string | null;

/** What stands between `<body>` and `</body>`. */
export function annexHtml(documents: readonly AnnexDocument[], addressOf: PictureAddress = () => null): string {
  return documents.map((document, at) => documentHtml(document, { at, addressOf })).join('\n');
}

interface Place {
  /** Counted from zero; every document but the first begins a page. */
  readonly at: number;
  readonly addressOf: PictureAddress;
}

interface Writing extends HtmlText {
  readonly direction: AnnexDocument['direction'];
  /** Said of every paragraph: not all programs hand it down from what stands around it. */
  readonly turned: string;
  /** Of every cell: Word hands down none from what stands around a table. */
  readonly letters: string;
  readonly addressOf: PictureAddress;
}

const fonts: Readonly<Record<Language, string>> = {
  ar: "Arial,'Noto Sans Arabic',sans-serif",
  zh: "'Times New Roman','SimSun','Noto Serif CJK SC',serif",
  en: "'Times New Roman',serif",
  fr: "'Times New Roman',serif",
  ru: "'Times New Roman',serif",
  es: "'Times New Roman',serif",
};

function documentHtml(document: AnnexDocument, { at, addressOf }: Place): string {
  const { language, direction, orientation, masthead, symbol, title, blocks, notes } = document;
  const letters = `font-family:${fonts[language]};font-size:${orientation === 'landscape' ? '8pt' : '9pt'}`;
  const turned = direction === 'rtl' ? ' dir="rtl" align="right"' : '';
  const writing: Writing = { language, direction, turned, letters, addressOf, notes: `note-${String(at + 1)}-` };
  const parts = [
    `<p${turned} style="margin:0 0 6pt">${paragraphHtml([...masthead, { kind: 'text', text: ' · ' }, symbol], writing)}</p>`,
    `<h1${turned} style="font-size:14pt;margin:0 0 12pt">${escapedHtml(title)}</h1>`,
    ...blocksHtml(blocks, writing),
    ...notes.map((note, index) => noteHtml(index, paragraphHtml(note, writing), writing)),
  ];
  const look = `font-family:${fonts[language]};font-size:10pt${at === 0 ? '' : ';page-break-before:always'}`;
  return `<div lang="${htmlLanguages[language]}" dir="${direction}" style="${look}">\n${parts.join('\n')}\n</div>`;
}

function noteHtml(at: number, text: string, { notes, turned }: Writing): string {
  const [name, mark] = [`${notes}${String(at + 1)}`, String(at + 1)];
  const back = `<sup><a name="${name}" href="#to-${name}">${mark}</a></sup>`;
  return `<p${turned} style="font-size:8pt;margin:2pt 0">${back} ${text}</p>`;
}

/** Items that follow one another are one list. */
function blocksHtml(blocks: readonly Block[], writing: Writing): readonly string[] {
  const parts: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(`<ul${writing.turned} style="margin:0 0 6pt">${items.join('')}</ul>`);
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.style === 'item')
      items.push(`<li${writing.turned} style="margin:0 0 3pt">${paragraphHtml(block.runs, writing)}</li>`);
    else {
      endList();
      parts.push(blockHtml(block, writing));
    }
  }
  endList();
  return parts;
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${String(block.level)}`;
      return `<${name}${writing.turned} style="font-size:12pt;margin:12pt 0 6pt">${paragraphHtml(block.runs, writing)}</${name}>`;
    }
    case 'paragraph':
      return `<p${writing.turned} style="margin:0 0 6pt">${paragraphHtml(block.runs, writing)}</p>`;
    case 'table':
      return (block.caption ? captionHtml(block.caption, writing) : '') + tableHtml(block, writing);
    case 'picture':
      return captionHtml(block.caption, writing) + pictureHtml(block, writing);
  }
}

function captionHtml(caption: Paragraph, writing: Writing): string {
  const look = 'font-weight:bold;margin:6pt 0 3pt;page-break-after:avoid';
  return `<p${writing.turned} style="${look}">${paragraphHtml(caption, writing)}</p>\n`;
}

/** Of an A4 page between its margins. */
const textWidth = 640;

function pictureHtml(picture: Picture, { addressOf, turned }: Writing): string {
  const { description, width } = picture;
  const address = addressOf(picture);
  if (address === null) return `<p${turned} style="margin:0 0 6pt">${escapedHtml(description)}</p>`;
  const across = Math.round(textWidth * width);
  const size = `width="${String(across)}" height="${String(Math.round(across * 0.6))}"`;
  const said = escapedHtml(description).replaceAll('<br>', ' ');
  return `<p${turned} style="margin:0 0 6pt"><img src="${address}" alt="${said}" ${size}></p>`;
}

function tableHtml(table: Table, writing: Writing): string {
  const all = table.columns.reduce((sum, share) => sum + share, 0);
  const widths = table.columns.map((share) => `${String(Math.round((share / all) * 1000) / 10)}%`);
  const opening = table.rows.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  const opens = opening === -1 ? table.rows.length : opening;
  const rows = table.rows.map((row) => rowHtml(row, writing));
  const description = escapedHtml(table.description).replaceAll('<br>', ' ');
  return [
    `<table dir="${writing.direction}" summary="${description}" border="1" cellspacing="0" cellpadding="4" width="100%" ` +
      'style="border-collapse:collapse;width:100%;margin:0 0 10pt;font-size:9pt">',
    `<colgroup>${widths.map((width) => `<col width="${width}" style="width:${width}">`).join('')}</colgroup>`,
    ...(opens === 0 ? [] : [`<thead>${rows.slice(0, opens).join('')}</thead>`]),
    ...(opens === rows.length ? [] : [`<tbody>${rows.slice(opens).join('\n')}</tbody>`]),
    '</table>',
  ].join('\n');
}

/** Told apart without colour as well: by bold letters. */
const shades: Readonly<Partial<Record<Row['kind'], string>>> = {
  title: '#d9e2ec',
  header: '#e8edf2',
  group: '#f0f3f6',
};

function rowHtml(row: Row, writing: Writing): string {
  const cells = row.cells.map((cell) => cellHtml(cell, row, writing)).join('');
  return `<tr valign="top" style="page-break-inside:avoid">${cells}</tr>`;
}

/** Said in as few letters as will do: a paper may have tens of thousands of cells, all of which a browser checks. */
function cellHtml(cell: Cell, { kind }: Row, writing: Writing): string {
  const scope = scopeOf(cell, kind);
  const name = scope === null ? 'td' : 'th';
  const shade = shades[kind];
  const isRtl = writing.direction === 'rtl';
  // Where nothing is said, a heading is centred, and words in Latin letters draw a cell to the left.
  const start = isRtl ? ['text-align:right'] : scope === null ? [] : ['text-align:left'];
  const look = [
    'border:1px solid #808080',
    writing.letters,
    ...(cell.align === 'centre' ? ['text-align:center'] : start),
    ...(scope !== null || kind === 'total' ? ['font-weight:bold'] : []),
    ...(shade === undefined ? [] : [`background:${shade}`]),
  ].join(';');
  const heads = (scope === null ? '' : ` scope="${scope}"`) + (isRtl ? ' dir="rtl"' : '');
  const spans = span('colspan', cell.columns) + span('rowspan', cell.rows);
  const shading = shade === undefined ? '' : ` bgcolor="${shade}"`;
  const said = cell.paragraphs.map((runs) => paragraphHtml(runs, writing)).join('<br>');
  return `<${name}${heads}${spans}${shading} style="${look}">${said}</${name}>`;
}

/** What a heading cell heads; `null` for one that heads nothing. */
function scopeOf({ isLabel, columns = 1, paragraphs }: Cell, kind: Row['kind']): string | null {
  if (paragraphs.length === 0) return null;
  switch (kind) {
    case 'title':
    case 'header':
      return columns > 1 ? 'colgroup' : 'col';
    case 'group':
      return 'rowgroup';
    case 'body':
    case 'total':
      return isLabel === true ? 'row' : null;
  }
}

function span(name: string, count = 1): string {
  return count === 1 ? '' : ` ${name}="${String(count)}"`;
}
