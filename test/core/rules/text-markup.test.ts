import { describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { withoutMarkup } from '../../../src/core/rules/markup';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { openTracker } from '../../support/open-tracker';

const shared = path.resolve(import.meta.dirname, '../../../../shared/trackers/wipo-2022-zh.xlsx');

describe('text-markup', () => {
  it('cites the first piece, and its fix is safe', () => {
    const tracker = drawTracker(`
      number | text                | remarks
      1      | See <br/>the <b>rules</b> | fine
      2      | ^                   | <p></p>`);
    expect(findingsOf(tracker, 'text-markup')).toMatchObject([
      { severity: 'warning', data: { field: 'text', markup: '<br/>' }, suggestion: 'See\nthe rules', safe: true },
      { data: { field: 'remarks', markup: '<p>' }, suggestion: null, safe: false },
    ]);
  });

  it('leaves columns alone that hold no sentences', () => {
    expect(cellsOf(drawTracker('number | acceptance | text\n1 | <p>Accepted</p> | One'), 'text-markup')).toEqual([]);
  });

  it.skipIf(!existsSync(shared))('finds the four cells of a published paper, and takes nothing but markup', () => {
    const sheets = openTracker(shared);
    const tracker = readTracker(sheets, recogniseLayout(sheets, {}), { asOf: null, mapping: new Map() });
    const found = findingsOf(tracker, 'text-markup');
    expect(found.map(({ safe, data }) => [safe, data])).toMatchObject([
      [true, { field: 'assessment', markup: '<p>' }],
      [true, { field: 'assessment', markup: '<ul style="list-style-type: none">' }],
      [true, { field: 'assessment', markup: '<ul style="list-style-type: none">' }],
      [true, { field: 'assessment', markup: '<ul style="list-style-type: none">' }],
    ]);
    for (const { value, suggestion } of found) {
      const letters = (text: string) => text.replaceAll(/\s/g, '');
      expect(letters(suggestion ?? '')).toBe(letters(String(value).replaceAll(/<[^<>]*>/g, '')));
    }
  });
});

describe('text without markup', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<P CLASS="MsoNormal">One<o:p></o:p></P>', 'One'],
    ['One<br>two<BR />three', 'One\ntwo\nthree'],
    ['<ul><li>One</li>\n<li>Two</li></ul> after', 'One\nTwo\nafter'],
    ['<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
    ['An <i>italic</i> word, <span lang="fr">mot</span>.', 'An italic word, mot.'],
    ['<a href="https://example.org/?a=1&amp;b=2">Link</a>', 'Link'],
    ['Savings &lt; 5 &gt; 2 &amp; rising', 'Savings < 5 > 2 & rising'],
    ['&Eacute;tude &ndash; &#8220;&#x41;&#8221;', 'Étude – “A”'],
    ['&lt;p&gt;Twice&lt;/p&gt;', 'Twice'],
    ['<style>p {color: red}</style>Text', 'Text'],
    ['<![if !supportLists]>1.<![endif]> One', '1. One'],
    ['<?xml:namespace prefix = o ns = "urn:x" />One', 'One'],
    ['One_x000D_\nTwo', 'One\nTwo'],
    ['<!-- note -->One', 'One'],
    ['<title>Report</title>', 'Report'],
    ['  <b>Spaces</b>  stay  ', '  Spaces  stay  '],
  ])('%s', (text, plain) => {
    expect(withoutMarkup(text)?.text).toBe(plain);
  });

  it.each([
    'a < b and c > d',
    'p <0.05',
    '<p 0.05 and b>',
    '<title> of the report',
    '<name>',
    'Tom & Jerry',
    '&unknown;',
    '&#0;',
    '<https://example.org>',
    '<!-- never closed',
    '<- back',
    '<<quoted>>',
    'x000D',
  ])('is none: %s', (text) => {
    expect(withoutMarkup(text)).toBeNull();
  });

  it('does not dare to unpick rich text, nor markup in markup without end', () => {
    expect(withoutMarkup(String.raw`{\rtf1\ansi One}`)).toMatchObject({ text: null });
    expect(withoutMarkup(`${'&amp;'.repeat(1)}${'amp;'.repeat(8)}`)).toMatchObject({ text: null });
  });
});
