// The word a tracker writes for an addressee: the one it uses most, else the usual one of its language.
import type { AddresseeCode, Language } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { executiveWords, legislativeWords } from '../vocabulary/addressee-words';

type Addressed = Pick<Recommendation, 'addressee'> & {
  readonly entries: Readonly<Partial<Pick<Recommendation['entries'], 'addressee'>>>;
};

export class AddresseeWords {
  readonly #counts = new Map<AddresseeCode, Map<string, number>>();

  count({ addressee, entries }: Addressed): void {
    const word = String(entries.addressee?.value ?? '').trim();
    if (addressee === null || word === '') return;
    const words = this.#counts.get(addressee) ?? new Map<string, number>();
    this.#counts.set(addressee, words.set(word, (words.get(word) ?? 0) + 1));
  }

  /** `null` for another addressee, whom only the tracker's owner can name. */
  wordFor(addressee: AddresseeCode, language: Language): string | null {
    if (addressee === 'other') return null;
    const used = [...(this.#counts.get(addressee) ?? [])].reduce<readonly [string, number]>(
      (best, each) => (each[1] > best[1] ? each : best),
      ['', 0],
    )[0];
    const usual = (addressee === 'executive' ? executiveWords : legislativeWords)[language][0] ?? null;
    return used === '' ? usual : used;
  }
}
