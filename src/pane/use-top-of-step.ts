// A step opens at its top, however far the one before was scrolled; what is to be shown further down scrolls there itself.
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { StepId } from './parts/Steps';

export function useTopOfStep(scroller: RefObject<HTMLElement | null>, step: StepId): void {
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [scroller, step]);
}
