// The value of a template's field: computed when first asked for, and then always the same.
import type { NamedRate } from '../figures/figures';
import type { AddresseeCode } from '../recommendation/codes';
import type { Paragraph } from './document';
import type { FieldSet } from './template-fields';

/** Paragraphs, printed one below the other where the field stands. */
export type TemplateText = readonly Paragraph[];

/** What each field of a set stands for. */
export type ValuesOf<F extends FieldSet> = {
  readonly [Name in keyof F]: F[Name] extends 'text'
    ? () => TemplateText
    : F[Name] extends 'condition'
      ? () => boolean
      : F[Name] extends FieldSet
        ? () => readonly ValuesOf<F[Name]>[]
        : never;
};

/** The same of any set, as a renderer goes through it. */
export interface TemplateScope {
  readonly [name: string]: () => TemplateText | boolean | readonly TemplateScope[];
}

/** What a template says besides the sentences of an annex. */
export interface TemplateWords {
  readonly notAvailable: string;
  readonly addressee: Readonly<Record<AddresseeCode, string>>;
  /** "Implemented: 49% of the 51 in this tracker (25)". */
  readonly rate: (rate: NamedRate) => string;
}

/** Computed once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A text of one paragraph; none where there are no words. */
export function one(make: () => Paragraph): () => TemplateText {
  return several(() => [make()]);
}

export function several(make: () => readonly Paragraph[]): () => TemplateText {
  return once(() => make().filter((runs) => runs.length > 0));
}
