// Microsoft's Excel client in Node: loaded once into this realm, then connected to one host after the other.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { ExcelHost } from '../host';
import { HostBridge } from './bridge';
import { createOfficeContext, installOffice } from './office-context';

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const globals = globalThis as unknown as Record<string, unknown>;
const nothing = (): undefined => undefined;
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };

/** What the client looks at while it is loaded; taken away again, so that no other code takes Node for a browser. */
const whileLoading: Readonly<Record<string, unknown>> = {
  navigator: { userAgent: 'Node' },
  location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost', pathname: '/' },
  document: {
    URL: 'https://localhost/',
    cookie: '',
    readyState: 'complete',
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    addEventListener: nothing,
  },
  addEventListener: nothing,
  removeEventListener: nothing,
  parent: globalThis,
  top: globalThis,
  localStorage: storage,
  sessionStorage: storage,
  XMLHttpRequest: nothing,
};

/** Loads the client when it is not there yet. It needs `window` for good: it asks it for the requirement sets. */
export function loadExcelClient(): ExcelClient {
  if (globals.OfficeExtension === undefined) {
    globals.window ??= globalThis;
    globals.self ??= globalThis;
    const added = Object.keys(whileLoading).filter((name) => !(name in globalThis));
    for (const name of added)
      Object.defineProperty(globalThis, name, { value: whileLoading[name], configurable: true, writable: true });
    try {
      const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
      runInThisContext(readFileSync(file, 'utf8'), { filename: file });
    } finally {
      for (const name of added) Reflect.deleteProperty(globalThis, name);
    }
  }
  return {
    Excel: globals.Excel as typeof Excel,
    Office: globals.Office as typeof Office,
    OfficeExtension: globals.OfficeExtension as typeof OfficeExtension,
  };
}

let connected: HostBridge | null = null;

/** From now on `Excel.run` reaches this host. Handlers of an earlier connection hear nothing more. */
export function connect(host: ExcelHost): ExcelClient {
  loadExcelClient();
  connected?.disconnect();
  connected = new HostBridge(host);
  const { excelApi = '1.15', platform = 'OfficeOnline', language = 'en-US' } = host.options;
  installOffice(
    globals,
    createOfficeContext({
      excelApi,
      platform,
      displayLanguage: language,
      documentName: host.model.name,
      readOnly: host.model.readOnly,
    }),
  );
  const { HostBridge: bridge } = globals.OfficeExtension as { HostBridge: { init(bridge: HostBridge): void } };
  bridge.init(connected);
  return loadExcelClient();
}
