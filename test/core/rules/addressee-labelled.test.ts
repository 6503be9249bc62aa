// The rule on texts that speak to another addressee, measured on texts labelled by hand: e executive heads, l governing
// bodies, - neither for certain. Each text is put beside both addressees.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/recommendation/codes';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { addressed } from './labelled/addressed';

const words = { executive: 'Executive heads', legislative: 'Governing bodies' } as const;

describe.each(languages)('in %s', (language) => {
  const labelled = addressed[language]
    .trim()
    .split('\n')
    .map((line) => ({ label: line.charAt(0), text: line.slice(4) }));

  const spokenOf = (addressee: keyof typeof words) => {
    const rows = labelled.map(({ text }, at) => `JIU/REP/2021/3 | ${String(at + 1)} | ${words[addressee]} | ${text}`);
    const tracker = drawTracker(['report | number | addressee | text', ...rows].join('\n'), { language });
    return new Set(findingsOf(tracker, 'text-addressee-mismatch').map(({ row }) => row - 1));
  };

  it('is never wrong, and knows nine subjects of ten', () => {
    const besideExecutive = spokenOf('executive');
    const besideLegislative = spokenOf('legislative');
    expect(labelled.length).toBeGreaterThanOrEqual(10);
    const wrong = labelled.filter(
      ({ label }, at) => (besideExecutive.has(at) && label !== 'l') || (besideLegislative.has(at) && label !== 'e'),
    );
    expect(wrong).toEqual([]);
    const certain = labelled.filter(({ label }) => label !== '-').length;
    expect((besideExecutive.size + besideLegislative.size) / certain).toBeGreaterThanOrEqual(0.9);
  });
});
