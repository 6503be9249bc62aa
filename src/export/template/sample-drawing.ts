// Paragraphs and tables of the sample template, as WordprocessingML that a person then changes in Word.
import { escaped } from '../docx/xml';

export interface SampleTable {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
  /** Columns of numbers, from this one on. */
  readonly centredFrom?: number;
}

interface Columns {
  readonly widths: readonly number[];
  readonly centredFrom: number;
}

/** Twentieths of a point, between the margins of a page of A4. */
const textWidth = 9638;

export class Drawing {
  readonly #run: string;
  readonly #turned: boolean;

  constructor(direction: 'ltr' | 'rtl') {
    this.#turned = direction === 'rtl';
    this.#run = this.#turned ? '<w:rPr><w:rtl/></w:rPr>' : '';
  }

  paragraph(style: string, text: string, more = ''): string {
    const runs = text.split('\t').map((part) => this.#text(part));
    const tab = `<w:r>${this.#run}<w:tab/></w:r>`;
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs.join(tab)}</w:p>`;
  }

  /** What stands between the two ends of a list, each in a paragraph of its own, which then goes. */
  repeated(list: string, ...inside: readonly string[]): readonly string[] {
    return [this.paragraph('Normal', `{#${list}}`), ...inside, this.paragraph('Normal', `{/${list}}`)];
  }

  /** What is shown only where the list, the text or the condition has nothing. */
  absent(name: string, ...inside: readonly string[]): readonly string[] {
    return [this.paragraph('Normal', `{^${name}}`), ...inside, this.paragraph('Normal', `{/${name}}`)];
  }

  /** The number of the page and of all pages, which Word counts. */
  pages(pageOf: (page: string, pages: string) => string): string {
    const [page, pages] = ['\ue000', '\ue001'];
    const field = (name: string) =>
      `<w:fldSimple w:instr=" ${name} "><w:r>${this.#run}<w:t>1</w:t></w:r></w:fldSimple>`;
    const parts = pageOf(page, pages).split(/([\ue000\ue001])/u);
    const runs = parts.map((part) =>
      part === page ? field('PAGE') : part === pages ? field('NUMPAGES') : this.#text(part),
    );
    return `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs.join('')}</w:p>`;
  }

  table(shares: readonly number[], { header, rows, total, centredFrom }: SampleTable): string {
    const columns = { widths: widthsOf(shares), centredFrom: centredFrom ?? shares.length };
    const first = header === null ? '' : this.#row(header, columns, 'TableHead', '<w:tblHeader/>');
    const last = total === null ? '' : this.#row(total, columns, 'TableHead');
    const body = rows.map((row) => this.#row(row, columns, 'TableText')).join('');
    return this.#table('TableGrid', shares, first + body + last);
  }

  /** Without lines. */
  plainTable(shares: readonly number[], rows: readonly (readonly string[])[]): string {
    const styles = ['Letterhead', 'Header'];
    const lines = rows.map((row, at) =>
      this.#row(row, { widths: widthsOf(shares), centredFrom: shares.length }, styles[at] ?? 'Header'),
    );
    return this.#table('TableNormal', shares, lines.join('')) + this.paragraph('Header', '');
  }

  #table(style: string, shares: readonly number[], rows: string): string {
    const widths = widthsOf(shares);
    const direction = this.#turned ? '<w:bidiVisual/>' : '';
    const look = `<w:tblPr><w:tblStyle w:val="${style}"/>${direction}<w:tblW w:w="${String(textWidth)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
    const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
    return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
  }

  #row(texts: readonly string[], { widths, centredFrom }: Columns, style: string, more = ''): string {
    const cells = texts.map((text, at) => {
      const shading = style === 'TableHead' ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF5"/>' : '';
      const look = `<w:tcPr><w:tcW w:w="${String(widths[at] ?? 0)}" w:type="dxa"/>${shading}</w:tcPr>`;
      return `<w:tc>${look}${this.paragraph(style, text, at >= centredFrom ? '<w:jc w:val="center"/>' : '')}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`;
  }

  #text(text: string): string {
    return text === '' ? '' : `<w:r>${this.#run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  }
}

function widthsOf(shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}
