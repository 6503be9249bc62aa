// Another addressee than the report names. A row that says it is somebody else's, shown for information, is left alone.
import type { AddresseeCode } from '../recommendation/codes';
import { AddresseeWords } from '../texts/addressee-words';
import { blockOf, cellOf } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  readonly addressee: AddresseeCode;
  readonly official: AddresseeCode;
  /** The addressee is told by which of two columns the text stands in. */
  readonly byColumn: boolean;
}

type Looked = 'report' | 'number' | 'addressee' | 'text';

export const addresseeDiffers = defineTrackerRule({
  id: 'addressee-differs',
  severity: 'warning',
  needs: ['report', 'number', 'addressee'],
  uses: ['text'],
  inputs: ['shared-source'],
  begin: (view) => new AddresseeInspection(view),
});

class AddresseeInspection<R extends Seen<Looked>> implements Inspection<Data, R> {
  readonly #view: View<Looked, R, 'shared-source'>;
  readonly #words = new AddresseeWords();
  readonly #found: { readonly row: R; readonly data: Data }[] = [];

  constructor(view: View<Looked, R, 'shared-source'>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const { given, layout } = this.#view;
    const { addressee, symbol, number } = row;
    if (addressee === null || addressee === 'other') return nothing;
    const official = number && symbol !== '' ? given['shared-source'].recommendation(symbol, number)?.addressee : null;
    if (official === addressee || official === undefined || official === null) this.#words.count(row);
    else {
      const byColumn = (blockOf(layout, row)?.addresseeColumns ?? null) !== null;
      this.#found.push({ row, data: { addressee, official, byColumn } });
    }
    return nothing;
  }

  /** Only at the end it is known which word the tracker uses. */
  end(): readonly Trouble<Data, R>[] {
    const { layout, language } = this.#view;
    return this.#found.flatMap(({ row, data }) => {
      const cell = cellOf(layout, row, data.byColumn ? 'text' : 'addressee');
      const suggestion = data.byColumn ? null : this.#words.wordFor(data.official, language);
      return cell ? [troubleAt(row, cell, data, { suggestion })] : [];
    });
  }
}
