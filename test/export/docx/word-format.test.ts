// Word calls a file damaged whose properties stand in another order than the format's (ECMA-376, part 1, annex A), or that
// names a part which is not there.
import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/core/annex/outputs';
import { languages } from '../../../src/messages';
import { annexOf } from '../../support/annex-of';
import { elementsOf, parsedXml, type WordParts, wordParts, xmlOf } from '../../support/word-parts';
import { before, catalogue, now, settings } from '../../core/annex/golden-tracker';

const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc textDirection outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps strike noProof color spacing kern sz szCs highlight u bdr shd vertAlign rtl cs lang',
  'w:tblPr':
    'tblStyle bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign',
  'w:sectPr': 'headerReference footerReference footnotePr type pgSz pgMar cols titlePg bidi rtlGutter docGrid',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:p': 'pPr r',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr',
  'w:settings': 'defaultTabStop characterSpacingControl footnotePr compat themeFontLang',
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr rPr',
  'w:styles': 'docDefaults style',
};
/** Stand where runs stand. */
const likeRuns = new Set(['hyperlink', 'fldSimple', 'bookmarkStart', 'bookmarkEnd']);

function misplaced(xml: string): string[] {
  const parsed = parsedXml(xml);
  return Object.entries(orders).flatMap(([name, order]) =>
    elementsOf(parsed, name).flatMap((element) => {
      const places = [...element.childNodes].map((child) => {
        const local = child.nodeName.replace('w:', '');
        return order.split(' ').indexOf(likeRuns.has(local) ? 'r' : local);
      });
      const isRight = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
      return isRight ? [] : [xmlOf(element).slice(0, 300)];
    }),
  );
}

function missingParts(parts: WordParts): string[] {
  const names = new Set(Object.keys(parts));
  const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  const related = Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const inner = [...xml.matchAll(/<Relationship [^>]*Target="([^"]+)"\/>/g)];
      return inner.map(([, target]) => folder + (target ?? ''));
    });
  return [...typed, ...related].filter((name) => !names.has(name));
}

describe.each(languages)('papers in %s', (language) => {
  it('stand in the order of the format, and name no part that is missing', async () => {
    const documents = outputIds.map(
      (output) => annexOf(output, now, { language, before, catalogue, settings }).document,
    );
    const parts = await wordParts(documents);
    expect(missingParts(parts)).toEqual([]);
    const xml = Object.entries(parts).filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
    expect(xml.length).toBeGreaterThan(5);
    expect(xml.flatMap(([, text]) => misplaced(text))).toEqual([]);
  });

  it('name every relation they use, and use every style they name', async () => {
    const { document } = annexOf('open-by-report', now, { language, before, catalogue, settings });
    const parts = await wordParts([document]);
    const body = parts['word/document.xml'] ?? '';
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    const ids = [...body.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !relations.includes(`Id="${id}"`))).toEqual([]);
    const named = [...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, style]) => style ?? '');
    const styles = parts['word/styles.xml'] ?? '';
    expect(named.filter((style) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
  });
});
