// What a filled template left blank or out: known only once it is filled, since only its own fields count.
import { makeStyles } from '@fluentui/react-components';
import type { Omission } from '../../tasks';
import { Icon } from '../parts/Icon';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import { omissionSentence } from './Warnings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, paddingBlock: '4px', paddingInline: 0, display: 'grid', gap: '8px' },
  one: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', overflowWrap: 'anywhere' },
  icon: { marginBlockStart: '2px' },
});

export function LeftOut({ omissions }: { readonly omissions: readonly Omission[] }) {
  const styles = useStyles();
  const messages = useMessages();
  if (omissions.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={messages.paneAnnexes.warnings.title}>
      {omissions.map((omission) => (
        <li key={JSON.stringify(omission)} className={styles.one}>
          <Icon sign={omission.kind === 'setting-missing' ? 'warning' : 'hint'} className={styles.icon} />
          <div>
            <Said text={omissionSentence(omission, messages)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
