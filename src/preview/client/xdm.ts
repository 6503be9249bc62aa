// Excel on the web's side of the conversation with an add-in in a frame: office.js talks to the page around it with
// postMessage. There is no public norm; read from office.js 1.1.110 and tried against it.
import { Exchange } from '../host/exchange';
import type { EventMessage } from '../host/events';
import type { ExcelHost } from '../host/excel-host';

export interface XdmOptions {
  /** Address of the add-in's page; https, on the host page's own hostname. */
  readonly addin: string;
  /** Interface language, `en-GB`. */
  readonly locale: string;
  /** Highest ExcelApi requirement set. */
  readonly excelApi?: string;
  /** Told of every message that the host does not understand. */
  readonly onUnknown?: (what: string) => void;
}

interface Request {
  readonly name: string;
  readonly action: number;
  readonly conversation: unknown;
  readonly correlation: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
/** Numbers of the methods that office.js dispatches (`OSF.DDA.MethodDispId`). */
const method = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;
const good = { Error: 0, Version: 1 };
const notSupported = { Error: 5000, Version: 1 };

/** Loads the add-in into the frame and answers it. @returns a function that ends the conversation */
export function connectXdm(frame: HTMLIFrameElement, host: ExcelHost, options: XdmOptions): () => void {
  const address = new URL(options.addin, location.href);
  const conversation = `conversation${Math.random().toString(36).slice(2)}`;
  const addin = 'addin1';
  const listeners = new Map<string, unknown>();
  const exchange = new Exchange(host);

  const post = (answer: Readonly<Record<string, unknown>>): void => {
    const message = {
      _messageType: messageType.response,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify({ ...message, ...answer }), address.origin);
  };
  const reply = (request: Request, data: unknown): void => {
    const about = {
      _actionName: request.name,
      _conversationId: request.conversation,
      _correlationId: request.correlation,
    };
    post({ ...about, _data: data, _responseType: 0 });
  };
  const sendEvents = (messages: readonly EventMessage[]): void => {
    const correlation = listeners.get('richApiMessage');
    if (correlation === undefined) return;
    const entries = messages.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      0,
      false,
    ]);
    const about = { _actionName: 'richApiMessage', _conversationId: conversation, _correlationId: correlation };
    post({ ...about, _data: { ArrayData: entries }, _responseType: 1 });
  };
  const execute = async (request: Request): Promise<void> => {
    const id = record(request.data['DdaMethod'])['DispatchId'];
    if (id === method.richApi) reply(request, await executeRichApi(exchange, request.data['ArrayData']));
    else if (id === method.loadSettings) reply(request, { ...good, Properties: settingPairs(host) });
    else if (id === method.saveSettings) {
      saveSettings(host, request.data['Properties']);
      reply(request, good);
    } else {
      options.onUnknown?.(`method ${String(id)}`);
      reply(request, notSupported);
    }
  };
  const answer = (request: Request): void => {
    if (request.action === actionType.register) {
      listeners.set(request.name, request.correlation ?? -1);
      reply(request, good);
    } else if (request.action === actionType.unregister) {
      listeners.delete(request.name);
      reply(request, good);
    } else if (request.name === 'ContextActivationManager_getAppContextAsync') {
      reply(request, appContext(host, addin, options));
    } else if (request.name === 'executeMethod') {
      void execute(request);
    } else if (request.name !== 'ContextActivationManager_notifyHost') {
      options.onUnknown?.(request.name);
    }
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
    const request = readRequest(event.data);
    if (request) answer(request);
  };
  addEventListener('message', onMessage);
  const stopEvents = host.onEvents(sendEvents);
  frame.src = addinAddress(address, conversation, addin, options.locale);
  return () => {
    removeEventListener('message', onMessage);
    stopEvents();
  };
}

/** `_xdm_Info` comes last: the client takes everything after its name. The dollar signs must not be escaped. */
function addinAddress(address: URL, conversation: string, addin: string, locale: string): string {
  const info = ['Excel', 'Web', '16.00', locale, 'correlation1', '', 'disableLogging', '0'].join('$');
  const query = `${address.search === '' ? '?' : `${address.search}&`}_host_Info=${info}`;
  const hash = `#&_serializer_version=1&_xdm_Info=${conversation}|${addin}|${location.origin}`;
  return `${address.origin}${address.pathname}${query}${hash}`;
}

/** What `Office.context` is made of. */
function appContext(
  host: ExcelHost,
  addin: string,
  { locale, excelApi = '1.15' }: XdmOptions,
): Readonly<Record<string, unknown>> {
  return {
    _id: addin,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/${encodeURIComponent(host.model.name)}`,
    _clientMode: host.model.readOnly ? 0 : 1,
    _settings: settingPairs(host),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation1',
    _appInstanceId: addin,
    _requirementMatrix: JSON.stringify({ excelapi: excelApi, sharedruntime: '1.1' }),
    _dialogRequirementMatrix: JSON.stringify({ dialogapi: 1.2 }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.20000.0',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'Recommendation Follow-up',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The request's array: custom data, method, path, headers, body, permission, flags. */
async function executeRichApi(exchange: Exchange, given: unknown): Promise<Readonly<Record<string, unknown>>> {
  const parts: readonly unknown[] = Array.isArray(given) ? given : [];
  const body = typeof parts[4] === 'string' ? parts[4] : '';
  const flags = typeof parts[6] === 'number' ? parts[6] : 0;
  const answered = await exchange.process(body, flags);
  return { ...good, Data: [200, ['Content-Type', 'application/json'], answered] };
}

/** Document settings are the same as `workbook.settings`; they travel as pairs of name and JSON text. */
function settingPairs(host: ExcelHost): [string, string][] {
  return [...host.model.settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

function saveSettings(host: ExcelHost, given: unknown): void {
  if (!Array.isArray(given)) return;
  host.model.settings.clear();
  for (const pair of given as readonly unknown[]) {
    if (!Array.isArray(pair)) continue;
    const [name, text] = pair as readonly unknown[];
    if (typeof name === 'string' && typeof text === 'string') host.model.settings.set(name, JSON.parse(text));
  }
  host.model.settingsChanged = true;
}

function readRequest(given: unknown): Request | null {
  if (typeof given !== 'string' || !given.startsWith('{')) return null;
  const message = record(JSON.parse(given));
  const { _messageType: type, _actionName: name, _actionType: action } = message;
  if (type !== messageType.request || typeof name !== 'string') return null;
  return {
    name,
    action: typeof action === 'number' ? action : actionType.invoke,
    conversation: message['_conversationId'],
    correlation: message['_correlationId'],
    data: record(message['_data']),
  };
}

function record(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}
