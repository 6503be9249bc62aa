// A template to start from, in the language of its words: a letterhead, figures, tables and lists with the fields that an
// office would use, to be changed in Word. Its texts are those of our own papers.
import type { AnnexSentences } from '../../core/annex/words';
import type { Language } from '../../core/recommendation/codes';
import { samplePackage, type SampleParts } from './sample-package';
import { Drawing } from './sample-drawing';

export interface SampleWords extends Pick<AnnexSentences, 'columns' | 'parts' | 'nothing'> {
  readonly outputs: Readonly<
    Record<'narrative' | 'status-summary' | 'open-by-report' | 'legislative' | 'executive' | 'decision', string>
  >;
  readonly pageOf: (page: string, pages: string) => string;
}

/** The same bytes for the same words. */
export function sampleTemplate(words: SampleWords, language: Language): Uint8Array<ArrayBuffer> {
  const draw = new Drawing(language === 'ar' ? 'rtl' : 'ltr');
  const parts: SampleParts = {
    header: letterhead(draw),
    footer: draw.pages(words.pageOf),
    body: [
      draw.paragraph('Title', '{paperTitle}'),
      ...draw.repeated('scope', draw.paragraph('Normal', '{scope}')),
      ...draw.repeated('narrative', draw.paragraph('Normal', '{text}')),
      draw.paragraph('Heading1', words.outputs['status-summary']),
      yearsTable(draw, words),
      draw.paragraph('Heading1', words.outputs['open-by-report']),
      openTable(draw, words),
      ...(['legislative', 'executive'] as const).flatMap((addressee) => [
        draw.paragraph('Heading1', words.outputs[addressee]),
        ...draw.repeated(addressee, draw.paragraph('Heading2', '{heading}'), ...reports(draw, words)),
        ...draw.absent(addressee, draw.paragraph('Normal', words.nothing)),
      ]),
      draw.paragraph('Heading1', words.outputs.decision),
      ...draw.repeated(
        'decision',
        ...draw.repeated('isItem', draw.paragraph('Item', '–\t{text}')),
        ...draw.absent('isItem', draw.paragraph('Normal', '{text}')),
      ),
      ...draw.repeated('notes', draw.paragraph('Note', '{mark} {text}')),
    ].join(''),
  };
  return samplePackage(parts, language);
}

function letterhead(draw: Drawing): string {
  return draw.plainTable(
    [3, 2],
    [
      ['{organization}', '{documentSymbol}'],
      ['{governingBody}', '{session}'],
    ],
  );
}

function yearsTable(draw: Drawing, { columns, parts }: SampleWords): string {
  return draw.table([2, 2, 2, 2, 2], {
    centredFrom: 1,
    header: [columns.year, columns.total, parts.implemented, parts.closedOtherwise, parts.open],
    rows: [['{#years}{year}', '{total}', '{implemented}', '{closedOtherwise}', '{open}{/years}']],
    total: [columns.total, '{total}', '{implementedShare}', '{closedOtherwiseShare}', '{openShare}'],
  });
}

function openTable(draw: Drawing, { columns }: SampleWords): string {
  return draw.table([3, 6, 2, 2], {
    centredFrom: 2,
    header: [columns.symbol, columns.title, columns.openLegislative, columns.openExecutive],
    rows: [['{#openReports}{symbol}', '{title}', '{openLegislative}', '{openExecutive}{/openReports}']],
    total: [columns.total, '', '{openLegislative}', '{openExecutive}'],
  });
}

/** A block of rows for each recommendation: the list begins in its first row and ends in its last. */
function reports(draw: Drawing, { columns }: SampleWords): readonly string[] {
  const rows = [
    ['{#recommendations}{label}', '{text}'],
    [columns.assessment, '{assessment}'],
    [columns.acceptance, '{acceptance}{#acceptanceChange} – {acceptanceChange}{/acceptanceChange}'],
    [columns.implementation, '{implementation}{#implementationChange} – {implementationChange}{/implementationChange}'],
    [columns.responsible, '{responsible}{/recommendations}'],
  ];
  return draw.repeated(
    'reports',
    draw.paragraph('Heading3', '{symbol} {title}'),
    ...draw.repeated('newRemark', draw.paragraph('Normal', '{newRemark}')),
    draw.table([1, 4], { header: null, rows, total: null }),
    draw.paragraph('Note', ''),
  );
}
