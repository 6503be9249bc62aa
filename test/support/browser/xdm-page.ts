// The page around the add-in in the test of the shipped bundle: a workbook in our Excel host, and the add-in in a frame
// that is spoken to as Excel on the web speaks. Bundled by the test, served under https by its routes.
import { connectXdm } from '../../../src/preview/client/xdm';
import { ExcelHost } from '../../../src/preview/host';
import { sampleWorkbook } from '../../../src/preview/sample';

declare global {
  interface Window {
    excelHost?: ExcelHost;
    /** What the add-in asked for that the page does not know. */
    unknownRequests?: string[];
  }
}

const asked = new URLSearchParams(location.search);
const host = new ExcelHost(sampleWorkbook('en'), { platform: 'OfficeOnline' });
const unknown: string[] = [];
window.excelHost = host;
window.unknownRequests = unknown;
const frame = document.createElement('iframe');
frame.title = 'Add-in';
frame.style.cssText = 'width: 350px; height: 800px; border: 0';
document.body.append(frame);
connectXdm(frame, host, {
  addin: asked.get('addin') ?? '',
  locale: asked.get('locale') ?? 'en-GB',
  onUnknown: (what) => unknown.push(what),
});
