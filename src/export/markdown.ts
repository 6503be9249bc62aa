// An annex as Markdown (GitHub's, with tables and footnotes): to read it, to compare it, to paste it elsewhere.
import type { AnnexDocument, Block, Cell, Paragraph, Row, Run, Table } from '../core/annex/document';
import { tableGrid } from '../core/annex/table-grid';

/** One text, ending with a line break. */
export function annexMarkdown(document: AnnexDocument): string {
  const turn = turner(document);
  const parts = [
    paragraphText([...document.masthead, { kind: 'text', text: ' · ' }, document.symbol], turn),
    `# ${escaped(document.title)}`,
    ...document.blocks.map((block) => blockText(block, turn)),
    ...document.notes.map((runs, at) => `[^${String(at + 1)}]: ${paragraphText(runs, turn)}`),
  ];
  return `${gathered(parts)}\n`;
}

/** Keeps what has its own direction whole where the document runs the other way. */
type Turn = (text: string) => string;

function turner({ direction }: AnnexDocument): Turn {
  return direction === 'rtl' ? (text) => `\u2068${text}\u2069` : (text) => text;
}

/** Items of a list stand together, all else apart. */
function gathered(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    const joins = (last.startsWith('- ') && part.startsWith('- ')) || (last.startsWith('[^') && part.startsWith('[^'));
    return `${text}${joins ? '\n' : '\n\n'}${part}`;
  });
}

function blockText(block: Block, turn: Turn): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${paragraphText(block.runs, turn)}`;
    case 'paragraph':
      return `${block.style === 'item' ? '- ' : ''}${atLineStart(paragraphText(block.runs, turn))}`;
    case 'table':
      return (block.caption ? `${paragraphText(block.caption, turn)}\n\n` : '') + tableText(block, turn);
    case 'picture':
      return `${paragraphText(block.caption, turn)}\n\n${escaped(block.description)}`;
  }
}

function tableText(table: Table, turn: Turn): string {
  const width = table.columns.length;
  // Markdown knows no merged cells: the text stands in the first of them, the others are blank.
  const [first = [], ...others] = tableGrid(table).map((cells, at) => {
    const row = table.rows[at];
    return Array.from({ length: width }, (_, column) => {
      const text = cells[column];
      return text ? cellText(text, row, turn) : '';
    });
  });
  return [line(first), line(Array.from({ length: width }, () => '---')), ...others.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText({ paragraphs, isLabel }: Cell, row: Row | undefined, turn: Turn): string {
  const text = paragraphs.map((runs) => paragraphText(runs, turn)).join('<br>');
  const isStrong = text !== '' && (isLabel === true || row?.kind === 'total');
  return isStrong ? `**${text}**` : text;
}

function paragraphText(runs: Paragraph, turn: Turn): string {
  return runs.map((run) => runText(run, turn)).join('');
}

function runText(run: Run, turn: Turn): string {
  switch (run.kind) {
    case 'text': {
      const text = run.apart === true || run.language !== undefined ? turn(escaped(run.text)) : escaped(run.text);
      const said = run.strong === true ? `**${text}**` : text;
      return run.link === undefined ? said : `[${said}](${run.link.replaceAll(/[()\s|<>]/g, percentEncoded)})`;
    }
    case 'blank':
      return `**\\[${escaped(run.text)}\\]**`;
    case 'note':
      return `[^${String(run.note + 1)}]`;
  }
}

/** Parentheses too, which `encodeURIComponent` leaves. */
function percentEncoded(sign: string): string {
  return /[()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign);
}

/** A text says what it says, whatever its signs mean in Markdown; a cell is one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<|~]/g, (sign) => `\\${sign}`)
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trimEnd()
    .concat(/\s$/.test(text) ? ' ' : '');
}

/** "1. ..." at the start of a paragraph would become a list of its own. */
function atLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([#>+-])/, '\\$1');
}
