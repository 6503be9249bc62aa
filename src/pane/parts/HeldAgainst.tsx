// What the tracker was held against besides itself: last period's data and the official texts.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../tasks';
import type { Held } from '../checking';
import { useMessages } from '../speech';
import type { Hold } from '../use-holding';
import { FileButton } from './FileButton';
import { LinkButton } from './LinkButton';
import { Said } from './Said';

const useStyles = makeStyles({
  lines: { display: 'grid', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', minHeight: '28px' },
  said: { overflowWrap: 'anywhere' },
});

export interface HeldAgainstProps {
  readonly checked: Checked;
  /** What a person chose; the rest is the workbook's own. */
  readonly held: Held;
  readonly busy: boolean;
  readonly onHold: Hold;
}

const workbooks = '.xlsx,.xlsm';
const catalogues = '.json,.csv,.xlsx,.xlsm';

export function HeldAgainst({ checked, held, busy, onHold }: HeldAgainstProps) {
  const styles = useStyles();
  const { pane, quantities } = useMessages();
  const words = pane.held;
  const { lastPeriod, catalogue } = checked;
  const day = lastPeriod?.asOf ? quantities.day(lastPeriod.asOf) : null;
  const line = held.lastPeriod === null ? words.sheet : words.file;
  return (
    <div className={styles.lines}>
      <Line
        label={words.lastPeriod}
        said={lastPeriod ? line(lastPeriod.name, day) : words.none}
        accept={workbooks}
        busy={busy}
        removable={held.lastPeriod !== null}
        onFile={(file) => {
          onHold('lastPeriod', file);
        }}
      />
      <Line
        label={words.officialTexts}
        said={
          catalogue
            ? words.source(catalogue.name, catalogue.catalogue.publisher, catalogue.catalogue.version)
            : words.none
        }
        accept={catalogues}
        busy={busy}
        removable={held.catalogue !== null}
        onFile={(file) => {
          onHold('catalogue', file);
        }}
      />
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly said: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly removable: boolean;
  readonly onFile: (file: File | null) => void;
}

function Line({ label, said, accept, busy, removable, onFile }: LineProps) {
  const styles = useStyles();
  const words = useMessages().pane.held;
  return (
    <div className={styles.line} role="group" aria-label={label}>
      <span className={styles.said}>
        <Said text={words.line(label, said)} />
      </span>
      <FileButton label={words.choose} accept={accept} disabled={busy} onFile={onFile} />
      {removable && (
        <LinkButton
          disabled={busy}
          onClick={() => {
            onFile(null);
          }}
        >
          {words.remove}
        </LinkButton>
      )}
    </div>
  );
}
