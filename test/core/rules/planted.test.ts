// From cells to findings: trackers in good order have none; with one of each fault planted, exactly those, there.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { runRules } from '../../../src/core/rules/check';
import type { RuleId } from '../../../src/core/rules/index';
import { cellName, parseArea } from '../../../src/core/sheet/a1';
import type { CellValue, SheetContent } from '../../../src/core/sheet/cells';
import type { SchemeId } from '../../../src/core/vocabulary/scheme';
import { openTracker } from '../../support/open-tracker';
import { drawSheet } from '../../support/sheet-drawing';

function checked(sheets: readonly SheetContent[], scheme?: SchemeId, only?: ReadonlySet<RuleId>) {
  const layout = recogniseLayout(sheets, scheme ? { scheme } : {});
  const tracker = readTracker(sheets, layout, { asOf: null, mapping: new Map() });
  return runRules(tracker, only ? { only } : {}).findings;
}

function found(sheets: readonly SheetContent[], scheme?: SchemeId, only?: ReadonlySet<RuleId>): string[] {
  return checked(sheets, scheme, only).map(({ rule, row, column, suggestion }) =>
    [cellName(row, column), rule, ...(suggestion === null ? [] : [suggestion])].join(' '),
  );
}

/** The same sheets with these cells of one of them changed. */
function planted(
  sheets: readonly SheetContent[],
  changes: Readonly<Record<string, CellValue>>,
  index = 0,
): SheetContent[] {
  return sheets.map((sheet, at) => {
    if (at !== index) return sheet;
    const values = sheet.values.map((row) => [...row]);
    for (const [name, value] of Object.entries(changes)) {
      const area = parseArea(name);
      const row = area && values[area.row - sheet.firstRow];
      if (row) row[area.column - sheet.firstColumn] = value;
    }
    return { ...sheet, values };
  });
}

describe('a register of words', () => {
  const register = [
    drawSheet(`
Register of recommendations

Report symbol | Rec. no. | Recommendation | Acceptance | Implementation | Remarks
JIU/REP/2022/1 | 1 | Set up a register of assets | Accepted | In progress | fine
JIU/REP/2022/1 | 2 | Report on it every year | Accepted | Not started | fine
JIU/REP/2022/1 | 3 | Train the staff concerned | Accepted | Implemented | fine
JIU/REP/2022/4 | 1 | Adopt a travel policy | Accepted | In progress | fine
JIU/REP/2022/4 | 2 | Publish the travel costs | Not accepted | | fine
JIU/REP/2022/4 | 3 | Review the policy by 2025 | Under consideration | | fine
JIU/REP/2023/2 | 1 | Name a focal point | Accepted | Implemented | fine
JIU/REP/2023/2 | 2 | Share the lessons learned | Not relevant | | fine
JIU/REP/2023/2 | 3 | Map the processes | Accepted | In progress | fine
JIU/REP/2023/2 | 4 | Record the decisions | Accepted | Not started | fine`),
  ];

  it('has no findings when in good order', () => {
    expect(found(register)).toEqual([]);
  });

  it('has exactly those that were planted', () => {
    const broken = planted(register, {
      A4: 'jiu/rep/2022/1',
      B5: 'two',
      C6: '',
      D7: 'Acepted',
      E8: 'In progress',
      D9: '',
      E10: '',
      E11: 'Blue',
      E12: 'Ongoing',
      B13: 3,
      F13: '#REF!',
    });
    expect(found(broken)).toEqual([
      'A4 report-symbol-invalid JIU/REP/2022/1',
      'B5 recommendation-number-invalid',
      'C6 text-missing',
      'D7 acceptance-unrecognised Accepted',
      'E8 implementation-without-acceptance',
      'D9 acceptance-missing',
      'E9 implementation-missing',
      'E10 implementation-missing',
      'E11 implementation-unrecognised',
      'B12 duplicate-recommendation',
      'E12 implementation-nonstandard In progress',
      'B13 duplicate-recommendation',
      'F13 cell-error',
    ]);
  });
});

