// What cells of date columns say.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/sheet/cells';
import { readDate } from '../../../src/core/vocabulary/date-cells';

const said = (value: CellValue): string => {
  const reading = readDate(value);
  switch (reading.kind) {
    case 'day':
      return `${reading.first === reading.last ? reading.last : `${reading.first}..${reading.last}`}${reading.alone ? '' : ' and more'}`;
    case 'unreadable':
      return `${reading.impossible ? 'impossible' : 'unreadable'}${reading.meant === null ? '' : ` -> ${reading.meant}`}`;
    case 'blank':
    case 'open':
      return reading.kind;
  }
};

const table = (rows: readonly (readonly [CellValue, string])[]) => {
  it.each(rows)('%s', (value, expected) => {
    expect(said(value)).toBe(expected);
  });
};

describe('days', () => {
  table([
    [44651, '2022-03-31'],
    [44651.75, '2022-03-31'],
    ['2022-03-31', '2022-03-31'],
    ['2022-3-5', '2022-03-05'],
    ['2022-03-31T00:00:00', '2022-03-31'],
    ['2022-03-31 00:00', '2022-03-31'],
    ['31/03/2022', '2022-03-31'],
    ['31.12.2022', '2022-12-31'],
    ['31.12.2022 г.', '2022-12-31'],
    ['31/12/22', '2022-12-31'],
    ['31 March 2022', '2022-03-31'],
    ['March 31, 2022', '2022-03-31'],
    ['31-Mar-2022', '2022-03-31'],
    ['31-Mar-22', '2022-03-31'],
    ['1er mars 2022', '2022-03-01'],
    ['31 de marzo de 2022', '2022-03-31'],
    ['31 марта 2022 года', '2022-03-31'],
    ['2022年3月31日', '2022-03-31'],
    ['31 آذار/مارس 2022', '2022-03-31'],
    ['٣١ مارس ٢٠٢٢', '2022-03-31'],
    ['by 31 March 2022', '2022-03-31'],
    ['Thursday, 31 March 2022', '2022-03-31'],
  ]);
});

describe('spans of days', () => {
  table([
    [2022, '2022-01-01..2022-12-31'],
    ['2022', '2022-01-01..2022-12-31'],
    ['2022 год', '2022-01-01..2022-12-31'],
    ['Q4 2022', '2022-10-01..2022-12-31'],
    ['Q4/2022', '2022-10-01..2022-12-31'],
    ['2022 Q4', '2022-10-01..2022-12-31'],
    ['T3 2022', '2022-07-01..2022-09-30'],
    ['3e trimestre 2022', '2022-07-01..2022-09-30'],
    ['III квартал 2022 г.', '2022-07-01..2022-09-30'],
    ['tercer trimestre de 2022', '2022-07-01..2022-09-30'],
    ['2022年第三季度', '2022-07-01..2022-09-30'],
    ['الربع الثالث 2022', '2022-07-01..2022-09-30'],
    ['End of 2022', '2022-10-01..2022-12-31'],
    ['fin 2022', '2022-10-01..2022-12-31'],
    ['2022年底', '2022-10-01..2022-12-31'],
    ['mid-2023', '2023-05-01..2023-06-30'],
    ['First half of 2024', '2024-01-01..2024-06-30'],
    ['Dec-22', '2022-12-01..2022-12-31'],
    ['Dec/2022', '2022-12-01..2022-12-31'],
    ['12/2022', '2022-12-01..2022-12-31'],
    ['2022-12', '2022-12-01..2022-12-31'],
    ['декабрь 2022', '2022-12-01..2022-12-31'],
    ['2022-2023', '2022-01-01..2023-12-31'],
    ['2022/23', '2022-01-01..2023-12-31'],
    ['2022–2023年', '2022-01-01..2023-12-31'],
  ]);
});

describe('days among other words', () => {
  table([
    ['30/06/2022, extended to 31/12/2022', '2022-12-31 and more'],
    ['Ongoing, next step June 2023', '2023-06-01..2023-06-30 and more'],
  ]);
});

describe('no day, and none expected', () => {
  table([
    ['', 'blank'],
    ['   ', 'blank'],
    [0, 'blank'],
    ['-', 'open'],
    ['—', 'open'],
    ['N/A', 'open'],
    ['TBD', 'open'],
    ['TBD - see note', 'open'],
    ['q.v.', 'open'],
    ['Ongoing', 'open'],
    ['continuous', 'open'],
    ['Continuous process', 'open'],
    ['6 months', 'open'],
    ['within 12 months', 'open'],
    ['en continu', 'open'],
    ['À déterminer', 'open'],
    ['s.o.', 'open'],
    ['6 mois', 'open'],
    ['En curso', 'open'],
    ['por determinar', 'open'],
    ['постоянно', 'open'],
    ['н/д', 'open'],
    ['持续进行', 'open'],
    ['待定', 'open'],
    ['مستمر', 'open'],
    ['يحدد لاحقا', 'open'],
    ['Implemented', 'open'],
  ]);
});

describe('no dates', () => {
  table([
    ['31/04/2022', 'impossible'],
    ['2022-02-30', 'impossible'],
    ['31 April 2022', 'impossible'],
    ['2022年13月', 'impossible'],
    ['03/31/2022', 'impossible -> 2022-03-31'],
    ['12/31/22', 'impossible -> 2022-12-31'],
    ['20220331', 'unreadable -> 2022-03-31'],
    [20220331, 'unreadable -> 2022-03-31'],
    ['44651', 'unreadable -> 2022-03-31'],
    ['31/12/2202', 'unreadable'],
    ['soon', 'unreadable'],
    ['After the next session', 'unreadable'],
    ['Q5 2022', 'impossible'],
    ['Mr. Chen', 'unreadable'],
    [12, 'unreadable'],
    [-44651, 'unreadable'],
    [true, 'unreadable'],
  ]);
});
