// Narrowing the list: by severity or to what was ignored, by what a person looks for, and how it is grouped.
import { Select, ToggleButton, makeStyles } from '@fluentui/react-components';
import type { Grouping } from '../../messages';
import { severities } from '../../tasks';
import type { Severity } from '../../tasks';
import { useMessages } from '../speech';
import { SearchField, worthSearching } from './SearchField';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: '8px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** Which findings are shown: those that count, of all severities or one; or those left as they are. */
export type Kind = Severity | 'ignored' | null;

export interface FiltersProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: number;
  readonly kind: Kind;
  readonly search: string;
  readonly grouping: Grouping;
  readonly groupings: readonly Grouping[];
  readonly onKind: (kind: Kind) => void;
  readonly onSearch: (search: string) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

export function Filters(props: FiltersProps) {
  const { counts, ignored, kind, search, onKind, onSearch } = props;
  const styles = useStyles();
  const { pane, severities: names, quantities } = useMessages();
  const words = pane.check;
  const total = counts.error + counts.warning + counts.hint;
  const found = severities.filter((severity) => counts[severity] > 0);
  const choices: readonly { readonly kind: Kind; readonly label: string }[] = [
    { kind: null, label: words.all(total) },
    ...found.map((severity) => ({
      kind: severity,
      label: `${names[severity].many} ${quantities.number(counts[severity])}`,
    })),
    ...(ignored > 0 ? [{ kind: 'ignored' as const, label: words.ignored(ignored) }] : []),
  ];
  return (
    <div className={styles.filters}>
      {found.length > 1 || ignored > 0 ? (
        <div className={styles.kinds} role="group" aria-label={words.filterLabel}>
          {choices.map((choice) => (
            <ToggleButton
              key={choice.kind ?? 'all'}
              className={styles.kind}
              size="small"
              checked={kind === choice.kind}
              onClick={() => {
                onKind(choice.kind);
              }}
            >
              {choice.label}
            </ToggleButton>
          ))}
        </div>
      ) : null}
      {(total > worthSearching || ignored > worthSearching || search !== '') && (
        <div className={styles.line}>
          <SearchField label={words.search} text={search} onChange={onSearch} />
          <GroupBy {...props} />
        </div>
      )}
    </div>
  );
}

function GroupBy({ grouping, groupings, onGrouping }: FiltersProps) {
  const words = useMessages().pane.check;
  return (
    <Select
      value={grouping}
      aria-label={words.groupBy}
      onChange={(_, { value }) => {
        const chosen = groupings.find((each) => each === value);
        if (chosen) onGrouping(chosen);
      }}
    >
      {groupings.map((each) => (
        <option key={each} value={each}>
          {words.groupings[each]}
        </option>
      ))}
    </Select>
  );
}
