// What the colours and shapes mean, in the order in which they are stacked.
import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../speech';
import { PartSign } from './PartSign';
import type { ShownPart } from './shown-parts';

const useStyles = makeStyles({
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  part: { display: 'flex', alignItems: 'center', gap: '4px' },
});

export function YearLegend({ parts }: { readonly parts: readonly ShownPart[] }) {
  const styles = useStyles();
  const { paneFigures: words } = useMessages();
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part} className={styles.part}>
          <PartSign part={part} />
          {words.parts[part]}
        </li>
      ))}
    </ul>
  );
}
