// The tracker beside its official texts: the four counts, what can be put in or added, and the list.
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { languageNames, languages } from '../../messages/language';
import type { TextKind } from '../../messages';
import type { ComparedText, TextsCompared } from '../../tasks';
import { SearchField, worthSearching } from '../parts/SearchField';
import { useMessages } from '../speech';
import type { Checking } from '../use-checking';
import { useReturningFocus } from '../use-returning-focus';
import { AddPreview, rowsOffered } from './AddPreview';
import { KindFilter } from './KindFilter';
import { cellsOf, PutPreview } from './PutPreview';
import { countKinds, entriesWith, shownKind, textEntriesOf } from './text-entries';
import type { TextEntry } from './text-entries';
import { TextsList } from './TextsList';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ComparedTextsProps {
  readonly checking: Checking;
  readonly compared: TextsCompared;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

type Preview = 'put' | 'add' | null;

export function ComparedTexts({ checking, compared, busy, scroller }: ComparedTextsProps) {
  const { texts, reveal } = checking;
  const [chosen, setKind] = useState<TextKind | null>(null);
  const [previewing, setPreview] = useState<Preview>(null);
  const entries = useMemo(() => textEntriesOf(compared), [compared]);
  const counts = useMemo(() => countKinds(entries), [entries]);
  const kind = shownKind(chosen, counts);
  const [search, setSearch] = useState('');
  const list = useMemo(() => entries.filter((entry) => entry.kind === kind), [entries, kind]);
  const shown = useMemo(() => entriesWith(list, search), [list, search]);
  const close = () => {
    setPreview(null);
  };
  const parts = { compared, busy, scroller, onReveal: reveal, onClose: close };
  const rows = useMemo(() => rowsOffered(compared), [compared]);
  const preview = previewOf(previewing, rows, entries);
  const buttons = useReturningFocus(preview !== null);
  if (preview === 'put') {
    return (
      <PutPreview
        {...parts}
        entries={entries}
        onPut={(choice, wanted) => {
          close();
          texts.put(choice, wanted);
        }}
      />
    );
  }
  if (preview === 'add') {
    return (
      <AddPreview
        {...parts}
        onAdd={(rows) => {
          close();
          texts.add(rows);
        }}
      />
    );
  }
  return (
    <>
      <LanguageChoice checking={checking} compared={compared} />
      <KindFilter counts={counts} kind={kind} onKind={setKind} />
      <Ways rows={rows} entries={entries} busy={busy} onPreview={setPreview} focusBack={buttons} />
      {(list.length > worthSearching || search !== '') && (
        <Narrowed search={search} shown={shown.length} total={list.length} onSearch={setSearch} />
      )}
      <TextsList
        key={kind}
        entries={shown}
        busy={busy}
        scroller={scroller}
        onReveal={reveal}
        onPut={(entry) => {
          const only = (one: ComparedText) => one === entry.compared;
          texts.put({ texts: only, titles: only }, 1);
        }}
      />
    </>
  );
}

interface NarrowedProps {
  readonly search: string;
  readonly shown: number;
  readonly total: number;
  readonly onSearch: (search: string) => void;
}

function Narrowed({ search, shown, total, onSearch }: NarrowedProps) {
  const styles = useStyles();
  const { texts: words, paneFigures } = useMessages();
  return (
    <>
      <SearchField label={words.search} text={search} onChange={onSearch} />
      {search.trim() !== '' && (
        <p className={styles.quiet} role="status">
          {shown === 0 ? words.nothingMatches : paneFigures.shown(shown, total)}
        </p>
      )}
    </>
  );
}

/** What is previewed may have gone with the last write. */
function previewOf(previewing: Preview, rows: number, entries: readonly TextEntry[]): Preview {
  if (previewing === 'put') return entries.some(canBePut) ? 'put' : null;
  return previewing === 'add' && rows > 0 ? 'add' : null;
}

function canBePut({ compared }: TextEntry): boolean {
  return compared !== null && compared.suggestion !== null;
}

function LanguageChoice({ checking, compared }: Pick<ComparedTextsProps, 'checking' | 'compared'>) {
  const { texts: words } = useMessages();
  const { state, setLanguage } = checking.texts;
  const own = compared.tracker.language;
  return (
    <Field label={words.language}>
      <Select
        value={state.language ?? own}
        onChange={(_, { value }) => {
          const wished = languages.find((each) => each === value) ?? own;
          setLanguage(wished === own ? null : wished);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each}>
            {each === own ? words.ownLanguage(languageNames[each]) : languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface WaysProps {
  /** That can be inserted for new recommendations. */
  readonly rows: number;
  readonly entries: readonly TextEntry[];
  readonly busy: boolean;
  readonly onPreview: (preview: Preview) => void;
  readonly focusBack: (button: HTMLElement | null) => void;
}

function Ways({ rows, entries, busy, onPreview, focusBack }: WaysProps) {
  const styles = useStyles();
  const { texts: words } = useMessages();
  const puttable = entries.filter(canBePut);
  // Titles alone are worth a preview too.
  const cells = cellsOf(puttable.filter(({ kind }) => kind !== 'title')) || cellsOf(puttable);
  if (cells === 0 && rows === 0) return null;
  return (
    <div className={styles.buttons}>
      {cells > 0 && (
        <Button
          ref={focusBack}
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            onPreview('put');
          }}
        >
          {words.put.open(cells)}
        </Button>
      )}
      {rows > 0 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            onPreview('add');
          }}
        >
          {words.add.open(rows)}
        </Button>
      )}
    </div>
  );
}
