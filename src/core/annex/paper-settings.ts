// What a paper needs to know of its organization, session and documents. A setting nobody gave is printed as a blank to
// be filled, and listed.
import { type Day, parseDay } from '../recommendation/day';

const texts = [
  'organization',
  'governingBody',
  'session',
  'documentSymbol',
  'previousDocumentSymbol',
  'executiveHead',
  'otherAddressee',
] as const;
const days = ['reportingDate', 'previousReportingDate'] as const;

export const paperSettingNames = [...texts, ...days] as const;
export type PaperSetting = (typeof paperSettingNames)[number];

export function isPaperSetting(value: unknown): value is PaperSetting {
  return paperSettingNames.some((name) => name === value);
}

export type PaperSettings = { readonly [Name in (typeof texts)[number]]?: string } & {
  readonly [Name in (typeof days)[number]]?: Day;
};

export interface PaperSettingsRead {
  readonly settings: PaperSettings;
  /** Names that are no setting, or whose value is no text (for a date: no `YYYY-MM-DD`). */
  readonly unfit: readonly string[];
}

/** Reads settings from parsed JSON; `null` when it is no object. Blank texts count as not given. */
export function readPaperSettings(value: unknown): PaperSettingsRead | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const settings: { [Name in (typeof texts)[number]]?: string } & { [Name in (typeof days)[number]]?: Day } = {};
  const unfit: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    const text = texts.find((each) => each === name);
    const date = days.find((each) => each === name);
    const said = typeof given === 'string' ? given.trim() : null;
    const day = said === null ? null : parseDay(said);
    if (said === '' && (text ?? date) !== undefined) continue;
    if (text !== undefined && said !== null) settings[text] = said;
    else if (date !== undefined && day !== null) settings[date] = day;
    else unfit.push(name);
  }
  return { settings, unfit };
}
