// Sample arguments of what the rules on what the words of a row say say, by the path of the message.
import type { Samples } from './samples';

const status = (says: string, code = 'implemented') => [
  { status: code, says, words: 'sera publiée', clause: 'La politique sera publiée en 2024' },
];
const reservation = { words: 'not realistic', clause: 'This is not realistic.' };

export const wordSamples: Samples = {
  'rules.assessment-contradicts-status.sentence': [
    status('to-come'),
    status('unfinished'),
    status('not-begun', 'in_progress'),
    status('begun', 'not_started'),
    status('done', 'under_consideration'),
    [{ status: 'in_progress', says: 'done', words: 'Fully implemented', clause: 'Fully implemented.' }],
  ],
  'rules.assessment-contradicts-acceptance.sentence': [
    [{ ...reservation, partly: true }],
    [{ ...reservation, partly: false }],
  ],
  'rules.assessment-refers-elsewhere.sentence': [[{ words: 'see recommendation 1' }]],
  'rules.text-addressee-mismatch.sentence': [
    [{ subject: 'executive', words: 'executive heads', addressee: 'legislative' }],
    [{ subject: 'legislative', words: 'governing bodies', addressee: 'executive' }],
  ],
  'rules.text-language.sentence': [[{ found: 'en', usual: 'zh' }], [{ found: 'ar', usual: 'ru' }]],
};
