// The add-in's settings in the file. Excel keeps them in the property bag of the task pane's web extension part, bound
// to the add-in's id and to the store it came from ([MS-OWEXML] 2.2). Where a file has that part for this add-in, it is
// read and written, so settings pass between Excel and the preview. A file without one gets a custom XML part instead:
// a web extension part made by hand would name a store we cannot know, and Excel would offer to install an add-in
// from there. Excel carries the custom part along unread.
import type { OpcPackage } from '../opc/package';
import { attribute, child, childrenNamed, parseXml, prefixOf, type XmlElement } from '../xml/element';
import { escapeText, Patch, tag } from '../xml/write';
import { addCustomXml } from './custom-xml';

/** `Id` of manifest.xml. */
export const addInId = '5b7f0c52-6a7e-4f0b-9a3e-2d3c8f1e7a64';
const settingsUri = 'urn:recommendation-followup:settings:1';
const settingsItem = '{6C1B0C0E-52E7-4B6A-9C65-8A0E3D7F2B41}';
const webExtension = 'application/vnd.ms-office.webextension+xml';

export function readSettings(source: OpcPackage, workbook: string): Map<string, unknown> {
  const bag = bagPart(source);
  const own = ownPart(source, workbook);
  const part = bag ?? own;
  const root = part === null ? null : parseXml(source.text(part) ?? '');
  if (!root) return new Map();
  const pairs = bag === null ? childrenNamed(root, 'setting') : childrenNamed(child(root, 'properties'), 'property');
  const text = (element: XmlElement): string => (bag === null ? element.text : (attribute(element, 'value') ?? ''));
  return new Map(pairs.map((element) => [attribute(element, 'name') ?? '', readValue(text(element))]));
}

/** A value that is no JSON was not written by Excel's settings API; its text is better than nothing. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function isSettingsPart(xml: string): boolean {
  return xml.includes(settingsUri) && parseXml(xml).uri === settingsUri;
}

function ownPart(source: OpcPackage, workbook: string): string | null {
  const found = source
    .related(workbook, 'customXml')
    .find(({ target }) => isSettingsPart(source.text(target) ?? '<none/>'));
  return found?.target ?? null;
}

function bagPart(source: OpcPackage): string | null {
  for (const part of source.parts.keys()) {
    if (source.contentType(part) !== webExtension) continue;
    const root = parseXml(source.text(part) ?? '<none/>');
    if (attribute(child(root, 'reference'), 'id')?.toLowerCase() === addInId) return part;
  }
  return null;
}

export function writeSettings(
  settings: ReadonlyMap<string, unknown>,
  target: OpcPackage,
  workbook: string,
  relationships: string,
): void {
  const bag = bagPart(target);
  if (bag !== null) {
    writeBag(settings, bag, target);
    return;
  }
  const inner = [...settings].map(([name, value]) =>
    tag('setting', { name }, escapeText(JSON.stringify(value ?? null))),
  );
  const xml = tag('settings', { xmlns: settingsUri }, inner.join(''));
  const own = ownPart(target, workbook);
  if (own === null) addCustomXml(target, workbook, relationships, xml, settingsItem);
  else target.write(own, xml);
}

function writeBag(settings: ReadonlyMap<string, unknown>, part: string, target: OpcPackage): void {
  const source = target.text(part) ?? '';
  const root = parseXml(source);
  const prefix = prefixOf(root);
  const list = child(root, 'properties');
  const properties = [...settings].map(([name, value]) =>
    tag(`${prefix}property`, { name, value: JSON.stringify(value ?? null) }),
  );
  const written = tag(`${prefix}properties`, {}, properties.join(''));
  const patch = new Patch(source);
  if (list) patch.replace(list.start, list.end, written);
  else patch.insert(child(root, 'bindings')?.start ?? root.closeStart, written);
  target.write(part, patch.text());
}
