// What a workbook keeps counts for the runner as well, unless the command line says otherwise.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printKept } from '../../src/core/kept';
import { applyDecisions, decide, recogniseLayout } from '../../src/core/layout';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { keptNamespace, partOf } from '../../src/workbook/office/kept-part';
import { drawnModel } from '../support/drawn-model';
import { sheetsOf } from '../support/open-tracker';
import { Desk, ran } from '../support/runner';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const text = (number: number) => `The executive head should take measure ${number} before the end of next year.`;
const row = (number: number, acceptance: string) => [
  'JIU/REP/2021/3',
  number,
  text(number),
  acceptance,
  'In progress',
  `Note ${number} on what was done.`,
];

function drawn(lastHeader = 'Remarks'): WorkbookModel {
  const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation', lastHeader];
  return drawnModel({ sheets: [{ name: 'Follow-up', rows: [header, row(1, 'Endorsed by us'), row(2, 'Accepted')] }] });
}

/** The workbook with a scheme, a meaning, and the last column chosen as the assessment. */
function keeping(model: WorkbookModel, xml: string): WorkbookModel {
  model.customXml.push({ id: '{00000000-0000-4000-8000-0000000000AA}', xml, part: null, changed: true });
  return model;
}

function decisions() {
  const sheets = sheetsOf(drawn());
  const recognised = recogniseLayout(sheets, {});
  const { layout } = applyDecisions(sheets, recognised, []);
  const sheet = sheets[0]?.id ?? '';
  const target = { kind: 'field', field: 'assessment' } as const;
  return printKept({
    scheme: 'general',
    mapping: [{ word: 'Endorsed by us', kind: 'acceptance', code: 'accepted' }],
    sheets: decide([], { sheets, layout, recognised }, { kind: 'column', sheet, block: 0, target, column: 5 }),
    rules: { severities: {}, thresholds: {}, ignored: [] },
    others: {},
  });
}

interface Layout {
  readonly scheme: string;
  readonly sheets: readonly { readonly blocks: readonly { readonly fields: Readonly<Record<string, string>> }[] }[];
}
const rules = (out: string) =>
  (JSON.parse(out) as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule);

describe('decisions kept in the workbook', () => {
  it('are used, and said to people', async () => {
    const file = await desk.put('kept.xlsx', keeping(drawn(), partOf(decisions())));
    const layout = await ran('layout', file, '--json');
    const document = JSON.parse(layout.out) as Layout;
    expect([document.scheme, document.sheets[0]?.blocks[0]?.fields['assessment']]).toEqual(['general', 'F']);
    expect(layout.error).toBe('');
    expect(rules((await ran('check', file, '--json')).out)).not.toContain('acceptance-unrecognised');
    expect((await ran('layout', file)).error).toMatch(/^Corrections[^\n]+kept[^\n]+\n$/);
    expect((await ran('check', file, '--language', 'fr')).error).toMatch(/^Les corrections[^\n]+\n$/);
  });

  it('give way to the command line', async () => {
    const file = await desk.put('given.xlsx', keeping(drawn(), partOf(decisions())));
    const { out } = await ran('layout', file, '--json', '--scheme', 'jiu');
    expect((JSON.parse(out) as Layout).scheme).toBe('jiu');
    const told = await ran('check', file, '--json', '--map', 'Endorsed by us=not_accepted');
    expect(rules(told.out)).toContain('implementation-without-acceptance');
  });

  it('that no longer fit are named', async () => {
    const without = drawnModel({
      sheets: [
        {
          name: 'Follow-up',
          rows: [
            ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
            row(1, 'Accepted').slice(0, 5),
            row(2, 'Accepted').slice(0, 5),
          ],
        },
      ],
    });
    const file = await desk.put('unfit.xlsx', keeping(without, partOf(decisions())));
    const { code, error } = await ran('check', file, '--json');
    expect(code).toBe(0);
    expect(error.split('\n')).toEqual([
      expect.stringMatching(/no longer fit/),
      expect.stringMatching(/Assessment.*Remarks.*Follow-up/),
      '',
    ]);
  });

  it('of a later version are left aside, and that is said', async () => {
    const later = `<kept xmlns="${keptNamespace}">{"format":"recommendation-followup/2","scheme":"jiu"}</kept>`;
    const file = await desk.put('later.xlsx', keeping(drawn(), later));
    const { code, error } = await ran('layout', file, '--json');
    expect([code, error]).toEqual([0, expect.stringMatching(/later version/)]);
  });
});
