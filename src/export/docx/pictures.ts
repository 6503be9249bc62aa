// Charts as pictures: drawn once, kept as drawing (SVG) for programs that show it, and as dots for all others.
import type { AnnexDocument, Picture } from '../../core/annex/document';
import { chartPicture } from '../../core/figures/picture/chart-picture';
import type { Composing } from './composing';
import { paragraphOf, paragraphXml } from './paragraphs';
import { element, empty } from './xml';

/** SVG text as a PNG of so many pixels. */
export type Draw = (svg: string, width: number, height: number) => Promise<Uint8Array>;

export interface DrawnPicture {
  /** Counted from 1 through the whole file. */
  readonly number: number;
  readonly svg: string;
  readonly png: Uint8Array;
  /** Twentieths of a point. */
  readonly width: number;
  readonly height: number;
}

export type PicturesOf = ReadonlyMap<Picture, DrawnPicture>;

/** Of print. */
const dotsPerInch = 300;
const twipsPerInch = 1440;
/** The pixels that the drawing's letters are sized for. */
const drawnPerInch = 96;
/** Height by width. */
const proportion = 3 / 5;

/** `width`: of the text, in twentieths of a point; `first`: the number of the first picture. */
export async function drawPictures(
  { blocks }: AnnexDocument,
  width: number,
  first: number,
  draw: Draw,
): Promise<PicturesOf> {
  const drawn = new Map<Picture, DrawnPicture>();
  for (const block of blocks) {
    if (block.kind !== 'picture' || drawn.has(block)) continue;
    const own = Math.round(width * block.width);
    const height = Math.round(own * proportion);
    const at = (twips: number, perInch: number) => Math.round((twips / twipsPerInch) * perInch);
    const svg = chartPicture(block.chart, at(own, drawnPerInch), at(height, drawnPerInch));
    const png = await draw(svg, at(own, dotsPerInch), at(height, dotsPerInch));
    drawn.set(block, { number: first + drawn.size, svg, png, width: own, height });
  }
  return drawn;
}

export function pictureXml(picture: Picture, composing: Composing, keepNext: boolean): string {
  const drawn = composing.pictures.get(picture);
  if (!drawn) throw new Error('A picture was not drawn before the text.');
  const { relations } = composing;
  const name = `media/picture${String(drawn.number)}`;
  const drawing = drawingXml(
    drawn,
    picture,
    relations.part('image', `${name}.png`),
    relations.part('image', `${name}.svg`),
  );
  return (
    paragraphXml('Caption', picture.caption, composing, { keepNext: true }) +
    paragraphOf('Picture', element('w:r', {}, drawing), composing, { keepNext })
  );
}

const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const svgUri = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const svgNamespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const emuPerTwip = 635;

function drawingXml(
  { number, width, height }: DrawnPicture,
  { description }: Picture,
  png: string,
  svg: string,
): string {
  const size = { cx: width * emuPerTwip, cy: height * emuPerTwip };
  const svgBlip = empty('asvg:svgBlip', { 'xmlns:asvg': svgNamespace, 'r:embed': svg });
  const blip = element(
    'a:blip',
    { 'r:embed': png },
    element('a:extLst', {}, element('a:ext', { uri: svgUri }, svgBlip)),
  );
  const fill = element('pic:blipFill', {}, blip, element('a:stretch', {}, empty('a:fillRect')));
  const shape = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, empty('a:off', { x: 0, y: 0 }), empty('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, empty('a:avLst')),
  );
  const named = { id: number, name: `Picture ${String(number)}`, descr: description };
  const about = element('pic:nvPicPr', {}, empty('pic:cNvPr', named), empty('pic:cNvPicPr'));
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      empty('wp:extent', size),
      empty('wp:docPr', named),
      empty('wp:cNvGraphicFramePr'),
      element('a:graphic', {}, element('a:graphicData', { uri }, element('pic:pic', {}, about, fill, shape))),
    ),
  );
}
