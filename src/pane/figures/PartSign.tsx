// The sign of a part: its colour, and a shape that tells it where colours do not.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { readableOn, statusColours } from '../../tasks';
import type { ShownPart } from './shown-parts';

/** A tick, a cross, a plus, a ring and a question mark, in a square of 16. */
const shapes: Readonly<Record<ShownPart, string>> = {
  implemented: 'm3.5 8 3 3.2 6-6.4-1.1-1-4.9 5.2-1.9-2z',
  closedOtherwise: 'm4.5 3.5 3.5 3.4 3.5-3.4 1 1L9.1 8l3.4 3.5-1 1L8 9.1l-3.5 3.4-1-1L6.9 8 3.5 4.5z',
  openNew: 'M7.2 3h1.6v4.2H13v1.6H8.8V13H7.2V8.8H3V7.2h4.2z',
  openEarlier: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
  open: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
  noStatus: 'M5 6a3 3 0 1 1 4.2 2.7c-.3.2-.4.4-.4.8H7.2c0-1.2.5-1.8 1.3-2.2A1.4 1.4 0 1 0 6.6 6zm2.2 4.6h1.6v1.6H7.2z',
}; // prettier-ignore

const useStyles = makeStyles({
  sign: {
    display: 'block',
    width: '16px',
    height: '16px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  shape: { display: 'block', width: '14px', height: '14px', flexShrink: 0, forcedColorAdjust: 'none' },
});

/** Beside words. */
export function PartSign({ part, className }: { readonly part: ShownPart; readonly className?: string | undefined }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, className)} style={colours(part)} aria-hidden="true">
      <PartShape part={part} />
    </span>
  );
}

/** On a bar of the part's colour. */
export function PartShape({ part }: { readonly part: ShownPart }) {
  const styles = useStyles();
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[part]} fill={readableOn(statusColours[part])} fillRule="evenodd" />
    </svg>
  );
}

/** Those of the charts in the workbook, so that a person finds the same picture again. */
export function colours(part: ShownPart) {
  return { backgroundColor: statusColours[part] };
}
