// Excel.WorksheetCustomPropertyCollection: key and text pairs kept with a sheet.
// Norm: learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
import { asText } from '../arguments';
import { refuseIfReadOnly } from '../guards';
import { define, type Wrap } from '../host-object';
import type { SheetTarget } from './worksheet';

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

/** Keys are not told apart by upper and lower case. */
function keyIn({ sheet }: SheetTarget, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
}

function store(target: PropertyTarget, value: string): void {
  refuseIfReadOnly(target.host.model);
  target.sheet.customProperties.set(target.key, value);
  target.sheet.changed.add('properties');
}

const propertyObject: Wrap<PropertyTarget> = define<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: (target, value) => {
        store(target, asText(value));
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ host, sheet, key }) => {
      refuseIfReadOnly(host.model);
      sheet.customProperties.delete(key);
      sheet.changed.add('properties');
    },
  },
});

export const sheetCustomPropertiesObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'WorksheetCustomPropertyCollection',
  items: (target) => [...target.sheet.customProperties.keys()].map((key) => propertyObject({ ...target, key })),
  item: (target, key) => {
    const known = keyIn(target, asText(key));
    return known === undefined ? null : propertyObject({ ...target, key: known });
  },
  finders: {
    Add: (target, args) => {
      const added = { ...target, key: keyIn(target, args.text(0)) ?? args.text(0) };
      store(added, args.text(1));
      return propertyObject(added);
    },
  },
});
