// A measurement is told as a table: the first row names the columns, text stands left, numbers right.

export type Line = readonly (string | number)[];

export function tableText(title: string, lines: readonly Line[]): string {
  const cells = lines.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)),
  );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const rows = cells.map((line, index) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof lines[index]?.[column] === 'number' || column > 0 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
  return [title, ...rows.map((row) => `  ${row}`), ''].join('\n');
}
