// The latest thing that was written, handed over or taken back: what happened, what was left alone, and the way back.
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../tasks';
import type { ChangeLeft, Place, SheetPut } from '../../tasks';
import type { SavedOnline } from '../annexes/annex-tasks';
import { canBeTakenBack } from '../written';
import type { Told, Written } from '../written';
import { useMessages } from '../speech';
import { Notice } from './Notice';
import type { NoticeAction } from './Notice';
import { tellingOf } from './written-words';

const useStyles = makeStyles({
  left: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
});

export interface ToldBarProps {
  readonly told: Told | null;
  /** All that can be taken back, the latest last. */
  readonly history: readonly Written[];
  readonly busy: boolean;
  readonly onTakeBack: (what: Written) => void;
  readonly onHistory: () => void;
  readonly onReveal: (place: Place) => void;
  readonly onDismiss: () => void;
  /** Opens what was saved online. */
  readonly onOpenOnline: (saved: SavedOnline) => void;
}

export function ToldBar(props: ToldBarProps) {
  const { told, history, busy, onTakeBack, onHistory, onReveal, onDismiss, onOpenOnline } = props;
  const messages = useMessages();
  if (!told) return null;
  const { fixes, written: words } = messages.pane;
  const written = told.kind === 'written' ? told.written : null;
  const cells = written ? cellsOf(written) : null;
  const made = written && sheetOf(written);
  const earlier = history.filter((each) => each !== written).length;
  const actions: readonly NoticeAction[] = [
    ...(written && canBeTakenBack(written)
      ? [
          {
            label: cells === null ? words.takeBack : fixes.takeBack(cells),
            disabled: busy,
            act: () => {
              onTakeBack(written);
            },
          },
        ]
      : []),
    ...(made
      ? [
          {
            label: words.toSheet,
            act: () => {
              onReveal({ sheet: made.sheet, row: 0, column: 0 });
            },
          },
        ]
      : []),
    ...(told.kind === 'paper-online'
      ? [
          {
            label: messages.paneAnnexes.told.openOnline,
            primary: true,
            act: () => {
              onOpenOnline(told.saved);
            },
          },
        ]
      : []),
    ...(earlier > 0 ? [{ label: words.earlier(earlier), act: onHistory }] : []),
    { label: fixes.dismiss, act: onDismiss },
  ];
  return (
    <Notice {...tellingOf(told, messages)} actions={actions}>
      {written?.kind === 'fix' && <LeftAlone left={written.left} />}
      {written?.kind === 'texts' && <LeftAlone left={written.pulled.left} />}
    </Notice>
  );
}

/** The sheet that was made, where one was. */
function sheetOf(written: Written): SheetPut | null {
  if (written.kind === 'report') return written.put;
  return written.kind === 'summary' || written.kind === 'annexes' ? (written.puts[0] ?? null) : null;
}

/** How many cells would be put back; `null` where it is not counted in cells. */
function cellsOf(written: Written): number | null {
  if (written.kind === 'fix') return written.written;
  return written.kind === 'texts' ? written.pulled.written : null;
}

/** A long list would push the findings away; the first few tell what happened, the next check finds the rest. */
const mostNamed = 5;

function LeftAlone({ left }: { readonly left: readonly ChangeLeft[] }) {
  const styles = useStyles();
  const { pane, leftAlone, quantities } = useMessages();
  if (left.length === 0) return null;
  const named = left.slice(0, mostNamed);
  return (
    <>
      {pane.fixes.left(left.length)}
      <ul className={styles.left}>
        {named.map(({ change: { place }, because }) => (
          <li key={`${place.sheet} ${String(place.row)} ${String(place.column)}`}>
            {quantities.apart(cellName(place.row, place.column))}: {leftAlone[because]}
          </li>
        ))}
      </ul>
    </>
  );
}
