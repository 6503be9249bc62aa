// Status cells read in their scheme, each wording once; one column may hold the words of both kinds.
import type { StatusKind } from '../recommendation/codes';
import type { Entry, StatusOf } from '../recommendation/recommendation';
import { isForInformation } from '../vocabulary/other-words';
import type { Scheme, WordMapping } from '../vocabulary/scheme';
import { recogniseStatus, statusWord } from '../vocabulary/status-reading';
import { textOf } from './grid';

export interface StatusCell<K extends StatusKind> {
  readonly reading: StatusOf<K>;
  readonly forInformation: boolean;
}

const blank = { reading: { kind: 'blank' }, forInformation: false } as const;
const information = { reading: { kind: 'blank' }, forInformation: true } as const;

export class StatusReader {
  readonly #scheme: Scheme;
  readonly #mapping: WordMapping;
  readonly #isShared: boolean;
  readonly #known: { readonly [K in StatusKind]: Map<string, StatusCell<K>> } = {
    acceptance: new Map(),
    implementation: new Map(),
  };

  /** `isShared`: acceptance and implementation stand in one column, so a word of the other kind says nothing here. */
  constructor(scheme: Scheme, mapping: WordMapping, isShared: boolean) {
    this.#scheme = scheme;
    this.#mapping = mapping;
    this.#isShared = isShared;
  }

  read<K extends StatusKind>(kind: K, entry: Entry | undefined): StatusCell<K> {
    if (!entry) return blank;
    const word = textOf(entry.value);
    const known: Map<string, StatusCell<K>> = this.#known[kind];
    const found = known.get(word) ?? this.#readOnce(kind, word);
    known.set(word, found);
    return found;
  }

  #readOnce<K extends StatusKind>(kind: K, word: string): StatusCell<K> {
    if (isForInformation(word)) return information;
    const reading = recogniseStatus(this.#scheme, kind, word, this.#mapping);
    const other: StatusKind = kind === 'acceptance' ? 'implementation' : 'acceptance';
    const isOthers = this.#isShared && reading.kind === 'unknown' && statusWord(other, word) !== null;
    return isOthers ? blank : { reading, forInformation: false };
  }
}
