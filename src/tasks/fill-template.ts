// What an office's own template is filled with, from the tracker: the words, figures and lists of our own papers. Nothing
// is computed before the template asks for it.
import { templateValues, type TemplateValues } from '../core/annex/template-values';
import type { TemplateWords } from '../core/annex/template-value';
import type { MessageSet, MessagesOf } from '../messages';
import type { Attention, WorkbookPort } from '../workbook/port';
import { annexInput, type AnnexWish, type Basis, basisOfCheck, readBasis } from './build-annex';
import type { CheckedForPaper } from './build-annex';
import type { Refused } from './outcomes';
import type { CheckRequest, TrackerRead } from './read-tracker';
import { refusing } from './refusals';

export type TemplateWish = Omit<AnnexWish, 'output' | 'form'>;

export interface TemplateReady {
  readonly kind: 'ready';
  readonly values: TemplateValues;
}

/** From what a check has read: the workbook is not asked again. */
export function templateOfCheck(
  checked: CheckedForPaper,
  wish: TemplateWish,
  messagesOf: MessagesOf,
  attention: Attention = {},
): Promise<TemplateReady | Refused> {
  return refusing(async () => {
    const basis = basisOfCheck(checked, wish);
    if ('because' in basis) return basis;
    return { kind: 'ready', values: await valuesFrom(basis, wish, messagesOf, attention) };
  });
}

export type TemplateRead = TemplateReady & Omit<TrackerRead, 'kind'>;

export function readTemplateValues(
  workbook: WorkbookPort,
  request: CheckRequest & TemplateWish,
  messagesOf: MessagesOf,
  attention: Attention = {},
): Promise<TemplateRead | Refused> {
  return refusing(async () => {
    const read = await readBasis(workbook, request, attention);
    if ('because' in read) return read;
    const { basis, ...tracker } = read;
    return { ...tracker, kind: 'ready', values: await valuesFrom(basis, request, messagesOf, attention) };
  });
}

async function valuesFrom(
  basis: Basis,
  wish: TemplateWish,
  messagesOf: MessagesOf,
  attention: Attention,
): Promise<TemplateValues> {
  const input = await annexInput(basis, { ...wish, form: 'paper' }, messagesOf, attention);
  return templateValues(input, templateWords(await messagesOf(input.words.language)));
}

function templateWords({ figures, terms }: MessageSet): TemplateWords {
  return {
    notAvailable: figures.notAvailable,
    addressee: terms.addressee,
    rate: (rate) => figures.rate(rate.name, rate),
  };
}