describe('a tick matrix', () => {
  const matrix = [
    drawSheet(`
Report symbol | No. | Recommendation | Acceptance | < | < | Implementation | < | <
^ | ^ | ^ | Accepted | Not accepted | Not relevant | Not started | In progress | Implemented
JIU/REP/2022/1 | 1 | Set up a register of assets | X | | | X | |
JIU/REP/2022/1 | 2 | Report on it every year | X | | | | X |
JIU/REP/2022/1 | 3 | Train the staff concerned | X | | | | | X
JIU/REP/2022/1 | 4 | Adopt a travel policy | | X | | | |
JIU/REP/2022/1 | 5 | Publish the travel costs | X | | | | X |`),
  ];

  it('has no findings when in good order', () => {
    expect(found(matrix)).toEqual([]);
  });

  it('has exactly those that were planted', () => {
    expect(found(planted(matrix, { E3: 'X', H4: 'perhaps', D5: '', I6: 'X', H7: '' }))).toEqual([
      'D3 marks-conflicting',
      'H4 mark-unrecognised',
      'D5 acceptance-missing',
      'I6 implementation-without-acceptance',
      'G7 implementation-missing',
    ]);
  });
});

/** Whether a row can be told and counted. Of published papers there is more to say than was planted. */
const onStatuses: ReadonlySet<RuleId> = new Set<RuleId>([
  'report-symbol-invalid',
  'recommendation-number-invalid',
  'duplicate-recommendation',
  'acceptance-missing',
  'acceptance-unrecognised',
  'acceptance-nonstandard',
  'implementation-missing',
  'implementation-unrecognised',
  'implementation-nonstandard',
  'implementation-without-acceptance',
  'marks-conflicting',
  'mark-unrecognised',
  'text-missing',
  'cell-error',
]);

const folder = path.resolve(import.meta.dirname, '../../../../shared/trackers');

describe.skipIf(!existsSync(folder))('shared trackers', () => {
  const open = (name: string) => openTracker(path.join(folder, `${name}.xlsx`));

  it.each([
    ['wipo-2022-zh'],
    ['wipo-2021-zh'],
    ['itu-2022-zh'],
    ['oversight-2024-en'],
    ['board-of-auditors-2018-en', 'board-of-auditors' as const],
  ])('%s has no errors', (name, scheme?: SchemeId) => {
    expect(checked(open(name), scheme).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found(open(name), scheme, onStatuses)).toEqual([]);
  });

  it('wipo-2022-zh with one of each', () => {
    const broken = planted(open('wipo-2022-zh'), {
      B6: 'JIU／REP／2021／5',
      E7: '建议',
      E9: '建议 6',
      I11: '',
      I12: '蓝色',
      I13: '接受',
      J14: '',
      J15: '蓝色',
      J16: '落实中',
      I17: '不相关',
      G18: '',
      K19: '#REF!',
    });
    expect(found(broken, undefined, onStatuses)).toEqual([
      'B6 report-symbol-invalid JIU/REP/2021/5',
      'E7 recommendation-number-invalid',
      'E9 duplicate-recommendation',
      'E10 duplicate-recommendation',
      'I11 acceptance-missing',
      'I12 acceptance-unrecognised',
      'I13 acceptance-nonstandard 已接受',
      'J14 implementation-missing',
      'J15 implementation-unrecognised',
      'J16 implementation-nonstandard 正在落实',
      'J17 implementation-without-acceptance',
      'G18 text-missing',
      'K19 cell-error',
    ]);
  });

  it('itu-2022-zh with its marks disturbed', () => {
    const broken = planted(open('itu-2022-zh'), { D5: 'X', H6: '?', C12: '', G13: 'X', I20: '' }, 1);
    expect(found(broken, undefined, onStatuses)).toEqual([
      'C5 marks-conflicting',
      'H6 mark-unrecognised',
      'C12 acceptance-missing',
      'G13 marks-conflicting',
      'G20 implementation-missing',
    ]);
  });

  it('board-of-auditors-2018-en with its own faults', () => {
    const broken = planted(open('board-of-auditors-2018-en'), { H5: '', C6: 'a/70/581, para. 13', I7: 'X', D8: '' });
    expect(found(broken, 'board-of-auditors', onStatuses)).toEqual([
      'G5 implementation-missing',
      'C6 report-symbol-invalid A/70/581, para. 13',
      'H7 marks-conflicting',
      'D8 text-missing',
    ]);
  });

  it('oversight-2024-en with a slip in the form of a source', () => {
    const broken = planted(open('oversight-2024-en'), {
      B24: 'IA-2023-12',
      B30: 'imac/2024',
      E33: 4,
      H5: 'Under  consideration',
    });
    expect(found(broken, undefined, onStatuses)).toEqual([
      'H5 acceptance-nonstandard Under consideration',
      'B24 report-symbol-invalid IA/2023/12',
      'B30 report-symbol-invalid IMAC/2024',
      'E32 duplicate-recommendation',
      'E33 duplicate-recommendation',
    ]);
  });
});
