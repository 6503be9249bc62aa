// What is wrong with a template, in the order of the document: names that are no field, lists taken for texts, and what
// the engine could not pair.
import { fieldNamed, type FieldSet, listsWith, nearestField, templateFields } from '../../core/annex/template-fields';
import type { TemplatePlace, TemplateTrouble } from '../../core/annex/template-trouble';
import type { Misfit, Tag } from './engine';

/** Where a place in a part of the package is. */
export type PlaceOf = (file: string, offset: number) => TemplatePlace;

/** Longer ones are not names: a brace was opened and never closed. */
const longestName = 40;

export function fieldTroubles(tags: ReadonlyMap<string, readonly Tag[]>, placeOf: PlaceOf): readonly TemplateTrouble[] {
  return [...tags].flatMap(([file, inside]) => troublesIn(inside, [templateFields], (offset) => placeOf(file, offset)));
}

function troublesIn(
  tags: readonly Tag[],
  scopes: readonly FieldSet[],
  placeOf: (offset: number) => TemplatePlace,
): readonly TemplateTrouble[] {
  return tags.flatMap((tag) => {
    const field = fieldNamed(tag.name, scopes);
    const isFit = field !== null && tag.kind !== 'other' && (typeof field === 'string' || tag.kind === 'section');
    const isList = field !== null && typeof field !== 'string' && !tag.isInverted;
    const own = isFit && field !== 'condition' ? [] : troubleOf(tag, field, scopes, placeOf(tag.offset));
    return [...own, ...troublesIn(tag.inside, isList ? [...scopes, field] : scopes, placeOf)];
  });
}

function troubleOf(
  { name, kind }: Tag,
  field: FieldSet[string] | null,
  scopes: readonly FieldSet[],
  at: TemplatePlace,
): readonly TemplateTrouble[] {
  if (field === 'condition' && kind === 'section') return [];
  if (name.length > longestName) return [{ kind: 'brace', brace: '{', at }];
  if (field !== null && kind === 'field')
    return [{ kind: field === 'condition' ? 'condition-as-field' : 'list-as-field', name, at }];
  const lists = listsWith(name);
  if (lists.length > 0 && kind !== 'other') return [{ kind: 'outside-list', name, lists, at }];
  return [{ kind: 'unknown-field', name, near: nearestField(name, scopes), at }];
}

/** What opens twice also closes twice; it is told once. */
export function misfitTroubles(misfits: readonly Misfit[], placeOf: PlaceOf): readonly TemplateTrouble[] {
  const isSecond = ({ id, file }: Misfit, at: number) => {
    const before = misfits[at - 1];
    return id === 'duplicate_close_tag' && before?.id === 'duplicate_open_tag' && before.file === file;
  };
  return misfits
    .filter((misfit, at) => !isSecond(misfit, at))
    .map((misfit) => troubleIn(misfit, placeOf(misfit.file, misfit.offset)));
}

function troubleIn({ id, name, closed }: Misfit, at: TemplatePlace): TemplateTrouble {
  switch (id) {
    case 'unopened_tag':
    case 'duplicate_close_tag':
      return { kind: 'brace', brace: '}', at };
    case 'unclosed_tag':
      return { kind: 'brace', brace: '{', at };
    case 'duplicate_open_tag':
      return { kind: 'double-brace', at };
    case 'unclosed_loop':
      return { kind: 'not-closed', name, at };
    case 'unopened_loop':
      return { kind: 'not-opened', name, at };
    case 'closing_tag_does_not_match_opening_tag':
      return { kind: 'crossed', name, closed, at };
    default:
      return { kind: 'misplaced', name, at };
  }
}
