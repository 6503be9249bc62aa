// When what had the focus goes away with what was done there, the focus goes to the nearest heading that is left, not
// to the page: who works by keyboard goes on from there. Lists that know better are faster (use-list-focus).
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useKeptFocus(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = around.current;
    if (!root) return;
    let path: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      path = target instanceof HTMLElement ? ancestors(target, root) : [];
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) path = [];
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const lost = path[0] !== undefined && !path[0].isConnected;
      if (!lost || !document.hasFocus() || document.activeElement !== document.body) return;
      restIn(path.filter((each) => each.isConnected))?.focus();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, 0);
    });
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', left);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', left);
    };
  }, [around]);
}

function ancestors(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const path = [element];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) path.push(at.parentElement);
  return path;
}

/** The first heading in the nearest of these that has one; made focusable for this once. */
function restIn(path: readonly HTMLElement[]): HTMLElement | null {
  for (const each of path) {
    const heading = each.querySelector<HTMLElement>('h2, h3');
    if (!heading) continue;
    const inner = heading.querySelector<HTMLElement>('button');
    if (inner) return inner;
    heading.tabIndex = -1;
    return heading;
  }
  return null;
}
