// Custom XML parts of the workbook (ECMA-376 part 1, 15.2.5), each with its properties part that holds its id.
import type { CustomXmlPart } from '../../model/workbook-model';
import { contentTypes, xmlHead } from '../blank';
import type { OpcPackage } from '../opc/package';
import { attributeIn, parseXml } from '../xml/element';
import { tag } from '../xml/write';

const propertiesUri = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const strictPropertiesUri = 'http://purl.oclc.org/ooxml/officeDocument/customXml';

/** All custom XML parts that the workbook refers to, but for those in `apart`. */
export function readCustomXml(source: OpcPackage, workbook: string, apart: (xml: string) => boolean): CustomXmlPart[] {
  return source.related(workbook, 'customXml').flatMap(({ target }) => {
    const xml = source.text(target);
    if (xml === undefined || apart(xml)) return [];
    return [{ id: itemId(source, target) ?? target, xml, part: target, changed: false }];
  });
}

function itemId(source: OpcPackage, part: string): string | undefined {
  const properties = source.related(part, 'customXmlProps')[0]?.target;
  const text = properties === undefined ? undefined : source.text(properties);
  if (text === undefined) return undefined;
  const root = parseXml(text);
  return attributeIn(root, propertiesUri, 'itemID') ?? attributeIn(root, strictPropertiesUri, 'itemID');
}

/** Writes new and changed parts, drops those of `opened` that are gone. */
export function writeCustomXml(
  parts: readonly CustomXmlPart[],
  opened: readonly CustomXmlPart[],
  target: OpcPackage,
  workbook: string,
  relationships: string,
): void {
  for (const { part } of opened) {
    if (part !== null && !parts.some((kept) => kept.part === part)) removeCustomXml(target, workbook, part);
  }
  for (const { id, xml, part } of parts) {
    if (part === null) addCustomXml(target, workbook, relationships, xml, id);
    else if (target.text(part) !== xml) target.write(part, xml);
  }
}

export function addCustomXml(
  target: OpcPackage,
  workbook: string,
  relationships: string,
  xml: string,
  id: string,
): void {
  const part = target.freeName('customXml/item', '.xml');
  const properties = target.freeName('customXml/itemProps', '.xml');
  target.setDefaultType('xml', 'application/xml');
  target.write(part, xml);
  const uri = propertiesUri;
  const item = tag('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': uri }, tag('ds:schemaRefs'));
  target.add(properties, contentTypes.customXmlProperties, xmlHead + item);
  target.relate(part, `${relationships}/customXmlProps`, properties);
  target.relate(workbook, `${relationships}/customXml`, part);
}

function removeCustomXml(target: OpcPackage, workbook: string, part: string): void {
  for (const { target: properties } of target.related(part, 'customXmlProps')) target.remove(properties);
  target.remove(part);
  target.unrelate(workbook, (relation) => relation.kind === 'customXml' && relation.target === part);
}
