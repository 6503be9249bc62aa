// Which recommendations would be inserted as rows, and where; those of reports that are not in the tracker only when
// asked for.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { newRowsOf, numberText } from '../../tasks';
import type { NewRow, NewRows, Place, RowsToAdd, TextsCompared } from '../../tasks';
import { Said, Value } from '../parts/Said';
import { useMessages } from '../speech';
import { LongList } from '../parts/LongList';
import { PreviewBox } from './PreviewBox';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    border: 'none',
    padding: '4px 8px',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  below: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, padding: '0 8px 8px', overflowWrap: 'anywhere' },
  reasons: { margin: 0, color: tokens.colorNeutralForeground2, paddingInlineStart: '16px' },
});

export interface AddPreviewProps {
  readonly compared: TextsCompared;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onReveal: (place: Place) => void;
  readonly onAdd: (rows: RowsToAdd) => void;
  readonly onClose: () => void;
}

interface Line {
  readonly key: string;
  readonly group: NewRows;
  readonly row: NewRow;
}

const rowHeight = 96;

export function AddPreview({ compared, busy, scroller, onReveal, onAdd, onClose }: AddPreviewProps) {
  const { texts } = useMessages();
  const words = texts.add;
  const { newReports, newRecommendations } = compared.comparison;
  const [chosen, setNewReports] = useState(false);
  // Where there is nothing else, they are what was asked for.
  const withReports = chosen || newRecommendations.length === 0;
  const rows = useMemo(() => newRowsOf(compared, { newReports: withReports }), [compared, withReports]);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const ofReports = newReports.flatMap(({ recommendations }) =>
    recommendations.filter(({ addressee }) => addressee !== 'other'),
  );
  return (
    <>
      <PreviewBox
        title={words.title(lines.length)}
        note={words.note}
        apply={lines.length > 0 ? words.apply(lines.length) : null}
        busy={busy}
        onApply={() => {
          onAdd(rows);
        }}
        onClose={onClose}
      >
        {ofReports.length > 0 && newRecommendations.length > 0 && (
          <Checkbox
            label={words.newReports(ofReports.length, newReports.length)}
            checked={withReports}
            onChange={(_, { checked }) => {
              setNewReports(checked === true);
            }}
          />
        )}
        <NotAdded rows={rows} />
      </PreviewBox>
      <LongList
        items={lines}
        label={texts.list}
        scroller={scroller}
        guessedHeight={rowHeight}
        row={({ key, group, row }, tabbable) => (
          <AddRow
            rowKey={key}
            group={group}
            row={row}
            sheetName={compared.tracker.sheetNames.get(group.sheet) ?? ''}
            official={officialOf(compared, row)}
            tabbable={tabbable}
            onReveal={onReveal}
          />
        )}
        onKey={({ group }, key) => {
          if (key === 'Escape') onClose();
          else if (key === 'Enter') onReveal({ sheet: group.sheet, row: group.after, column: 0 });
          else return false;
          return true;
        }}
      />
    </>
  );
}

/** How many can be inserted; of reports that are not in the tracker only where there is nothing else. */
export function rowsOffered(compared: TextsCompared): number {
  const newReports = compared.comparison.newRecommendations.length === 0;
  return linesOf(newRowsOf(compared, { newReports })).length;
}

function linesOf({ groups }: RowsToAdd): readonly Line[] {
  return groups.flatMap((group) =>
    group.rows.map((row) => ({ key: `${row.symbol} ${numberText(row.number)}`, group, row })),
  );
}

function officialOf({ catalogue, comparison }: TextsCompared, { symbol, number }: NewRow): string {
  const report = catalogue.catalogue.reports.find((each) => each.symbol === symbol);
  const found = report?.recommendations.find((each) => numberText(each.number) === numberText(number));
  return found?.text[comparison.language] ?? '';
}

interface AddRowProps {
  readonly rowKey: string;
  readonly group: NewRows;
  readonly row: NewRow;
  readonly sheetName: string;
  readonly official: string;
  readonly tabbable: boolean;
  readonly onReveal: (place: Place) => void;
}

function AddRow({ rowKey, group, row, sheetName, official, tabbable, onReveal }: AddRowProps) {
  const styles = useStyles();
  const { pane, texts } = useMessages();
  return (
    <>
      <button
        type="button"
        className={styles.row}
        data-row={rowKey}
        tabIndex={tabbable ? 0 : -1}
        onClick={() => {
          onReveal({ sheet: group.sheet, row: group.after, column: 0 });
        }}
      >
        <Said text={pane.finding.name(row.symbol, numberText(row.number))} />{' '}
        <span className={styles.below}>{texts.add.below(sheetName, group.after + 1)}</span>
      </button>
      <p className={styles.text}>
        <Value text={official} />
      </p>
    </>
  );
}

/** A long list would push the rows away. */
const mostNamed = 5;

function NotAdded({ rows: { notAdded } }: { readonly rows: RowsToAdd }) {
  const styles = useStyles();
  const { pane, texts } = useMessages();
  if (notAdded.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {notAdded.slice(0, mostNamed).map(({ wanted: { report, recommendation }, because }) => (
        <li key={`${report.symbol} ${numberText(recommendation.number)}`}>
          <Said text={pane.finding.name(report.symbol, numberText(recommendation.number))} />:{' '}
          {texts.add.because[because]}
        </li>
      ))}
    </ul>
  );
}
