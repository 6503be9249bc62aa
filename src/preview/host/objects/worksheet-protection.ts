// Excel.WorksheetProtection. Norm: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
import { asFlag, asOneOf } from '../arguments';
import { eventType, wholeWorkbook } from '../events';
import { refuseIfReadOnly } from '../guards';
import { HostError, refusal } from '../host-error';
import { define, type Wrap } from '../host-object';
import type { SheetTarget } from './worksheet';

const flags = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

function readOptions(given: Readonly<Record<string, unknown>>): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = {};
  for (const flag of flags) {
    const value = given[flag];
    options[flag] = value === undefined || value === null ? false : asFlag(value);
  }
  const mode = given.selectionMode;
  options.selectionMode =
    mode === undefined || mode === null ? 'Normal' : asOneOf(mode, ['Normal', 'Unlocked', 'None']);
  return options;
}

function changed({ host, sheet }: SheetTarget): void {
  sheet.changed.add('protection');
  host.events.raise(eventType.protectionChanged, [sheet.id, wholeWorkbook], () => ({
    isProtected: sheet.protection !== null,
    source: 'Local',
    worksheetId: sheet.id,
  }));
  host.structureChanged(sheet);
}

/** Not Excel's hash: passwords set here stay in this host's memory and only say whether one is needed. */
function mark(password: string): string {
  return `host:${password}`;
}

export const worksheetProtectionObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'WorksheetProtection',
  values: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => ({ ...readOptions({}), ...sheet.protection?.options }) },
  },
  methods: {
    Protect: (target, args) => {
      const { host, sheet } = target;
      refuseIfReadOnly(host.model);
      if (sheet.protection) throw refusal('AccessDenied');
      sheet.protection = {
        options: readOptions(args.record(0)),
        passwordHash: args.isGiven(1) && args.text(1) !== '' ? mark(args.text(1)) : null,
      };
      changed(target);
    },
    Unprotect: (target, args) => {
      const { host, sheet } = target;
      refuseIfReadOnly(host.model);
      if (!sheet.protection) return;
      const hash = sheet.protection.passwordHash;
      if (hash !== null && hash !== mark(args.textOr(0, ''))) {
        throw new HostError('BadPassword', 'The password you supplied is incorrect.', 403);
      }
      sheet.protection = null;
      changed(target);
    },
  },
});
