// Annexes as plain text, for places that take no tables: cells stand apart by tabs, so that a spreadsheet divides them.
import type { AnnexDocument, Block, Paragraph, Run, Table } from '../core/annex/document';
import { tableGrid } from '../core/annex/table-grid';

/** One text without a line break at its end; a blank line between paragraphs, tables and documents. */
export function annexPlainText(documents: readonly AnnexDocument[]): string {
  return documents.map(documentText).join('\n\n');
}

function documentText({ masthead, symbol, title, blocks, notes }: AnnexDocument): string {
  const parts = [
    line([...masthead, { kind: 'text', text: ' · ' }, symbol]),
    oneLine(title),
    ...blocks.map(blockText),
    notes.map((note, at) => `${String(at + 1)}. ${line(note)}`).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return line(block.runs);
    case 'paragraph':
      return `${block.style === 'item' ? '• ' : ''}${line(block.runs)}`;
    case 'table':
      return [...(block.caption ? [line(block.caption)] : []), ...tableLines(block)].join('\n');
    case 'picture':
      return `${line(block.caption)}\n${oneLine(block.description)}`;
  }
}

function tableLines(table: Table): readonly string[] {
  return tableGrid(table).map((cells) =>
    cells
      .map((cell) => (cell?.paragraphs ?? []).map(line).join(' '))
      .join('\t')
      .trimEnd(),
  );
}

function line(runs: Paragraph): string {
  return oneLine(runs.map(runText).join(''));
}

function runText(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'blank':
      return `[${run.text}]`;
    case 'note':
      return ` (${String(run.note + 1)})`;
  }
}

/** A tab or a line break in a text would begin another cell. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\t\r\n\v\f]+\s*/g, ' ').trim();
}
