import { describe, expect, it } from 'vitest';
import { rewriteReferences, translateFormula } from '../../../src/preview/formula';
import { tokenise } from '../../../src/preview/formula/tokens';

describe('translateFormula', () => {
  it.each([
    ['=A1+$B1+C$1+$D$1', 2, 1, '=B3+$B3+D$1+$D$1'],
    ['=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)'],
    ['=SUM(A:A,$B:C,3:4,$5:6)', 1, 1, '=SUM(B:B,$B:D,4:5,$5:7)'],
    ["=Sheet2!A1&'It''s here'!B2&\"A1\"", 1, 1, "=Sheet2!B2&'It''s here'!C3&\"A1\""],
    ['=A1', -1, 0, '=#REF!'],
    ['=Sheet2!A1:B2', 0, -1, '=Sheet2!#REF!'],
    ['=XFD1048576', 0, 1, '=#REF!'],
    ['=T[Status]&[@No]&T[[#Headers],[A1]]', 5, 5, '=T[Status]&[@No]&T[[#Headers],[A1]]'],
    ['=LOG10(A1)+ABC1_rate+A1B+XFE1', 1, 0, '=LOG10(A2)+ABC1_rate+A1B+XFE1'],
    ['=A$1:A3', 5, 0, '=A$1:A8'],
    ['=A5:A$6', 5, 0, '=A$6:A10'],
    ['=  A1 +\n B2', 1, 0, '=  A2 +\n B3'],
    ['=INDEX(A1:A9,1):B5', 0, 1, '=INDEX(B1:B9,1):C5'],
    ["=工作表!A1+'2022 年'!A1", 1, 0, "=工作表!A2+'2022 年'!A2"],
    ['=[1]Other!A1+Jan:Mar!A1+A1', 1, 0, '=[1]Other!A1+Jan:Mar!A1+A2'],
    ['=1E5+2.5e-3+A1%', 1, 0, '=1E5+2.5e-3+A2%'],
    ['={1,2;"A1",TRUE}', 1, 1, '={1,2;"A1",TRUE}'],
    ['=#REF!A1+#N/A+Sheet1!#REF!', 1, 1, '=#REF!A1+#N/A+Sheet1!#REF!'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', 1, 0, '=_xlfn.XLOOKUP(A2,B:B,C:C)'],
    ['=A1#', 1, 0, '=A2#'],
  ])('%s moved by %d, %d', (text, rows, columns, expected) => {
    expect(translateFormula(text, rows, columns)).toBe(expected);
  });

  it('keeps every character of a formula whose references do not change', () => {
    const text = '=IF( $A$1 > 2 ,\'a b\'!$C$3 , "x""y" )';
    expect(translateFormula(text, 3, 3)).toBe(text);
    expect(rewriteReferences(text, (reference) => reference)).toBe(text);
  });
});

describe('tokenise', () => {
  const kinds = (text: string) => tokenise(text).map((token) => token.kind);

  it.each([
    ['=SUM(A1)', ['call', 'operator', 'reference', 'operator']],
    ['=Rates', ['name']],
    ['=Sheet1!Rates', ['name']],
    ["='[Book 2.xlsx]S'!A1", ['foreign']],
    ['=T[[#This Row],[a]]', ['structured']],
    ["=T[a'[b']]", ['structured']],
    ['="unfinished', ['unknown']],
    ['=T[open', ['unknown']],
    ['=A0', ['name']],
    ['=1:3', ['reference']],
    ['=A1:B', ['reference', 'operator', 'name']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('reports where each token stands', () => {
    const text = '= A1 + SUM("x")';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A1', '+', 'SUM', '(', '"x"', ')']);
  });
});
