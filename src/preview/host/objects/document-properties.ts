// Excel.DocumentProperties and custom document properties. Norm: learn.microsoft.com/javascript/api/excel/excel.documentproperties
import { asText } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { refuseIfReadOnly } from '../guards';
import { refusal } from '../host-error';
import { define, type ValueSpec, type Wrap } from '../host-object';

interface Target {
  readonly host: ExcelHost;
}

interface CustomTarget extends Target {
  readonly key: string;
}

/** Custom properties stand among the others under this prefix. */
const custom = 'custom:';

function text(key: string): ValueSpec<Target> {
  return {
    get: ({ host }) => host.model.properties.get(key) ?? '',
    set: ({ host }, value) => {
      refuseIfReadOnly(host.model);
      host.model.properties.set(key, asText(value));
    },
  };
}

export const documentPropertiesObject: Wrap<Target> = define<Target>({
  name: 'DocumentProperties',
  values: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: ({ host }) => host.model.properties.get('lastAuthor') ?? '' },
    RevisionNumber: { get: ({ host }) => Number(host.model.properties.get('revision') ?? 0) },
    CreationDate: { get: ({ host }) => host.model.properties.get('created') ?? '' },
  },
  links: { Custom: (target) => customPropertiesObject(target) },
});

/** Numbers, truth values and texts; anything else Excel refuses. */
function propertyText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw refusal('InvalidArgument');
}

function keys({ host }: Target): string[] {
  return [...host.model.properties.keys()]
    .filter((key) => key.startsWith(custom))
    .map((key) => key.slice(custom.length));
}

const customPropertyObject: Wrap<CustomTarget> = define<CustomTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Type: { get: () => 'String' },
    Value: {
      get: ({ host, key }) => host.model.properties.get(custom + key) ?? '',
      set: ({ host, key }, value) => {
        refuseIfReadOnly(host.model);
        host.model.properties.set(custom + key, propertyText(value));
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.model.properties.delete(custom + key);
    },
  },
});

const customPropertiesObject: Wrap<Target> = define<Target>({
  name: 'CustomPropertyCollection',
  items: (target) => keys(target).map((key) => customPropertyObject({ ...target, key })),
  item: (target, key) => {
    const wanted = asText(key).toLowerCase();
    const found = keys(target).find((known) => known.toLowerCase() === wanted);
    return found === undefined ? null : customPropertyObject({ ...target, key: found });
  },
  finders: {
    Add: (target, args) => {
      refuseIfReadOnly(target.host.model);
      const key = args.text(0);
      if (key === '' || key.length > 255) throw refusal('InvalidArgument');
      target.host.model.properties.set(custom + key, propertyText(args.at(1)));
      return customPropertyObject({ ...target, key });
    },
  },
  methods: {
    DeleteAll: (target) => {
      for (const key of keys(target)) target.host.model.properties.delete(custom + key);
    },
  },
});
