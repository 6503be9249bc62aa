// Which official texts are to be put in: each cell before and after, with a tick; titles only when asked for.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { pullPlan } from '../../tasks';
import type { ComparedText, NotPulled, Place, PullChoice, TextsCompared } from '../../tasks';
import { useMessages } from '../speech';
import { EntryName, Wording } from './EntryRow';
import { LongList } from '../parts/LongList';
import { PreviewBox } from './PreviewBox';
import type { TextEntry } from './text-entries';

const useStyles = makeStyles({
  one: { display: 'flex', alignItems: 'flex-start', paddingInlineEnd: '8px', gap: '4px' },
  body: { flexGrow: 1, minWidth: 0, paddingBlockEnd: '8px' },
  name: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    border: 'none',
    padding: '0 4px',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  reasons: { margin: 0, color: tokens.colorNeutralForeground2, paddingInlineStart: '16px' },
  none: { margin: 0 },
});

export interface PutPreviewProps {
  readonly compared: TextsCompared;
  readonly entries: readonly TextEntry[];
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onReveal: (place: Place) => void;
  readonly onPut: (choice: PullChoice, wanted: number) => void;
  readonly onClose: () => void;
}

const rowHeight = 120;

export function PutPreview({ compared, entries, busy, scroller, onReveal, onPut, onClose }: PutPreviewProps) {
  const styles = useStyles();
  const { texts } = useMessages();
  const words = texts.put;
  const [withTitles, setWithTitles] = useState(false);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => puttable(compared, entries), [compared, entries]);
  const shown = all.entries.filter(({ kind }) => withTitles || kind !== 'title');
  const ticked = shown.filter(({ key }) => !unticked.has(key));
  const titles = cellsOf(all.entries.filter(({ kind }) => kind === 'title'));
  const wanted = cellsOf(ticked);
  const apply = () => {
    const chosen = new Set(ticked.map((entry) => entry.compared));
    const among = (one: ComparedText) => chosen.has(one);
    onPut({ texts: among, titles: among }, wanted);
  };
  return (
    <>
      <PreviewBox
        title={words.title(wanted)}
        note={words.note}
        apply={wanted > 0 ? words.apply(wanted) : null}
        busy={busy}
        onApply={apply}
        onClose={onClose}
      >
        {wanted === 0 && <p className={styles.none}>{words.none}</p>}
        {titles > 0 && (
          <Checkbox
            label={words.titles(titles)}
            checked={withTitles}
            onChange={(_, { checked }) => {
              setWithTitles(checked === true);
            }}
          />
        )}
        <NotPut notPut={withTitles ? all.notPut : all.notPut.filter(({ compared: { cell } }) => cell !== null)} />
      </PreviewBox>
      <LongList
        items={shown}
        label={texts.list}
        scroller={scroller}
        guessedHeight={rowHeight}
        row={(entry, tabbable) => (
          <PutRow
            entry={entry}
            tabbable={tabbable}
            ticked={!unticked.has(entry.key)}
            onTick={(on) => {
              setUnticked(toggled(unticked, entry.key, !on));
            }}
            onReveal={onReveal}
          />
        )}
        onKey={(entry, key) => {
          if (key === 'Escape') onClose();
          else if (key === 'Enter' && entry.place) onReveal(entry.place);
          else if (key === ' ') setUnticked(toggled(unticked, entry.key, !unticked.has(entry.key)));
          else return false;
          return true;
        }}
      />
    </>
  );
}

/** What can be put in, and what cannot, with why. */
function puttable(compared: TextsCompared, entries: readonly TextEntry[]) {
  const { notPulled: notPut } = pullPlan(compared.comparison, { titles: () => true });
  const without = new Set(notPut.map(({ compared: one }) => one));
  return { entries: entries.filter(({ compared: one }) => one !== null && !without.has(one)), notPut };
}

/** Several recommendations may share a cell. */
export function cellsOf(entries: readonly TextEntry[]): number {
  return new Set(entries.map(({ place }) => JSON.stringify(place))).size;
}

function toggled(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  if (on) changed.add(key);
  else changed.delete(key);
  return changed;
}

interface PutRowProps {
  readonly entry: TextEntry;
  readonly tabbable: boolean;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onReveal: (place: Place) => void;
}

function PutRow({ entry, tabbable, ticked, onTick, onReveal }: PutRowProps) {
  const styles = useStyles();
  const { pane, texts } = useMessages();
  const { place, report, number, cell, key } = entry;
  return (
    <div className={styles.one}>
      <Checkbox
        checked={ticked}
        aria-label={texts.put.include(`${pane.finding.name(report, number)} ${cell}`)}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
      />
      <div className={styles.body}>
        <button
          type="button"
          className={styles.name}
          data-row={key}
          tabIndex={tabbable ? 0 : -1}
          onClick={() => {
            if (place) onReveal(place);
          }}
        >
          <span>
            <EntryName entry={entry} />
          </span>
          <bdi className={styles.cell}>{cell}</bdi>
        </button>
        <Wording entry={entry} />
      </div>
    </div>
  );
}

/** A long list would push the cells away. */
const mostNamed = 5;

function NotPut({ notPut }: { readonly notPut: readonly NotPulled[] }) {
  const styles = useStyles();
  const { pane, texts } = useMessages();
  if (notPut.length === 0) return null;
  return (
    <div>
      {pane.fixes.left(notPut.length)}
      <ul className={styles.reasons}>
        {notPut.slice(0, mostNamed).map(({ compared: { recommendation }, because }, at) => (
          <li key={at}>
            {pane.finding.nameless(recommendation.row + 1)}: {texts.put.because[because]}
          </li>
        ))}
      </ul>
    </div>
  );
}
