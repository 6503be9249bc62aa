// The right side of the page: the production pane in a frame of the same origin, and what it finds there in place of
// Excel. The frame's script (pane-frame.ts) asks its parent for this by name when it loads.
import type { ExcelHost } from '../host';
import type { PaneTheme } from './parameters';

/** What the pane's frame needs to know before the pane starts. */
export interface PaneSurroundings {
  readonly host: ExcelHost;
  /** As Office gives it, `ar-SA`. */
  readonly displayLanguage: string;
  readonly theme: PaneTheme | null;
  /** F6 in the pane leads back to the sheet, as in Excel. */
  readonly leave: () => void;
}

declare global {
  interface Window {
    followUpPreview?: () => PaneSurroundings;
  }
}

/** Loads the pane anew, for the workbook that is open now. */
export function loadPane(frame: HTMLIFrameElement, surroundings: () => PaneSurroundings): void {
  window.followUpPreview = surroundings;
  frame.src = 'preview-pane.html';
}

/** The region that Excel would report for an interface in each of the six languages. */
export const displayLanguages = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
} as const;
