// Excel.SettingCollection: the add-in's own values, kept in the workbook.
// Norm: learn.microsoft.com/javascript/api/excel/excel.settingcollection
import { asText } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { refuseIfReadOnly } from '../guards';
import { define, type Wrap } from '../host-object';

interface Target {
  readonly host: ExcelHost;
}

interface SettingTarget extends Target {
  readonly key: string;
}

function store({ host, key }: SettingTarget, value: unknown): void {
  refuseIfReadOnly(host.model);
  host.model.settings.set(key, value);
  host.model.settingsChanged = true;
}

const settingObject: Wrap<SettingTarget> = define<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ Id: key, _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ host, key }) => host.model.settings.get(key) ?? null, set: store },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ host, key }) => {
      refuseIfReadOnly(host.model);
      host.model.settings.delete(key);
      host.model.settingsChanged = true;
    },
  },
});

export const settingsObject: Wrap<Target> = define<Target>({
  name: 'SettingCollection',
  items: ({ host }) => [...host.model.settings.keys()].map((key) => settingObject({ host, key })),
  item: ({ host }, key) => {
    // Keys are told apart by upper and lower case.
    const wanted = asText(key);
    return host.model.settings.has(wanted) ? settingObject({ host, key: wanted }) : null;
  },
  finders: {
    Add: ({ host }, args) => {
      const target = { host, key: args.text(0) };
      store(target, args.at(1) ?? null);
      return settingObject(target);
    },
  },
});
