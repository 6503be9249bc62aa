// Days held against the calendar of the language itself, which is slower and knows every leap year.
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, dayOfSerial, parseDay, serialOfDay } from '../../../src/core/recommendation/day';

const byCalendar = (milliseconds: number) => parseDay(new Date(milliseconds).toISOString().slice(0, 10));

describe('days', () => {
  it('are those of the calendar, for every serial of a few centuries', () => {
    const wrong: number[] = [];
    for (let serial = 61; serial < 120_000; serial += 1) {
      const day = dayOfSerial(serial);
      const isRight = day !== null && day === byCalendar((serial - 25_569) * 86_400_000) && serialOfDay(day) === serial;
      if (!isRight) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
    expect([dayOfSerial(1), dayOfSerial(59), dayOfSerial(60), dayOfSerial(0)]).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      null,
    ]);
  });

  it('that are none are refused', () => {
    const made = [dayOf(2023, 2, 29), dayOf(1900, 2, 29), dayOf(2023, 13, 1), dayOf(2023, 0, 1), dayOf(2023, 4, 31)];
    expect(made).toEqual([null, null, null, null, null]);
    expect([dayOf(2024, 2, 29), dayOf(2000, 2, 29)]).toEqual(['2024-02-29', '2000-02-29']);
    expect([dayOf(99, 1, 1), dayOf(10_000, 1, 1), dayOf(2020.5, 1, 1)]).toEqual([null, null, null]);
  });

  it('go on by days and by months, to the last day of shorter ones', () => {
    const day = parseDay('2024-01-31');
    if (!day) throw new Error('No day');
    expect([1, 12, 13, -2, -11].map((months) => addMonths(day, months))).toEqual([
      '2024-02-29',
      '2025-01-31',
      '2025-02-28',
      '2023-11-30',
      '2023-02-28',
    ]);
    expect([1, -31, 366].map((days) => addDays(day, days))).toEqual(['2024-02-01', '2023-12-31', '2025-01-31']);
  });
});
