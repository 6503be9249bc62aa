// The bar between sheet and pane, moved by mouse, touch or arrow keys (WAI-ARIA window splitter).
const least = 280;

/** `width` is the pane's, in pixels. */
export function makeSplitter(bar: HTMLElement, pane: HTMLElement, width: number): void {
  let now = width;
  const set = (wanted: number): void => {
    now = Math.round(Math.min(Math.max(wanted, least), Math.max(innerWidth - 200, least)));
    pane.style.width = `${now}px`;
    bar.setAttribute('aria-valuenow', String(now));
  };
  set(width);
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    // The pane's frame would swallow the movement.
    pane.style.pointerEvents = 'none';
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener('lostpointercapture', () => {
    pane.style.pointerEvents = '';
  });
  bar.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 10 : event.key === 'ArrowRight' ? -10 : 0;
    if (step === 0) return;
    event.preventDefault();
    set(now + step);
  });
}
