// A title that is not the official one; told once for each cell that holds it.
import { type Described, described } from '../texts/difference';
import { isOfficialElsewhere } from '../texts/official-text';
import { sameWording, unquoted } from '../texts/same-wording';
import { titleCellOf } from '../texts/title-cell';
import { blockOf, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data extends Described {
  readonly title: string;
  readonly official: string;
}

type Looked = 'report' | 'reportTitle';

export const titleDiffers = defineTrackerRule({
  id: 'title-differs',
  severity: 'warning',
  needs: ['report', 'reportTitle'],
  inputs: ['shared-source'],
  begin: (view) => new TitleInspection(view),
});

class TitleInspection<R extends Seen<Looked>> implements Inspection<Data, R> {
  readonly #view: View<Looked, R, 'shared-source'>;
  readonly #told = new Set<string>();

  constructor(view: View<Looked, R, 'shared-source'>) {
    this.#view = view;
  }

  look(row: R): readonly Trouble<Data, R>[] {
    const { given, layout, language } = this.#view;
    const titles = row.symbol === '' ? undefined : given['shared-source'].report(row.symbol)?.title;
    const written = titles?.[language];
    const cell = written === undefined ? null : titleCellOf(row, blockOf(layout, row));
    if (!titles || written === undefined || !cell || isErrorValue(cell.title)) return nothing;
    const { inside: official } = unquoted(written);
    if (sameWording(cell.title, official) || isOfficialElsewhere(cell.title, titles, language)) return nothing;
    const place = `${row.sheet} ${cell.row} ${cell.column}`;
    if (this.#told.has(place)) return nothing;
    this.#told.add(place);
    const data = { ...described(cell.title, official), title: cell.title, official };
    return [troubleAt(row, cell, data, { suggestion: cell.withTitle(official) })];
  }
}
