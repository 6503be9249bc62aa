// Everything of a sheet part beside its cells, written only where it differs from what was opened.
import type { SheetModel } from '../../model/sheet-model';
import type { SheetAspectName } from '../aspects';
import { writeFilter } from '../features/filter';
import { writeColumns } from '../features/lines';
import { writeMerges } from '../features/merges';
import type { OpenedSheet } from '../opened';
import { child } from '../xml/element';
import type { Patch } from '../xml/write';
import type { OrderedChildren } from './insert';
import type { Saving } from './saving';

export interface SheetWriting {
  readonly sheet: SheetModel;
  readonly opened: OpenedSheet;
  readonly saving: Saving;
  readonly part: string;
  /** The part's text before any change. */
  readonly source: string;
  readonly patch: Patch;
  readonly children: OrderedChildren;
  /** Prefix of the document's own elements, with its colon. */
  readonly prefix: string;
  readonly changed: ReadonlySet<SheetAspectName>;
}

type Writer = (writing: SheetWriting) => void;

const writers: Partial<Record<SheetAspectName, Writer>> = {
  columns: ({ sheet, opened, saving, children, prefix }) => {
    const old = child(opened.worksheet, 'cols');
    children.set(
      'cols',
      writeColumns(sheet, old, prefix, (format) => saving.styles.index(format)),
    );
  },
  merges: ({ sheet, children, prefix }) => {
    children.set('mergeCells', writeMerges(sheet.merges, prefix));
  },
  filter: ({ sheet, children, prefix }) => {
    children.set('autoFilter', sheet.filter ? writeFilter(sheet.filter, prefix) : '');
  },
};

export function writeSheetFeatures(writing: SheetWriting): void {
  for (const aspect of writing.changed) writers[aspect]?.(writing);
}
