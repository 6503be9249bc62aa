// Which recommendations the paper is about, in which order, in which language.
import { Checkbox, Field, Select, ToggleButton, makeStyles } from '@fluentui/react-components';
import { languageNames, languages } from '../../messages/language';
import type { MessageSet } from '../../messages';
import { wholeTracker } from '../../tasks';
import type { AnnexesInShort, Language, Scope } from '../../tasks';
import { LinkButton } from '../parts/LinkButton';
import { useMessages } from '../speech';
import { Unfolding } from './Unfolding';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface WhatGoesInProps {
  readonly scope: Scope;
  readonly language: Language | null;
  readonly trackerLanguage: Language;
  /** What there is to choose from. */
  readonly offered: Pick<AnnexesInShort, 'years' | 'addressees'>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onScope: (scope: Scope) => void;
  readonly onLanguage: (language: Language | null) => void;
}

export function WhatGoesIn(props: WhatGoesInProps) {
  const { scope, offered, open, onOpen, onScope } = props;
  const messages = useMessages();
  const words = messages.paneAnnexes.content;
  const isNarrowed = scope.addressees !== null || scope.years !== null || scope.openOnly;
  return (
    <Unfolding title={words.title} set={settingOf(props, messages)} open={open} onOpen={onOpen}>
      <PaperLanguage {...props} />
      {offered.addressees.length > 1 && (
        <Several
          label={words.addressees}
          all={offered.addressees}
          chosen={scope.addressees}
          nameOf={(code) => messages.terms.addressee[code]}
          onChoose={(addressees) => {
            onScope({ ...scope, addressees });
          }}
        />
      )}
      {offered.years.length > 1 && (
        <Several
          label={words.years}
          all={offered.years}
          chosen={scope.years}
          nameOf={String}
          onChoose={(years) => {
            onScope({ ...scope, years });
          }}
        />
      )}
      <Checkbox
        label={words.openOnly}
        checked={scope.openOnly}
        onChange={(_, { checked }) => {
          onScope({ ...scope, openOnly: checked === true });
        }}
      />
      <Order {...props} />
      {isNarrowed && (
        <div>
          <LinkButton
            onClick={() => {
              onScope({ ...wholeTracker, order: scope.order });
            }}
          >
            {words.reset}
          </LinkButton>
        </div>
      )}
    </Unfolding>
  );
}

function PaperLanguage({ language, trackerLanguage, onLanguage }: WhatGoesInProps) {
  const words = useMessages().paneAnnexes.content;
  return (
    <Field label={words.language}>
      <Select
        value={language ?? ''}
        onChange={(_, { value }) => {
          onLanguage(languages.find((each) => each === value) ?? null);
        }}
      >
        <option value="">{words.asTracker(languageNames[trackerLanguage])}</option>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Order({ scope, onScope }: WhatGoesInProps) {
  const words = useMessages().paneAnnexes.content;
  const orders = ['newest-first', 'oldest-first'] as const;
  return (
    <Field label={words.order}>
      <Select
        value={scope.order}
        onChange={(_, { value }) => {
          onScope({ ...scope, order: orders.find((each) => each === value) ?? 'newest-first' });
        }}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {words.orders[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface SeveralProps<Choice> {
  readonly label: string;
  readonly all: readonly Choice[];
  /** `null` is all of them, and all of them is `null`. */
  readonly chosen: readonly Choice[] | null;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (chosen: readonly Choice[] | null) => void;
}

/** None chosen narrows nothing: a paper about no recommendation at all is no wish. */
function Several<Choice extends string | number>({ label, all, chosen, nameOf, onChoose }: SeveralProps<Choice>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <div className={styles.choices} role="group" aria-label={label}>
        {all.map((each) => (
          <ToggleButton
            key={each}
            className={styles.choice}
            size="small"
            checked={chosen?.includes(each) ?? false}
            onClick={() => {
              const next = all.filter((other) => (other === each) !== (chosen?.includes(other) ?? false));
              onChoose(next.length === 0 || next.length === all.length ? null : next);
            }}
          >
            {nameOf(each)}
          </ToggleButton>
        ))}
      </div>
    </Field>
  );
}

/** "all recommendations · newest reports first · English". */
function settingOf({ scope, language, trackerLanguage }: WhatGoesInProps, messages: MessageSet): string {
  const { content: words } = messages.paneAnnexes;
  const { addressees, years, openOnly, order } = scope;
  const narrowed = [
    ...(addressees ?? []).map((code) => messages.terms.addressee[code]),
    ...(years ?? []).map(String),
    ...(openOnly ? [words.openOnly] : []),
  ];
  const parts = [
    ...(narrowed.length === 0 ? [words.whole] : narrowed),
    words.orders[order],
    messages.quantities.apart(languageNames[language ?? trackerLanguage]),
  ];
  return parts.join(' · ');
}
