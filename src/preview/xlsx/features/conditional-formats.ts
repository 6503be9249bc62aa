// Conditional formats (ECMA-376 part 1, 18.3.1.18) and those of the 2009 extension. Rules keep their XML; what we
// understand of them is shown beside it.
import type { ConditionalFormatModel } from '../../model/sheet-model';
import type { CellFormat } from '../../model/styles';
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  flag,
  numeric,
  parseXml,
  prefixOf,
  type XmlElement,
} from '../xml/element';
import { extensionUris } from '../xml/names';
import { attributesOf, escapeText, tag, withAttributes, type Patch } from '../xml/write';
import { readAreas, writeAreas } from './areas';
import { readRule } from './cf-rules-read';
import { writeRule, type RuleWriting } from './cf-rules-write';

export function readConditionalFormats(
  worksheet: XmlElement,
  source: string,
  differential: readonly Partial<CellFormat>[],
): ConditionalFormatModel[] {
  const blocks = [...childrenNamed(worksheet, 'conditionalFormatting'), ...extendedBlocks(worksheet)];
  const formats: ConditionalFormatModel[] = [];
  for (const block of blocks) {
    const areas = readAreas(attribute(block, 'sqref') ?? child(block, 'sqref', extensionUris.xm)?.text);
    for (const rule of childrenNamed(block, 'cfRule')) {
      const extended = block.uri === extensionUris.x14;
      // An extended rule without a priority of its own only adds to a rule of the ordinary list.
      if (extended && attribute(rule, 'priority') === undefined) continue;
      formats.push({
        id: `cf${formats.length + 1}`,
        areas,
        priority: numeric(rule, 'priority') ?? formats.length + 1,
        stopIfTrue: flag(rule, 'stopIfTrue'),
        ...readRule(rule),
        format: differential[numeric(rule, 'dxfId') ?? -1] ?? {},
        xml: source.slice(rule.start, rule.end),
        ...(extended && { extended }),
      });
    }
  }
  return formats;
}

function extendedBlocks(worksheet: XmlElement): XmlElement[] {
  const found = descendants(child(worksheet, 'extLst'), 'conditionalFormatting');
  return found.filter(({ uri }) => uri === extensionUris.x14);
}

/** The `conditionalFormatting` elements; those of the extension list are brought up to date through `patch`. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormatModel[],
  worksheet: XmlElement,
  patch: Patch,
  writing: RuleWriting,
): string {
  const living = counted(formats.filter(({ areas }) => areas.length > 0));
  patchExtended(living, worksheet, patch);
  const prefix = prefixOf(worksheet);
  const byAreas = new Map<string, string[]>();
  for (const format of living) {
    if (format.extended) continue;
    const sqref = writeAreas(format.areas);
    const rule = format.xml === null ? writeRule(format, writing) : withOrder(format.xml, format);
    byAreas.set(sqref, [...(byAreas.get(sqref) ?? []), rule]);
  }
  return [...byAreas]
    .map(([sqref, rules]) => tag(`${prefix}conditionalFormatting`, { sqref }, rules.join('')))
    .join('');
}

/** Excel's interface counts priorities from 0, its files from 1; a reader may pass over a rule with 0. */
function counted(formats: readonly ConditionalFormatModel[]): readonly ConditionalFormatModel[] {
  const least = formats.reduce((lowest, { priority }) => Math.min(lowest, priority), 1);
  return least === 1 ? formats : formats.map((format) => ({ ...format, priority: format.priority + 1 - least }));
}

/** The opened rule with its present place in the order. */
function withOrder(xml: string, format: ConditionalFormatModel): string {
  const rule = parseXml(xml);
  if (numeric(rule, 'priority') === format.priority && flag(rule, 'stopIfTrue') === format.stopIfTrue) return xml;
  return withAttributes(xml, rule, { priority: format.priority, stopIfTrue: format.stopIfTrue || null });
}

function patchExtended(formats: readonly ConditionalFormatModel[], worksheet: XmlElement, patch: Patch): void {
  for (const extension of childrenNamed(child(worksheet, 'extLst'), 'ext')) {
    const [list] = extension.children;
    const blocks = extendedBlocks(worksheet).filter((block) => list?.children.includes(block));
    if (!list || blocks.length === 0) continue;
    const texts = blocks.flatMap((block) => extendedBlock(block, formats, patch.source));
    if (texts.length === 0) patch.replace(extension.start, extension.end, '');
    else patch.replace(list.start, list.end, tag(list.name, attributesOf(list), texts.join('')));
  }
}

/** An extended block again: its own rules by the model's areas, additions where the rule they add to has gone. */
function extendedBlock(block: XmlElement, formats: readonly ConditionalFormatModel[], source: string): string[] {
  const areas = child(block, 'sqref', extensionUris.xm);
  return childrenNamed(block, 'cfRule').flatMap((rule) => {
    const xml = source.slice(rule.start, rule.end);
    const id = attribute(rule, 'id') ?? '';
    const own = attribute(rule, 'priority') !== undefined;
    const format = formats.find((found) =>
      own ? found.extended && hasId(found, id) : !found.extended && found.xml?.includes(id),
    );
    if (!format || !areas) return [];
    const text = own ? withOrder(format.xml ?? xml, format) : xml;
    return [tag(block.name, attributesOf(block), text + tag(areas.name, {}, escapeText(writeAreas(format.areas))))];
  });
}

function hasId(format: ConditionalFormatModel, id: string): boolean {
  return format.xml !== null && attribute(parseXml(format.xml), 'id') === id;
}
