// Rules that could not run, and why: "no errors" must never mean "not looked".
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyNotRun } from '../../tasks';
import { useMessages } from '../speech';
import { Said } from './Said';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    paddingBlock: '4px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
  rule: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export function NotRun({ notRun }: { readonly notRun: readonly AnyNotRun[] }) {
  const styles = useStyles();
  const messages = useMessages();
  if (notRun.length === 0) return null;
  const words = messages.pane.check;
  return (
    <details>
      <summary className={styles.summary}>
        {words.notRun(notRun.length)} {words.why}
      </summary>
      <ul className={styles.list} aria-label={words.notRunTitle}>
        {notRun.map(({ rule, because }) => (
          <li key={rule}>
            <span className={styles.rule}>{messages.rules[rule].title}.</span> <Said text={messages.notRun(because)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
