// Many numbers, one stop of the Tab key: arrow keys move among them by rows and columns, as in a sheet.
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const numbers = 'button[data-number]';

export interface OneTabStop<Place extends HTMLElement> {
  readonly ref: RefObject<Place | null>;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useOneTabStop<Place extends HTMLElement>(): OneTabStop<Place> {
  const ref = useRef<Place>(null);
  // After every drawing: numbers come and go with what is counted.
  useLayoutEffect(() => {
    const all = buttonsIn(ref.current);
    const kept = all.find((button) => button.getAttribute('tabindex') === '0') ?? all[0];
    for (const button of all) button.tabIndex = button === kept ? 0 : -1;
  });
  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches(numbers)) return;
      for (const button of buttonsIn(ref.current)) button.tabIndex = button === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement) || !target.matches(numbers)) return;
      const next = ref.current && afterKey(ref.current, target, key);
      if (!next) return;
      next.focus();
      event.preventDefault();
    },
  };
}

function buttonsIn(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(numbers) ?? [])];
}

function afterKey(place: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const lines = [...place.querySelectorAll('tr')].map(buttonsOf).filter((line) => line.length > 0);
  const at = lines.findIndex((line) => line.includes(from));
  const line = lines[at] ?? [];
  const forwards = getComputedStyle(place).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowDown':
      return nearest(lines[at + 1], from);
    case 'ArrowUp':
      return nearest(lines[at - 1], from);
    case 'Home':
      return line[0] ?? null;
    case 'End':
      return line.at(-1) ?? null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return line[line.indexOf(from) + (key === forwards ? 1 : -1)] ?? null;
    default:
      return null;
  }
}

function buttonsOf(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>(numbers)];
}

/** That of the same column; where there is none, since nothing is behind a nought, the one beside. */
function nearest(line: readonly HTMLElement[] | undefined, from: HTMLElement): HTMLElement | null {
  const away = (button: HTMLElement) => Math.abs(columnOf(button) - columnOf(from));
  return (line ?? []).reduce<HTMLElement | null>(
    (best, button) => (best === null || away(button) < away(best) ? button : best),
    null,
  );
}

function columnOf(button: HTMLElement): number {
  const cell = button.closest('td');
  return cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : 0;
}
