// Papers about a part of the tracker: whom they list, what their figures are of, and that they say so.
import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/core/annex/outputs';
import { annexOf, annexText } from '../../support/annex-of';
import { before, history, now, requests, reviews } from './golden-tracker';

const scopeLine = /^Scope of this paper: .*$/mu;

describe('a paper about a part of the tracker', () => {
  it('lists only these, and says so under its title', () => {
    const scope = { years: [2021], openOnly: true } as const;
    const { text } = annexText('executive', now, { before, scope });
    expect(scopeLine.exec(text)?.[0]).toBe('Scope of this paper: reports of 2021; open recommendations only.');
    expect(text.match(/^\| JIU.*$/gmu)).toHaveLength(1);
    expect(text).toContain('Report on network safety.');
    expect(text).not.toContain('Reduce paper.');
  });

  it.each(outputIds)('%s says nothing of it where it is about the whole tracker, whatever the order', (output) => {
    const { text } = annexText(output, now, { before, scope: { order: 'oldest-first' } });
    expect(text).not.toMatch(scopeLine);
  });

  it('counts only these in its figures', () => {
    const scope = { addressees: ['legislative'] } as const;
    const { text, omitted } = annexText('narrative', now, { before, scope, history, requests, reviews });
    expect(text).toContain('It contains 1 new recommendation: 1 to legislative bodies and 0 to executive heads.');
    expect(text).toContain('Of the 3 recommendations in this tracker, 33 per cent have been implemented');
    expect(text).not.toContain('since 2010');
    expect(omitted).toContain('overall-rate-unknown');
    const { text: summary } = annexText('status-summary', now, { before, scope });
    expect(summary).toContain('| **Total** | **3** |');
  });

  it('calls a report new only where all its rows are, those of the other annex too', () => {
    // The second recommendation, to the governing body, was there last period; the paper is about executive heads.
    const known = annexOf('executive', now, { before: now, scope: { addressees: ['executive'] } });
    expect(JSON.stringify(known.document.blocks)).not.toContain('are new');
    const scoped = annexText('executive', now, { before, scope: { addressees: ['executive'] } });
    expect(scoped.text).toContain('issued on 3 November 2021');
  });

  it('lists the oldest reports first where that is asked for, recommendations by number all the same', () => {
    const { text } = annexText('executive', now, { before, scope: { order: 'oldest-first' } });
    expect([...text.matchAll(/^## \w+\. .* (\d{4})$/gmu)].map(([, year]) => year)).toEqual(['2018', '2020', '2021']);
    expect([...text.matchAll(/^\| \*\*Recommendation (\d+)\*\*/gmu)].map(([, number]) => number)).toEqual([
      '10',
      '1',
      '2',
      '3',
      '1',
    ]);
    const years = annexText('status-summary', now, { before, scope: { order: 'oldest-first' } }).text;
    expect([...years.matchAll(/^\| (\d{4}) \|/gmu)].map(([, year]) => year)).toEqual(['2018', '2020', '2021']);
  });

  it('says so where nothing is left', () => {
    const { text } = annexText('executive', now, { before, scope: { years: [1999] } });
    expect(text).toContain('There are no recommendations to list.');
  });
});
