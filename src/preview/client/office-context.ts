// What office.js gives besides Excel and our hosts must supply where only the Excel client runs: Office.onReady and
// Office.context. Used in Node and by the preview page.

export interface OfficeSurroundings {
  /** Highest ExcelApi requirement set, as `1.15`. */
  readonly excelApi: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** Interface language, as `ar-SA`. */
  readonly displayLanguage: string;
  readonly documentName: string;
  readonly readOnly: boolean;
  /** `Office.context.officeTheme`, which is not there on every platform. */
  readonly theme?: Readonly<Record<string, string | boolean>>;
}

export interface SuppliedContext {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly host: 'Excel';
  readonly platform: string;
  readonly diagnostics: { readonly host: 'Excel'; readonly platform: string; readonly version: string };
  readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  readonly document: { readonly url: string; readonly mode: 'readWrite' | 'readOnly' };
  readonly officeTheme: OfficeSurroundings['theme'];
  readonly isDialog: boolean;
}

/** Sets besides ExcelApi, with the highest version. What is not here is not supported. */
const otherSets: Readonly<Record<string, string>> = { delayforcelledit: '1.1', settings: '1.1' };

export function createOfficeContext(around: OfficeSurroundings): SuppliedContext {
  const { platform, displayLanguage, excelApi } = around;
  return {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: 'Excel',
    platform,
    diagnostics: { host: 'Excel', platform, version: '16.0.15407.10000' },
    requirements: {
      isSetSupported: (name, version = '1.1') => {
        const highest = name.toLowerCase() === 'excelapi' ? excelApi : otherSets[name.toLowerCase()];
        return highest !== undefined && isAtMost(String(version), highest);
      },
    },
    document: {
      url: `https://localhost/${encodeURIComponent(around.documentName)}`,
      mode: around.readOnly ? 'readOnly' : 'readWrite',
    },
    officeTheme: around.theme,
    isDialog: false,
  };
}

/** `1.9` comes before `1.10`. */
export function isAtMost(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split('.').map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}

type Globals = Record<string, unknown>;

/**
 * Puts context and `onReady` around the client's own `Office`, whose `context` can only be read. Also turns on the
 * client's check of requirement sets, so that a member that is too new throws ApiNotFound as it does in Excel.
 */
export function installOffice(globals: Globals, context: SuppliedContext): void {
  const own = globals.Office as object;
  const original: unknown = Object.hasOwn(own, 'suppliedContext') ? Object.getPrototypeOf(own) : own;
  const ready = { host: 'Excel', platform: context.platform };
  globals.Office = Object.create(original as object, {
    context: { value: context, enumerable: true },
    suppliedContext: { value: true },
    onReady: {
      enumerable: true,
      value: (callback?: (info: typeof ready) => unknown) =>
        Promise.resolve(ready).then((info) => (callback?.(info), info)),
    },
  }) as unknown;
  const { CommonUtility } = globals.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}
