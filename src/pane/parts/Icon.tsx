// The few signs the pane uses, drawn here: shapes differ, so that none is told by its colour alone.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../tasks';

export type Sign =
  | Severity
  | 'done'
  | 'stale'
  | 'running'
  | 'notStarted'
  | 'opened'
  | 'closedToRight'
  | 'closedToLeft'
  | 'search'
  | 'more'
  | 'close';

const paths: Readonly<Record<Sign, readonly string[]>> = {
  // A filled octagon, triangle and circle, each with its own mark cut out.
  error: ['M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5 7.2v1.6h6V7.2z'],
  warning: ['M8 1.6 15.2 14H.8zM7.2 6v4h1.6V6zm0 5v1.5h1.6V11z'],
  hint: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM7.2 7v4.5h1.6V7zm0-2.5V6h1.6V4.5z'],
  done: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm3.1 4-4 4.1-2.1-2-1 1.1 3.1 3 5-5.2z'],
  stale: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm0 1.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM7.3 4.5h1.4v3.2l2.3 2.3-1 1-2.7-2.7z'],
  running: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm0 1.5a5 5 0 0 0 0 10z'],
  notStarted: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm0 1.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10z'],
  opened: ['m3 6 5 5 5-5-1-1-4 4-4-4z'],
  closedToRight: ['m6 3 5 5-5 5-1-1 4-4-4-4z'],
  closedToLeft: ['m10 3-5 5 5 5 1-1-4-4 4-4z'],
  search: ['M6.8 2a4.8 4.8 0 0 1 3.8 7.7l3.4 3.3-1 1-3.4-3.4A4.8 4.8 0 1 1 6.8 2zm0 1.4a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z'],
  more: ['M3.5 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zm4.5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zm4.5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z'],
  close: ['m4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z'],
}; // prettier-ignore

const useStyles = makeStyles({
  icon: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    display: 'block',
    // Contrast themes replace the colours of text, but not those a drawing was given.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** Decoration: what it means is always said in words as well. */
export function Icon(props: { readonly sign: Sign; readonly className?: string | undefined }) {
  const styles = useStyles();
  const colour = props.sign in styles ? styles[props.sign as keyof typeof styles] : undefined;
  return (
    <svg className={mergeClasses(styles.icon, colour, props.className)} viewBox="0 0 16 16" aria-hidden="true">
      {paths[props.sign].map((path) => (
        <path key={path} d={path} fill="currentColor" fillRule="evenodd" />
      ))}
    </svg>
  );
}
