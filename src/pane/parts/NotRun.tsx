// Rules that could not run, by the reason: "no errors" must never mean "not looked".
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
  reason: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function NotRun({ notRun }: { readonly notRun: readonly AnyNotRun[] }) {
  const styles = useStyles();
  const messages = useMessages();
  if (notRun.length === 0) return null;
  const words = messages.pane.check;
  const off = notRun.filter(({ because }) => because.kind === 'switched-off').length;
  const said = [
    ...(notRun.length > off ? [words.notRun(notRun.length - off)] : []),
    ...(off > 0 ? [words.switchedOff(off)] : []),
  ];
  const byReason = new Map<string, AnyNotRun[]>();
  for (const each of notRun) {
    const reason = messages.notRun(each.because);
    byReason.set(reason, [...(byReason.get(reason) ?? []), each]);
  }
  return (
    <details>
      <summary className={styles.summary}>
        {words.joined(said)} {words.why}
      </summary>
      <ul className={styles.list} aria-label={words.notRunTitle}>
        {[...byReason].map(([reason, rules]) => (
          <li key={reason}>
            <span className={styles.reason}>
              <Said text={reason} />
            </span>{' '}
            {words.joined(rules.map(({ rule }) => messages.rules[rule].title))}
          </li>
        ))}
      </ul>
    </details>
  );
}
