// The status words nobody knows, each once: a person says what they mean, and the workbook keeps it.
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageSet } from '../../messages';
import { cellName } from '../../tasks';
import type { KeptChange, MappedWord, Meaning, Place, StatusCode, Tracker, UnrecognisedWord } from '../../tasks';
import { useMessages } from '../speech';
import { Said } from './Said';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentence: { margin: 0 },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface StatusWordsProps {
  readonly words: readonly UnrecognisedWord[];
  readonly tracker: Tracker;
  readonly onReveal: (place: Place) => void;
  readonly onDecide: (change: KeptChange) => void;
}

export function StatusWords({ words, tracker, onReveal, onDecide }: StatusWordsProps) {
  const styles = useStyles();
  const { layout } = useMessages();
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Meaning>>(new Map());
  const said = words.flatMap((word): MappedWord[] => {
    const code = meanings.get(keyOf(word));
    return code === undefined ? [] : [{ word: word.word, kind: word.kind, code }];
  });
  const set = (word: UnrecognisedWord, meaning: Meaning | null) => {
    const next = new Map(meanings);
    if (meaning === null) next.delete(keyOf(word));
    else next.set(keyOf(word), meaning);
    setMeanings(next);
  };
  return (
    <section className={styles.all}>
      <h3 className={styles.title}>{layout.words.title(words.length)}</h3>
      <p className={styles.sentence}>{layout.words.sentence}</p>
      {words.map((word) => (
        <WordRow
          key={keyOf(word)}
          word={word}
          codes={tracker.scheme[word.kind].map((term) => term.code)}
          meaning={meanings.get(keyOf(word)) ?? null}
          onMeaning={(meaning) => {
            set(word, meaning);
          }}
          onReveal={onReveal}
        />
      ))}
      {said.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              onDecide({ kind: 'meanings', words: said });
            }}
          >
            {layout.words.keep(said.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface WordRowProps {
  readonly word: UnrecognisedWord;
  readonly codes: readonly StatusCode[];
  readonly meaning: Meaning | null;
  readonly onMeaning: (meaning: Meaning | null) => void;
  readonly onReveal: (place: Place) => void;
}

function WordRow({ word, codes, meaning, onMeaning, onReveal }: WordRowProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { layout, pane } = messages;
  const { suggestion, places } = word;
  const [first] = places;
  return (
    <div className={styles.one}>
      <Field label={layout.words.meaning(word.word)}>
        <Select
          value={meaning ?? ''}
          onChange={(_, { value }) => {
            onMeaning(([...codes, 'none'] as const).find((code) => code === value) ?? null);
          }}
        >
          <option value="">{layout.words.leave}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {codeName(code, messages)}
            </option>
          ))}
          <option value="none">{layout.words.asBlank}</option>
        </Select>
      </Field>
      <div className={styles.line}>
        <span className={styles.quiet}>{layout.words.inCells(word.count)}</span>
        {first && (
          <Button
            size="small"
            onClick={() => {
              onReveal(first);
            }}
          >
            {pane.finding.goTo(cellName(first.row, first.column))}
          </Button>
        )}
        {suggestion && meaning !== suggestion.code && (
          <Button
            size="small"
            onClick={() => {
              onMeaning(suggestion.code);
            }}
          >
            <Said text={layout.words.use(codeName(suggestion.code, messages))} />
          </Button>
        )}
      </div>
    </div>
  );
}

export interface KeptMeaningsProps {
  readonly words: readonly MappedWord[];
  readonly tracker: Tracker;
  readonly onDecide: (change: KeptChange) => void;
}

/** What was said of the workbook's own words before: each can be said differently, or forgotten. */
export function KeptMeanings({ words, tracker, onDecide }: KeptMeaningsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { layout } = messages;
  return (
    <section className={styles.all}>
      <h3 className={styles.title}>{layout.words.keptTitle}</h3>
      {words.map(({ word, kind, code }) => {
        const codes = [...tracker.scheme[kind].map((term) => term.code), 'none' as const];
        return (
          <Field key={keyOf({ word, kind })} label={layout.words.meaning(word)}>
            <Select
              value={code}
              onChange={(_, { value }) => {
                const chosen = codes.find((candidate) => candidate === value) ?? null;
                onDecide({ kind: 'meanings', words: [{ word, kind, code: chosen }] });
              }}
            >
              {codes.map((candidate) => (
                <option key={candidate} value={candidate}>
                  {candidate === 'none' ? layout.words.asBlank : codeName(candidate, messages)}
                </option>
              ))}
              {!codes.includes(code) && code !== 'none' && <option value={code}>{codeName(code, messages)}</option>}
              <option value="">{layout.words.forget}</option>
            </Select>
          </Field>
        );
      })}
    </section>
  );
}

function codeName(code: StatusCode, { terms }: MessageSet): string {
  return { ...terms.acceptance, ...terms.implementation }[code];
}

function keyOf({ kind, word }: Pick<UnrecognisedWord, 'kind' | 'word'>): string {
  return `${kind} ${word}`;
}
