// A paper has thousands of texts that lead somewhere, and one stop of the Tab key: arrow keys move from text to text,
// Enter follows. Their tab stops are set here, not drawn, so that moving draws nothing anew.
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { isPaperSetting } from '../../tasks';
import type { PaperSetting, Place } from '../../tasks';

/** What a text of the paper leads to, written on its element. */
export function leadsTo(to: Place | PaperSetting): string {
  return JSON.stringify(to);
}

const leading = '[data-leads]';

export interface RunKeysProps {
  readonly onReveal: (place: Place) => void;
  readonly onSetting: (setting: PaperSetting) => void;
  readonly onBack: () => void;
}

export function useRunKeys({ onReveal, onSetting, onBack }: RunKeysProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const all = textsIn(ref.current);
    const kept = all.find((text) => text.tabIndex === 0) ?? all[0];
    for (const text of all) text.tabIndex = text === kept ? 0 : -1;
  });
  const follow = (text: HTMLElement) => {
    const to: unknown = JSON.parse(text.dataset['leads'] ?? 'null');
    if (isPaperSetting(to)) onSetting(to);
    else if (isPlace(to)) onReveal(to);
  };
  return {
    ref,
    onClick: ({ target }: MouseEvent) => {
      const text = target instanceof Element ? target.closest<HTMLElement>(leading) : null;
      // Who marks words to copy them does not want to leave.
      if (text && document.getSelection()?.isCollapsed !== false) follow(text);
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      if (!(target instanceof HTMLElement) || !target.matches(leading)) return;
      for (const text of textsIn(ref.current)) text.tabIndex = text === target ? 0 : -1;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
      if (key === 'Escape') onBack();
      else if (!target.matches(leading)) return;
      else if (key === 'Enter' || key === ' ') follow(target);
      else {
        const next = ref.current && afterKey(textsIn(ref.current), target, forwardsOf(ref.current, key));
        if (!next) return;
        next.focus();
      }
      event.preventDefault();
    },
  };
}

function textsIn(paper: HTMLElement | null): HTMLElement[] {
  return [...(paper?.querySelectorAll<HTMLElement>(leading) ?? [])];
}

/** Left is forwards where a paper runs from right to left. */
function forwardsOf(paper: HTMLElement, key: string): string {
  if (getComputedStyle(paper).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

function afterKey(texts: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | null {
  const at = texts.indexOf(from);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return texts[at + 1] ?? null;
    case 'ArrowUp':
    case 'ArrowLeft':
      return texts[at - 1] ?? null;
    case 'Home':
      return texts[0] ?? null;
    case 'End':
      return texts.at(-1) ?? null;
    default:
      return null;
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
}
