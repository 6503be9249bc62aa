// Narrowing the list: by severity, and by what a person looks for.
import { Button, Input, ToggleButton, makeStyles } from '@fluentui/react-components';
import { severities } from '../../tasks';
import type { Severity } from '../../tasks';
import type { Narrowing } from '../finding-groups';
import { useMessages } from '../speech';
import { Icon } from './Icon';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: '8px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Below this the whole list is seen at a glance. */
const worthSearching = 6;

export interface FiltersProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

export function Filters({ counts, narrowing, onNarrow }: FiltersProps) {
  const styles = useStyles();
  const { pane, severities: names, quantities } = useMessages();
  const words = pane.check;
  const total = counts.error + counts.warning + counts.hint;
  const kinds = severities.filter((severity) => counts[severity] > 0);
  const narrowTo = (severity: Severity | null) => {
    onNarrow({ ...narrowing, severity });
  };
  return (
    <div className={styles.filters}>
      {kinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={words.filterLabel}>
          <Kind
            label={words.all(total)}
            chosen={narrowing.severity === null}
            onChoose={() => {
              narrowTo(null);
            }}
          />
          {kinds.map((severity) => (
            <Kind
              key={severity}
              label={`${names[severity].many} ${quantities.number(counts[severity])}`}
              chosen={narrowing.severity === severity}
              onChoose={() => {
                narrowTo(severity);
              }}
            />
          ))}
        </div>
      )}
      {total > worthSearching && (
        <Search
          text={narrowing.search}
          onChange={(search) => {
            onNarrow({ ...narrowing, search });
          }}
        />
      )}
    </div>
  );
}

function Kind(props: { readonly label: string; readonly chosen: boolean; readonly onChoose: () => void }) {
  const styles = useStyles();
  return (
    <ToggleButton className={styles.kind} size="small" checked={props.chosen} onClick={props.onChoose}>
      {props.label}
    </ToggleButton>
  );
}

function Search({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const words = useMessages().pane.check;
  const clear = () => {
    onChange('');
  };
  return (
    <Input
      type="search"
      value={text}
      placeholder={words.search}
      aria-label={words.search}
      contentBefore={<Icon sign="search" />}
      contentAfter={
        text === '' ? null : (
          <Button
            size="small"
            appearance="transparent"
            icon={<Icon sign="close" />}
            aria-label={words.clearSearch}
            onClick={clear}
          />
        )
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear();
      }}
      onChange={(_, { value }) => {
        onChange(value);
      }}
    />
  );
}
