import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { fixesOf } from '../../../src/core/change/fixes';
import { messages } from '../../../src/messages';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel | 1 | e | The heads should travel by train, not by air.`,
);
const given = { 'shared-source': sharedSourceOf(catalogue) };
const found = (text: string) =>
  findingsOf(drawTracker(`report | number | text\nJIU/REP/2021/3 | 1 | ${text}`), 'text-differs', { given });

describe('text-differs', () => {
  it('gives the difference piece by piece, without the number in front', () => {
    expect(found('Rec. 1: The heads may travel by train.')[0]?.data).toEqual({
      segments: [
        { kind: 'same', text: 'The heads ' },
        { kind: 'removed', text: 'may ' },
        { kind: 'added', text: 'should ' },
        { kind: 'same', text: 'travel by train' },
        { kind: 'added', text: ', not by air' },
        { kind: 'same', text: '.' },
      ],
      places: 2,
      first: { said: 'may', official: 'should' },
    });
  });

  it('is put right by a person only, who looks at each', () => {
    const findings = found('The heads should travel.');
    expect(fixesOf(findings).changes).toHaveLength(1);
    expect(fixesOf(findings, { safeOnly: true }).changes).toEqual([]);
  });

  it('names characters that nobody sees', () => {
    const [finding] = found('The heads should \u202etravel by train, not by air.');
    if (finding?.rule !== 'text-differs') throw new Error('A finding was expected.');
    expect(finding.data.first).toEqual({ said: '[U+202E]', official: '' });
    expect(messages.en.rules['text-differs'].sentence(finding.data)).toContain('[U+202E]');
  });

  it('suggests nothing that is longer than a cell', () => {
    const long = drawCatalogue('en', `JIU/REP/2021/3 | Travel | 1 | e | ${'x'.repeat(32_768)}`);
    const tracker = drawTracker('report | number | text\nJIU/REP/2021/3 | 1 | y');
    const besides = { given: { 'shared-source': sharedSourceOf(long) } };
    expect(findingsOf(tracker, 'text-differs', besides)[0]?.suggestion).toBeNull();
  });

  it('says nothing of an error value, which another rule tells', () => {
    expect(found('#REF!')).toEqual([]);
  });
});
