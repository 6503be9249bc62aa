// A catalogue out of this tracker: who publishes it, which version, what it will hold and what is left out.
import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { languageNames, languages } from '../../messages/language';
import type { Language } from '../../messages';
import { publishCatalogue } from '../../tasks';
import type { NotPublishedBecause, Publication, Tracker } from '../../tasks';
import { Panel } from '../parts/Panel';
import { useMessages } from '../speech';
import type { CatalogueForm } from './use-texts';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '16px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const forms = ['json', 'csv'] as const satisfies readonly CatalogueForm[];
const formNames: Readonly<Record<CatalogueForm, string>> = { json: 'JSON', csv: 'CSV' };

export interface PublishPanelProps {
  readonly open: boolean;
  readonly tracker: Tracker;
  readonly fileWay: 'save' | 'copy';
  readonly onPublish: (publication: Publication, form: CatalogueForm) => void;
  readonly onClose: () => void;
}

export function PublishPanel(props: PublishPanelProps) {
  const { texts } = useMessages();
  const words = texts.publish;
  return (
    <Panel open={props.open} title={words.title} close={words.close} onClose={props.onClose}>
      <Publishing {...props} />
    </Panel>
  );
}

function Publishing({ tracker, fileWay, onPublish, onClose }: PublishPanelProps) {
  const styles = useStyles();
  const { texts } = useMessages();
  const words = texts.publish;
  const [publisher, setPublisher] = useState('');
  const [version, setVersion] = useState<string>(tracker.asOf ?? '');
  const [language, setLanguage] = useState<Language>(tracker.language);
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? { validationMessage: words.missing } : {});
  const publish = (form: CatalogueForm) => {
    setTried(true);
    if (publisher.trim() === '' || version.trim() === '') return;
    onPublish({ publisher: publisher.trim(), version: version.trim(), language }, form);
    onClose();
  };
  return (
    <>
      <p className={styles.sentence}>{words.intro}</p>
      <Contents tracker={tracker} />
      <Field label={words.publisher} required {...missing(publisher)}>
        <Input
          value={publisher}
          onChange={(_, { value }) => {
            setPublisher(value);
          }}
        />
      </Field>
      <Field label={words.version} hint={words.versionHint} required {...missing(version)}>
        <Input
          value={version}
          onChange={(_, { value }) => {
            setVersion(value);
          }}
        />
      </Field>
      <Field label={texts.language}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            setLanguage(languages.find((each) => each === value) ?? tracker.language);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        {forms.map((form) => (
          <Button
            key={form}
            appearance={form === 'json' ? 'primary' : 'secondary'}
            onClick={() => {
              publish(form);
            }}
          >
            {words[fileWay](formNames[form])}
          </Button>
        ))}
      </div>
    </>
  );
}

function Contents({ tracker }: Pick<PublishPanelProps, 'tracker'>) {
  const styles = useStyles();
  const { texts } = useMessages();
  const words = texts.publish;
  const { catalogue, left } = useMemo(
    () => publishCatalogue(tracker, { publisher: '-', version: '-', language: tracker.language }, 'csv'),
    [tracker],
  );
  const recommendations = catalogue.reports.reduce((sum, report) => sum + report.recommendations.length, 0);
  const reasons = new Map<NotPublishedBecause, number>();
  for (const { because } of left) reasons.set(because, (reasons.get(because) ?? 0) + 1);
  return (
    <div>
      <p className={styles.quiet}>{words.holds(recommendations, catalogue.reports.length)}</p>
      {left.length > 0 && (
        <>
          <p className={styles.quiet}>{words.left(left.length)}</p>
          <ul className={styles.list}>
            {[...reasons].map(([because, count]) => (
              <li key={because}>{words.because[because](count)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
