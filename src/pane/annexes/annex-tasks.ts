// What the pane can have done with annexes: built from the last check, made into a Word file or a worksheet, handed over.
import type {
  AnnexBuilt,
  AnnexDocument,
  AnnexesInserted,
  AnnexesTakenBack,
  AnnexWish,
  Attention,
  Checked,
  Language,
  Omission,
  Refused,
  SheetPut,
  TemplateProblem,
} from '../../tasks';
import type { HandedOver } from '../written';

/** How a paper can get out of this Excel. */
export interface PaperWays {
  /** Saving a file from the pane: on a Mac or an iPad the browser inside Excel ignores it without a word. */
  readonly save: boolean;
  /** A rich table on the clipboard. */
  readonly copy: boolean;
  /** Saving to OneDrive and opening it from there. */
  readonly oneDrive: 'works' | 'not-configured' | 'not-here';
}

export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A media type. */
  readonly type: string;
}

export interface FilledTemplate extends PaperFile {
  /** What its fields left blank or out. */
  readonly omissions: readonly Omission[];
}

/** Where a paper was put for the person to open. */
export interface SavedOnline {
  readonly kind: 'saved-online';
  readonly name: string;
  readonly url: string;
}

export interface PaperTroubled {
  readonly kind: 'paper-troubled';
  readonly trouble: PaperTrouble;
}

/** Understood, and not possible now. */
export type PaperTrouble =
  /** The office's template is no file that can be filled, or names fields that there are not. */
  | { readonly kind: 'template'; readonly file: string; readonly problem: TemplateProblem }
  | { readonly kind: 'online'; readonly because: OnlineBecause };

/** `no-room`: the person's OneDrive is full; `cancelled`: called off, or the window for signing in was closed. */
export type OnlineBecause = 'sign-in' | 'no-network' | 'not-allowed' | 'no-room' | 'cancelled' | 'failed';

export interface AnnexTasks {
  readonly paperWays: () => Promise<PaperWays>;
  readonly buildAnnex: (checked: Checked, wish: AnnexWish, attention: Attention) => Promise<AnnexBuilt | Refused>;
  /** One Word file of these documents, one after the other, each with its own heading, symbol and page format. */
  readonly wordPaper: (
    documents: readonly AnnexDocument[],
    name: string,
    attention: Attention,
  ) => Promise<PaperFile | Refused>;
  /** The office's own template, filled with the values of the tracker; the wish's language, settings and scope count. */
  readonly fillTemplate: (
    template: File,
    checked: Checked,
    wish: AnnexWish,
    attention: Attention,
  ) => Promise<FilledTemplate | PaperTroubled | Refused>;
  /** A template with the fields that an office would use, to be changed in Word. */
  readonly sampleTemplate: (language: Language) => Promise<PaperFile>;
  /** In the click's own moment: a clipboard may refuse later. */
  readonly copyPaper: (documents: readonly AnnexDocument[]) => Promise<Extract<HandedOver, 'copied' | 'neither'>>;
  readonly savePaper: (file: PaperFile) => HandedOver;
  readonly saveOnline: (file: PaperFile, attention: Attention) => Promise<SavedOnline | PaperTroubled>;
  /** In the person's browser, beside Excel. */
  readonly openOnline: (saved: SavedOnline) => void;
  readonly insertAnnexes: (documents: readonly AnnexDocument[]) => Promise<AnnexesInserted | Refused>;
  readonly takeBackAnnexes: (puts: readonly SheetPut[]) => Promise<AnnexesTakenBack | Refused>;
}
