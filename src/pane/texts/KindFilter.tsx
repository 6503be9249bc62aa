// How many texts are the same, differ, or are missing on one of the two sides; choosing a count shows those.
import { ToggleButton, makeStyles } from '@fluentui/react-components';
import type { TextKind } from '../../messages';
import { useMessages } from '../speech';
import { textKinds } from './text-entries';
import type { KindCounts } from './text-entries';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The four counts that are always said, be they zero. */
const always: ReadonlySet<TextKind> = new Set<TextKind>(['different', 'missing', 'same', 'unknown']);

export interface KindFilterProps {
  readonly counts: KindCounts;
  readonly kind: TextKind;
  readonly onKind: (kind: TextKind) => void;
}

export function KindFilter({ counts, kind, onKind }: KindFilterProps) {
  const styles = useStyles();
  const { texts, quantities } = useMessages();
  return (
    <div className={styles.kinds} role="group" aria-label={texts.kindsLabel}>
      {textKinds
        .filter((each) => always.has(each) || counts[each] > 0)
        .map((each) => (
          <ToggleButton
            key={each}
            className={styles.kind}
            size="small"
            checked={kind === each && counts[each] > 0}
            disabledFocusable={counts[each] === 0}
            onClick={() => {
              onKind(each);
            }}
          >
            {`${texts.kinds[each]} ${quantities.number(counts[each])}`}
          </ToggleButton>
        ))}
    </div>
  );
}
