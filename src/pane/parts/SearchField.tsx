// The field over a long list: what is typed narrows it, Escape and the cross show all of it again.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useMessages } from '../speech';
import { Icon } from './Icon';

const useStyles = makeStyles({
  search: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
});

/** Below this a whole list is seen at a glance. */
export const worthSearching = 6;

export interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const styles = useStyles();
  const words = useMessages().pane.check;
  const clear = () => {
    onChange('');
  };
  return (
    <Input
      type="search"
      className={styles.search}
      value={text}
      placeholder={label}
      aria-label={label}
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
