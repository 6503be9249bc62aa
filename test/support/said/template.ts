// Sample arguments of what is said of an office's own template, by the path of the message.
import type { Samples } from './samples';

const at = { part: 'body', isInTable: false, around: 'Of the {totl} recommendations' };
const parts = ['body', 'header', 'footer', 'notes', 'properties'];
const name = 'reports';
const troubles = [
  { kind: 'unknown-field', name: 'totl', near: 'total', at },
  { kind: 'unknown-field', name: 'colour', near: null, at: { ...at, isInTable: true } },
  { kind: 'outside-list', name: 'contact', lists: ['reports'], at },
  { kind: 'outside-list', name: 'acceptance', lists: ['reports.recommendations', 'legislative.reports', 'a', 'b'], at },
  ...['list-as-field', 'condition-as-field', 'not-closed', 'not-opened', 'misplaced', 'double-brace'].map((kind) => ({
    kind,
    name,
    at,
  })),
  { kind: 'crossed', name, closed: 'years', at },
  { kind: 'brace', brace: '{', at },
  { kind: 'brace', brace: '}', at },
  ...parts.map((part) => ({ kind: 'not-closed', name, at: { ...at, part } })),
  { kind: 'not-closed', name, at: { ...at, around: '' } },
];
const unfit = ['not-a-document', 'old-or-protected', 'macros', 'damaged', 'no-placeholders'];

export const templateSamples: Samples = {
  'template.problem': [
    ...unfit.map((kind) => ['House style.docx', { kind }]),
    ...[1, 2, 5, 11].map((count) => [
      'House style.docx',
      { kind: 'placeholders', troubles: Array.from({ length: count }, () => troubles[0]) },
    ]),
    ['House style.docx', { kind: 'placeholders', troubles }],
  ],
};
