// The right side of the page: the production pane in a frame of the same origin, and what it finds there in place of
// Excel. The frame's script (pane-frame.ts) asks its parent for this by name when it loads.
import { HostBridge } from '../client/bridge';
import type { ExcelHost } from '../host';
import type { Language } from '../../core/recommendation/codes';
import type { PaneTheme } from './parameters';

/** What the pane's frame needs to know before the pane starts. */
export interface PaneSurroundings {
  readonly host: ExcelHost;
  /** Made in this page's realm, where the host's own classes are. */
  readonly bridge: HostBridge;
  /** The language asked for in this page; `null` leaves it to the pane. */
  readonly language: Language | null;
  readonly theme: PaneTheme | null;
  /** F6 in the pane leads back to the sheet, as in Excel. */
  readonly leave: () => void;
}

/** What the page offers by name to the pane's frame, and to tests. */
export interface PreviewHandle {
  readonly host: ExcelHost;
  readonly connectPane: () => PaneSurroundings;
}

declare global {
  interface Window {
    followUpPreview?: PreviewHandle;
  }
}

/** Excel answers from another process: between two requests the browser can draw and take clicks, and so it can here. */
class PageBridge extends HostBridge {
  override sendMessageToHost(text: string): void {
    setTimeout(() => {
      super.sendMessageToHost(text);
    }, 0);
  }
}

let bridge: HostBridge | null = null;

/** Loads the pane anew, for the workbook that is open now; the pane before hears nothing more. */
export function loadPane(frame: HTMLIFrameElement, around: Omit<PaneSurroundings, 'bridge'>): void {
  const connectPane = (): PaneSurroundings => {
    bridge?.disconnect();
    bridge = new PageBridge(around.host);
    return { ...around, bridge };
  };
  window.followUpPreview = { host: around.host, connectPane };
  const asked = new URLSearchParams();
  if (around.language) asked.set('language', around.language);
  if (around.theme) asked.set('theme', around.theme);
  frame.src = `preview-pane.html?${asked.toString()}`;
}
