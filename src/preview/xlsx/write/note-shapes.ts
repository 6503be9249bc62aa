// The boxes that notes are shown in: shapes of a legacy VML drawing, found by the row and column they name.
import { parseXml, descendants, type XmlElement } from '../xml/element';
import { extensionUris } from '../xml/names';
import { Patch, tag } from '../xml/write';
import { XmlFault } from '../xml/scan';

export interface NotePlace {
  readonly row: number;
  readonly column: number;
  /** Where the note stood in the opened file; `null` for a new one. */
  readonly before: { readonly row: number; readonly column: number } | null;
}

const { vml, vmlExcel, vmlOffice } = extensionUris;

/** The drawing with a box for each note. A drawing that is not well-formed, as some programs write, stays as it is. */
export function writeNoteShapes(source: string | null, places: readonly NotePlace[]): string {
  const text = source ?? emptyDrawing;
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (fault) {
    if (fault instanceof XmlFault) return text;
    throw fault;
  }
  const patch = new Patch(text);
  const shapes = root.children.filter((shape) => shape.local === 'shape' && clientData(shape) !== undefined);
  const left = new Set(places);
  for (const shape of shapes) {
    const at = { row: numberIn(shape, 'Row'), column: numberIn(shape, 'Column') };
    const place = places.find(({ before }) => before?.row === at.row && before.column === at.column);
    if (place) {
      left.delete(place);
      moveShape(shape, at, place, patch);
    } else patch.replace(shape.start, shape.end, '');
  }
  let number = nextShape(root);
  patch.append(root, [...left].map((place) => newShape(place, number++)).join(''));
  return patch.text();
}

function clientData(shape: XmlElement): XmlElement | undefined {
  const found = shape.children.find(({ local, uri }) => local === 'ClientData' && uri === vmlExcel);
  return found?.attributes.some(({ name, value }) => name === 'ObjectType' && value === 'Note') ? found : undefined;
}

function numberIn(shape: XmlElement, local: string): number {
  return Number(descendants(shape, local)[0]?.text ?? NaN);
}

function moveShape(shape: XmlElement, from: { row: number; column: number }, to: NotePlace, patch: Patch): void {
  if (from.row === to.row && from.column === to.column) return;
  for (const element of clientData(shape)?.children ?? []) {
    const write = (text: string): void => {
      patch.replace(element.openEnd, element.closeStart, text);
    };
    if (element.local === 'Row') write(String(to.row));
    else if (element.local === 'Column') write(String(to.column));
    else if (element.local === 'Anchor') write(movedAnchor(element.text, to.row - from.row, to.column - from.column));
  }
}

/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
function movedAnchor(anchor: string, rows: number, columns: number): string {
  const numbers = anchor.split(',').map((part) => Number(part.trim()));
  const moved = numbers.map((number, index) =>
    index % 4 === 0 ? number + columns : index % 4 === 2 ? number + rows : number,
  );
  return moved.map((number) => Math.max(0, number)).join(', ');
}

/** Shapes are numbered `_x0000_s1025` and on. */
function nextShape(root: XmlElement): number {
  const ids = root.children.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
  const numbers = ids.map((id) => Number(id.split('_s').at(-1))).filter((number) => Number.isInteger(number));
  return Math.max(1024, ...numbers) + 1;
}

const emptyDrawing = tag(
  'xml',
  { 'xmlns:v': vml, 'xmlns:o': vmlOffice, 'xmlns:x': vmlExcel },
  tag('o:shapelayout', { 'v:ext': 'edit' }, tag('o:idmap', { 'v:ext': 'edit', data: 1 })) +
    tag(
      'v:shapetype',
      { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
      tag('v:stroke', { joinstyle: 'miter' }) + tag('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
    ),
);

function newShape({ row, column }: NotePlace, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
  const data = [
    tag('x:MoveWithCells'),
    tag('x:SizeWithCells'),
    tag('x:Anchor', {}, anchor),
    tag('x:AutoFill', {}, 'False'),
    tag('x:Row', {}, String(row)),
    tag('x:Column', {}, String(column)),
  ];
  const parts = [
    tag('v:fill', { color2: '#ffffe1' }),
    tag('v:shadow', { on: 't', color: 'black', obscured: 't' }),
    tag('v:path', { 'o:connecttype': 'none' }),
    tag('v:textbox', { style: 'mso-direction-alt:auto' }, tag('div', { style: 'text-align:left' })),
    tag('x:ClientData', { ObjectType: 'Note' }, data.join('')),
  ];
  const attributes = {
    'xmlns:v': vml,
    'xmlns:o': vmlOffice,
    'xmlns:x': vmlExcel,
    id: `_x0000_s${number}`,
    type: '#_x0000_t202',
    style: 'position:absolute;width:108pt;height:60pt;z-index:1;visibility:hidden',
    fillcolor: '#ffffe1',
    'o:insetmode': 'auto',
  };
  return tag('v:shape', attributes, parts.join(''));
}
