// Answers placeholders from the values of a paper.
import type { TemplateScope, TemplateText } from '../../core/annex/template-value';
import type { Answers, Tag } from './engine';
import { type Look, textXml } from './runs';

export function answersFrom(fields: TemplateScope, look: Look): Answers {
  // The engine starts from a scope of its own, which stands for the paper.
  const scopeOf = (scope: unknown): TemplateScope => (isScope(scope) && Object.keys(scope).length > 0 ? scope : fields);
  return {
    section: (name, scope) => shown(valueOf(name, scopeOf(scope))),
    field: (name, scopes, frame) => {
      const found = scopes.map((scope) => valueOf(name, scopeOf(scope))).find((value) => value !== undefined);
      return isText(found) ? textXml(found, frame, look) : '';
    },
  };
}

type Value = ReturnType<TemplateScope[string]>;

function valueOf(name: string, scope: TemplateScope): Value | undefined {
  return Object.hasOwn(scope, name) ? scope[name]?.() : undefined;
}

function shown(value: Value | undefined): readonly unknown[] | boolean | undefined {
  return isText(value) ? saysSomething(value) : value;
}

/** A blank that waits for a setting says nothing yet. */
function saysSomething(text: TemplateText): boolean {
  return text.some((runs) => runs.some(({ kind }) => kind === 'text'));
}

/** A text is a list of paragraphs, a list one of scopes; neither is told apart when empty, and need not be. */
function isText(value: Value | undefined): value is TemplateText {
  return Array.isArray(value) && value.every((part) => Array.isArray(part));
}

function isScope(value: unknown): value is TemplateScope {
  return typeof value === 'object' && value !== null;
}

/**
 * Asks for everything that the template will print, so that notes are known wherever it lists them. `notes` themselves
 * are left for then.
 */
export function askAll(tags: Iterable<readonly Tag[]>, fields: TemplateScope): void {
  for (const inside of tags) ask(inside, [fields]);
}

function ask(tags: readonly Tag[], scopes: readonly TemplateScope[]): void {
  for (const { name, isInverted, inside } of tags) {
    if (name === 'notes') continue;
    const value = scopes.map((scope) => valueOf(name, scope)).find((found) => found !== undefined);
    const seen = shown(value);
    if (Array.isArray(seen) && !isInverted)
      for (const scope of seen) if (isScope(scope)) ask(inside, [scope, ...scopes]);
    if (!Array.isArray(seen) || isInverted) ask(inside, scopes);
  }
}
