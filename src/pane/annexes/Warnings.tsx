// What would show in print, said before it is made: errors and blank statuses, blanks to fill, what is left out.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageSet } from '../../messages';
import type { Omission, PaperSetting, RuleId } from '../../tasks';
import { Icon } from '../parts/Icon';
import { LinkButton } from '../parts/LinkButton';
import { Said } from '../parts/Said';
import { Section } from '../figures/Section';
import { titleOfRule } from '../parts/rule-title';
import { useMessages } from '../speech';
import type { PrintWarnings } from './print-warnings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  one: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', overflowWrap: 'anywhere' },
  icon: { marginBlockStart: '2px' },
  of: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  way: { marginInlineStart: '-4px', display: 'block' },
  // As high as a line of text, wherever the button's own room begins.
  found: { margin: '-4px' },
});

export interface WarningsProps {
  readonly warnings: PrintWarnings;
  /** All that is chosen is built: nothing more will come. */
  readonly whole: boolean;
  /** Several outputs are chosen, so a sentence says which ones it is about. */
  readonly several: boolean;
  readonly onCheck: (rule: RuleId) => void;
  readonly onFill: (setting: PaperSetting) => void;
}

export function Warnings({ warnings, whole, several, onCheck, onFill }: WarningsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { annex, paneAnnexes } = messages;
  const words = paneAnnexes.warnings;
  const { findings, blanks, omissions } = warnings;
  const [firstBlank] = blanks;
  return (
    <Section heading={words.title}>
      {whole && findings.length + blanks.length + omissions.length === 0 && <p className={styles.none}>{words.none}</p>}
      {findings.length > 0 && <p className={styles.none}>{words.lead}</p>}
      <ul className={styles.list}>
        {findings.map(({ rule, findings: { length, 0: first } }) => (
          <li key={rule} className={styles.one}>
            <Icon sign={first?.severity ?? 'error'} className={styles.icon} />
            <div className={styles.found}>
              <LinkButton
                onClick={() => {
                  onCheck(rule);
                }}
              >
                {words.findings(titleOfRule(messages, rule), length)}
              </LinkButton>
            </div>
          </li>
        ))}
        {firstBlank !== undefined && (
          <li className={styles.one}>
            <Icon sign="warning" className={styles.icon} />
            <div>
              {words.blanks(blanks.map((name) => annex.blank[name]))}
              <span className={styles.way}>
                <LinkButton
                  onClick={() => {
                    onFill(firstBlank);
                  }}
                >
                  {words.fill}
                </LinkButton>
              </span>
            </div>
          </li>
        )}
        {omissions.map(({ omission, outputs }) => (
          <li key={JSON.stringify(omission)} className={styles.one}>
            <Icon sign="hint" className={styles.icon} />
            <div>
              <Said text={omissionSentence(omission, messages)} />
              {several && <span className={styles.of}>{words.of(outputs.map((output) => annex.outputs[output]))}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Each kind has the sentence for its own data; the compiler cannot follow the pair through a lookup. */
export function omissionSentence(omission: Omission, { annex: { omitted } }: MessageSet): string {
  const say = omitted[omission.kind] as (omission: Omission) => string;
  return say(omission);
}
