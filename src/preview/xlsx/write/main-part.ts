// The workbook part: the list of sheets, defined names, the active tab, protection of the structure.
import type { SheetModel } from '../../model/sheet-model';
import type { OpaqueSheet } from '../../model/workbook-model';
import type { WorkbookAspectName } from '../aspects';
import {
  attribute,
  child,
  childrenNamed,
  numeric,
  parseXml,
  prefixOf,
  relationId,
  type XmlElement,
} from '../xml/element';
import { attributesOf, Patch, tag } from '../xml/write';
import { OrderedChildren, workbookOrder } from './insert';
import { writeNames } from './names';
import { relationAttribute } from './relation-attribute';
import type { Saving } from './saving';

const states = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' };

export function writeMainPart(saving: Saving, changed: ReadonlySet<WorkbookAspectName>): void {
  const { part } = saving.opened;
  const source = saving.package.text(part) ?? '';
  const root = parseXml(source);
  const patch = new Patch(source);
  const children = new OrderedChildren(patch, root, workbookOrder);
  if (changed.has('sheets')) children.set('sheets', writeSheets(saving, root));
  const names = writeNames(saving, root, source, changed);
  if (names !== null) children.set('definedNames', names);
  if (changed.has('sheets') || changed.has('active')) writeActiveTab(saving, root, patch, children);
  if (changed.has('structure')) children.set('workbookProtection', writeProtection(saving, root));
  // Cells whose formulas we could not compute keep an old value: Excel is asked to compute everything when it opens.
  if (saving.cellsChanged && saving.model.uncomputed.length > 0) {
    const old = child(root, 'calcPr');
    children.set('calcPr', tag(`${prefixOf(root)}calcPr`, { ...(old && attributesOf(old)), fullCalcOnLoad: 1 }));
  }
  children.finish();
  if (patch.changed) saving.package.write(part, patch.text());
}

function writeSheets(saving: Saving, root: XmlElement): string {
  const prefix = prefixOf(root);
  const list = child(root, 'sheets');
  const elements = childrenNamed(list, 'sheet');
  const relations = new Map(saving.package.relations(saving.opened.part).map(({ id, target }) => [target, id]));
  let sheetId = Math.max(0, ...elements.map((element) => numeric(element, 'sheetId') ?? 0));
  const written = saving.model.sheets.map((sheet) => {
    const part = saving.parts.get(sheet.id) ?? '';
    const relation = relations.get(part);
    const element = relation === undefined ? undefined : elements.find((found) => relationId(found) === relation);
    const named = { name: sheet.name, state: states[sheet.visibility] };
    if (element) return tag(element.name, { ...attributesOf(element), ...named });
    const id = saving.package.relate(saving.opened.part, `${saving.opened.dialect.relationships}/worksheet`, part);
    const { name, attributes } = relationAttribute(root, saving.opened.dialect.relationships);
    return tag(`${prefix}sheet`, { ...named, sheetId: ++sheetId, ...attributes, [name]: id });
  });
  return tag(`${prefix}sheets`, {}, written.join(''));
}

function writeActiveTab({ model }: Saving, root: XmlElement, patch: Patch, children: OrderedChildren): void {
  const view = child(child(root, 'bookViews'), 'workbookView');
  const index = Math.max(
    0,
    model.sheets.findIndex(({ id }) => id === activeSheet(model)),
  );
  if ((numeric(view, 'activeTab') ?? 0) === index) return;
  const activeTab = index === 0 ? null : index;
  if (!view) {
    const prefix = prefixOf(root);
    children.set('bookViews', tag(`${prefix}bookViews`, {}, tag(`${prefix}workbookView`, { activeTab })));
    return;
  }
  const first = numeric(view, 'firstSheet') ?? 0;
  patch.setAttributes(view, { activeTab, firstSheet: first > index ? null : attribute(view, 'firstSheet') });
}

/** The sheet to be shown when the file is opened: the model's, else the first visible one. */
export function activeSheet(model: { activeSheet: string; sheets: readonly (SheetModel | OpaqueSheet)[] }): string {
  const found =
    model.sheets.find(({ id }) => id === model.activeSheet) ??
    model.sheets.find(({ visibility }) => visibility === 'Visible');
  return found?.id ?? '';
}

function writeProtection({ model }: Saving, root: XmlElement): string {
  const old = child(root, 'workbookProtection');
  if (model.structureProtected)
    return tag(`${prefixOf(root)}workbookProtection`, { ...(old && attributesOf(old)), lockStructure: 1 });
  const kept =
    old && attribute(old, 'lockWindows') !== undefined ? { lockWindows: attribute(old, 'lockWindows') } : null;
  return kept ? tag(`${prefixOf(root)}workbookProtection`, kept) : '';
}
