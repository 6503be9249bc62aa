// Opening a page in the person's own browser, beside Excel.

export function openPage(address: string): void {
  // Not on the web, where the pane is in a browser already.
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  window.open(address, '_blank', 'noopener');
}
