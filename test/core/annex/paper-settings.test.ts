import { describe, expect, it } from 'vitest';
import { readPaperSettings } from '../../../src/core/annex/paper-settings';
import { nothingKept, parseKept, printKept } from '../../../src/core/kept';

describe('paper settings', () => {
  it('are texts and days; blanks count as not given, and what does not fit is named', () => {
    const given = {
      organization: ' WIPO ',
      session: '',
      reportingDate: '2022-03-31',
      previousReportingDate: '2022-02-30',
      documentSymbol: 34,
      colour: 'red',
    };
    expect(readPaperSettings(given)).toEqual({
      settings: { organization: 'WIPO', reportingDate: '2022-03-31' },
      unfit: ['previousReportingDate', 'documentSymbol', 'colour'],
    });
    expect([null, [], 'text'].map(readPaperSettings)).toEqual([null, null, null]);
  });

  it('are kept in the workbook', () => {
    const paper = { organization: 'WIPO', documentSymbol: 'WO/PBC/34/6' };
    expect(parseKept(printKept({ ...nothingKept, paper }))?.paper).toEqual(paper);
    expect(parseKept(printKept(nothingKept))).not.toHaveProperty('paper');
  });

  it('carry along what a later version keeps among them', () => {
    const later = '{"format":"recommendation-followup/1","paper":{"organization":"WIPO","venue":"Geneva"}}';
    const kept = parseKept(later) ?? nothingKept;
    expect(kept.paper).toEqual({ organization: 'WIPO' });
    const { paper, ...others } = kept;
    expect(paper).toBeDefined();
    expect(JSON.parse(printKept(kept))).toMatchObject({ paper: { organization: 'WIPO', venue: 'Geneva' } });
    expect(JSON.parse(printKept(others))).toMatchObject({ paper: { venue: 'Geneva' } });
  });
});
