// A number that opens the recommendations behind it. Nothing is behind a nought.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../speech';
import type { OpenedFigure, OpenFigure } from './open-name';

const useStyles = makeStyles({
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '2px 4px', minWidth: '24px' },
  button: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'end',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline', backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  none: { display: 'inline-block', textAlign: 'end', color: tokens.colorNeutralForeground2, boxSizing: 'border-box' },
});

export interface NumberButtonProps {
  readonly count: number;
  readonly figure: OpenedFigure;
  readonly onOpen: OpenFigure;
}

export function NumberButton({ count, figure, onOpen }: NumberButtonProps) {
  const styles = useStyles();
  const { paneFigures: words, quantities } = useMessages();
  if (count === 0) return <span className={mergeClasses(styles.number, styles.none)}>{quantities.number(0)}</span>;
  return (
    <button
      type="button"
      data-number=""
      className={mergeClasses(styles.number, styles.button)}
      aria-label={words.behind(figure.what, count)}
      onClick={() => {
        onOpen(figure);
      }}
    >
      {quantities.number(count)}
    </button>
  );
}
