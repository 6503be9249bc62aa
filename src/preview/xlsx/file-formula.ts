// Functions newer than Excel 2007 carry a prefix in the file that nobody sees in the formula bar ([MS-XLSX] 2.2.2).

const future = new Set(
  `ACOT AGGREGATE ARABIC BASE BYCOL BYROW CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT DAYS DECIMAL DROP
EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP
MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC
QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER
TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WORKDAY.INTL WRAPCOLS WRAPROWS
XLOOKUP XMATCH XOR`.split(/\s+/),
);
/** These never had a prefix although they came with Excel 2010. */
const plain = new Set(['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING']);
const worksheetOnly = new Set(['FILTER', 'SORT']);
/** Quoted texts, quoted sheet names, and names followed by an opening parenthesis. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

/** `XLOOKUP(...)` → `_xlfn.XLOOKUP(...)`; the formula without its leading `=`. */
export function toFileFormula(formula: string): string {
  return formula.replace(piece, (found) => {
    const name = found.toUpperCase();
    if (worksheetOnly.has(name)) return `_xlfn._xlws.${found}`;
    return future.has(name) && !plain.has(name) ? `_xlfn.${found}` : found;
  });
}

/** `_xlfn.XLOOKUP(...)` → `XLOOKUP(...)`. */
export function fromFileFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(piece, (found) => {
    const name = found.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
    return future.has(name.toUpperCase()) || worksheetOnly.has(name.toUpperCase()) ? name : found;
  });
}
