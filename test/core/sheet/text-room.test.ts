import { describe, expect, it } from 'vitest';
import { heightOf, linesOf, widthOf } from '../../../src/core/sheet/text-room';

describe('the room that words take', () => {
  it('breaks lines between words, and long words within', () => {
    expect(linesOf('one two three', 30)).toBe(1);
    expect(linesOf('oneoneone twotwotwo threethree', 13)).toBe(3);
    expect(linesOf('x'.repeat(50), 11)).toBe(5);
  });

  it('breaks lines of Chinese anywhere, each sign two characters wide', () => {
    expect(widthOf('建议')).toBeCloseTo(4.2);
    expect(linesOf('建议'.repeat(10), 24)).toBe(2);
  });

  it('counts the lines that a text begins itself', () => {
    expect(linesOf('a\nb\r\nc\n', 20)).toBe(4);
  });

  it('never says none, whatever stands there', () => {
    for (const text of ['', ' ', '\u0301', 'a'.repeat(3), '\u2068\u2069']) expect(linesOf(text, 1)).toBeGreaterThan(0);
    expect(heightOf('', 0)).toBeGreaterThan(0);
  });

  it('gives larger letters more room, and letters of other fonts higher lines', () => {
    expect(heightOf('Title', 40, 16)).toBeGreaterThan(heightOf('Title', 40));
    expect(heightOf('建议', 40)).toBeGreaterThan(heightOf('Text', 40));
  });
});
