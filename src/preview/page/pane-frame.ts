// Runs in the pane's frame before the production bundle, in the place of office.js: Microsoft's Excel client is loaded
// already; this connects it to the host of the page around and supplies what office.js adds, `Office.onReady` and
// `Office.context`.
import type { HostBridge } from '../client/bridge';
import { createOfficeContext, installOffice } from '../client/office-context';
import { displayLanguages } from './display-languages';
import type { PaneSurroundings } from './pane-host';
import type { PaneTheme } from './parameters';

/** `Office.context.officeTheme` as Excel gives it for its light and dark themes. */
const officeThemes: Readonly<Record<Exclude<PaneTheme, 'contrast'>, Readonly<Record<string, string | boolean>>>> = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#f3f2f1',
    controlForegroundColor: '#444444',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#1f1f1f',
    controlForegroundColor: '#ffffff',
  },
};

function connect({ host, bridge, language, theme, leave }: PaneSurroundings): void {
  const { excelApi = '1.15', platform = 'OfficeOnline' } = host.options;
  const context = createOfficeContext({
    excelApi,
    platform,
    displayLanguage: displayLanguages[language ?? 'en'],
    documentName: host.model.name,
    readOnly: host.model.readOnly,
    // High contrast is the browser's own (forced colours); Office tells no theme for it that says so.
    ...((theme === 'light' || theme === 'dark') && { theme: officeThemes[theme] }),
  });
  const globals = window as unknown as Record<string, unknown>;
  installOffice(globals, context);
  const { HostBridge: client } = globals['OfficeExtension'] as { HostBridge: { init(bridge: HostBridge): void } };
  client.init(bridge);
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    leave();
  });
}

const preview = window.parent.followUpPreview;
if (preview) connect(preview.connectPane());
else document.body.textContent = 'This page belongs inside the preview. Open preview.html.';
