// Excel.CustomXmlPartCollection. Norm: learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
import { DOMParser } from '@xmldom/xmldom';
import type { CustomXmlPart } from '../../model/workbook-model';
import { asText } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { refuseIfReadOnly } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';

interface PartsTarget {
  readonly host: ExcelHost;
  readonly namespace: string | null;
}

interface PartTarget {
  readonly host: ExcelHost;
  readonly part: CustomXmlPart;
}

/** The namespace of the root element; refuses what is not well-formed. */
function namespaceOf(xml: string): string {
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(xml, 'text/xml');
    return document.documentElement?.namespaceURI ?? '';
  } catch {
    throw refusal('InvalidArgument');
  }
}

function listed({ host, namespace }: PartsTarget): HostObject[] {
  const parts = host.model.customXml.filter((part) => namespace === null || namespaceOf(part.xml) === namespace);
  return parts.map((part) => partObject({ host, part }));
}

function freeId(host: ExcelHost): string {
  const taken = new Set(host.model.customXml.map((part) => part.id));
  for (let n = taken.size + 1; ; n++) {
    const id = `{00000000-0000-4000-8000-${n.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}

function onlyItem(target: PartsTarget, missing: 'refuse' | 'null'): HostObject | null {
  const [only, second] = listed(target);
  if (only && !second) return only;
  if (missing === 'null') return null;
  throw refusal('GeneralException');
}

export const customXmlPartsObject: Wrap<PartsTarget> = define<PartsTarget>({
  name: 'CustomXmlPartCollection',
  items: listed,
  item: ({ host, namespace }, key) => {
    const part = host.model.customXml.find(
      (item) => item.id === key && (namespace === null || namespaceOf(item.xml) === namespace),
    );
    return part ? partObject({ host, part }) : null;
  },
  finders: {
    Add: ({ host }, args) => {
      refuseIfReadOnly(host.model);
      const xml = args.text(0);
      namespaceOf(xml);
      const part: CustomXmlPart = { id: freeId(host), xml, part: null, changed: true };
      host.model.customXml.push(part);
      return partObject({ host, part });
    },
    GetByNamespace: ({ host }, args) => customXmlPartsObject({ host, namespace: args.text(0) }),
    GetOnlyItem: (target) => onlyItem(target, 'refuse'),
    GetOnlyItemOrNullObject: (target) => onlyItem(target, 'null'),
  },
});

const partObject: Wrap<PartTarget> = define<PartTarget>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  values: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ host, part }, args) => {
      refuseIfReadOnly(host.model);
      const xml = asText(args.at(0));
      namespaceOf(xml);
      part.xml = xml;
      part.changed = true;
    },
    Delete: ({ host, part }) => {
      refuseIfReadOnly(host.model);
      host.model.customXml.splice(host.model.customXml.indexOf(part), 1);
      if (part.part !== null) host.model.removedParts.add(part.part);
    },
  },
});
