// What can be wrong with an office's own template, as values: which placeholder, and where it stands.

/** Where a placeholder stands in a template. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes' | 'properties';
  readonly isInTable: boolean;
  /** The text of its paragraph, shortened; the placeholder is in it. */
  readonly around: string;
}

/** Names are without braces and signs: `reports`, not `{#reports}`. */
export type TemplateTrouble =
  /** There is no such field; `near` is one that is spelled almost so. */
  | { readonly kind: 'unknown-field'; readonly name: string; readonly near: string | null; readonly at: TemplatePlace }
  /** There is one, inside of these lists only. */
  | {
      readonly kind: 'outside-list';
      readonly name: string;
      readonly lists: readonly string[];
      readonly at: TemplatePlace;
    }
  /** A list is printed as if it were a text. */
  | { readonly kind: 'list-as-field'; readonly name: string; readonly at: TemplatePlace }
  /** A condition is printed as if it were a text. */
  | { readonly kind: 'condition-as-field'; readonly name: string; readonly at: TemplatePlace }
  | { readonly kind: 'not-closed'; readonly name: string; readonly at: TemplatePlace }
  | { readonly kind: 'not-opened'; readonly name: string; readonly at: TemplatePlace }
  /** `name` was opened, and `closed` is what closes it. */
  | { readonly kind: 'crossed'; readonly name: string; readonly closed: string; readonly at: TemplatePlace }
  /** It begins and ends in places that cannot be repeated together, such as two tables. */
  | { readonly kind: 'misplaced'; readonly name: string; readonly at: TemplatePlace }
  /** `{{total}}` */
  | { readonly kind: 'double-brace'; readonly at: TemplatePlace }
  /** `{` or `}` without the other. */
  | { readonly kind: 'brace'; readonly brace: '{' | '}'; readonly at: TemplatePlace };

/** The file is not one that can be filled. */
export type TemplateUnfit =
  | { readonly kind: 'not-a-document' }
  /** Of Word 97 to 2003, or protected by a password: from outside they look the same. */
  | { readonly kind: 'old-or-protected' }
  | { readonly kind: 'macros' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'no-placeholders' };

export type TemplateProblem =
  | TemplateUnfit
  /** In the order of the document; at least one. */
  | { readonly kind: 'placeholders'; readonly troubles: readonly [TemplateTrouble, ...TemplateTrouble[]] };
