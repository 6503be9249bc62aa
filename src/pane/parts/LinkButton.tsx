// A button inside a line of text, for what is done seldom.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  link: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    padding: '4px',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
});

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Keeps the focus, as a button that will work again in a moment should. */
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  /** For those who hear it without what stands around it. */
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function LinkButton({ children, onClick, disabled = false, expanded, label, ref }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      ref={ref}
      className={styles.link}
      aria-expanded={expanded}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
