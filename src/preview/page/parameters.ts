// What the page's address may say, so that tests and screenshots can ask for a certain view:
// ?lang=ar&theme=dark&width=350&workbook=sample-zh
import { languages, type Language } from '../../core/recommendation/codes';
import type { SampleLanguage } from '../sample';

export const paneThemes = ['light', 'dark', 'contrast'] as const;
export type PaneTheme = (typeof paneThemes)[number];
export const sampleLanguages = ['en', 'ar', 'zh'] as const satisfies readonly SampleLanguage[];

export interface PageParameters {
  /** Language of the pane; `null` leaves it to what was chosen there before, else English. */
  readonly language: Language | null;
  /** `null` follows the browser, as where Office tells no theme. */
  readonly theme: PaneTheme | null;
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly sample: SampleLanguage;
}

export function readParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const workbook = given.get('workbook')?.replace(/^sample-?/, '') ?? '';
  const width = Number(given.get('width'));
  return {
    language: oneOf(languages, given.get('lang')),
    theme: oneOf(paneThemes, given.get('theme')),
    width: Number.isFinite(width) && width > 0 ? width : 350,
    sample: oneOf(sampleLanguages, workbook) ?? 'en',
  };
}

export function oneOf<W extends string>(words: readonly W[], given: string | null): W | null {
  return words.find((word) => word === given) ?? null;
}
