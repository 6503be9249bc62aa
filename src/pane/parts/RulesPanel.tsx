// How grave each rule is in this workbook, and from when on something takes too long. The usual is always marked.
import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rules, severities, usualThresholds } from '../../tasks';
import type { Checked, KeptChange, RuleId, RuleSettings, Severity, Thresholds } from '../../tasks';
import { useMessages } from '../speech';
import type { Decide } from '../use-checking';
import { usualSeverityOf } from '../usual-severity';
import { Panel } from './Panel';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
});

export interface RulesPanelProps {
  readonly open: boolean;
  readonly checked: Checked;
  readonly onDecide: Decide;
  readonly onClose: () => void;
}

export function RulesPanel({ open, checked, onDecide, onClose }: RulesPanelProps) {
  const styles = useStyles();
  const words = useMessages().pane.rulebook;
  const settings = checked.reading.kept.rules;
  const usual = Object.keys(settings.severities).length === 0 && Object.keys(settings.thresholds).length === 0;
  return (
    <Panel open={open} title={words.title} close={words.close} onClose={onClose}>
      <p className={styles.quiet}>{words.intro}</p>
      <section className={styles.group}>
        <h3 className={styles.heading}>{words.thresholds}</h3>
        <Threshold name="yearsOpen" label={words.yearsOpen} settings={settings} onDecide={onDecide} />
        <Threshold
          name="monthsUnderConsideration"
          label={words.monthsUnderConsideration}
          settings={settings}
          onDecide={onDecide}
        />
      </section>
      <section className={styles.group}>
        {rules.map(({ id }) => (
          <RuleChoice key={id} rule={id} checked={checked} onDecide={onDecide} />
        ))}
      </section>
      {!usual && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onDecide(...backToUsual(settings));
            }}
          >
            {words.reset}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function backToUsual({ severities: chosen, thresholds }: RuleSettings): readonly KeptChange[] {
  const known = rules.filter(({ id }) => id in chosen);
  const names: readonly (keyof Thresholds)[] = ['yearsOpen', 'monthsUnderConsideration'];
  return [
    ...known.map(({ id }): KeptChange => ({ kind: 'severity', rule: id, severity: null })),
    ...names
      .filter((name) => thresholds[name] !== undefined)
      .map((name): KeptChange => ({ kind: 'threshold', name, value: null })),
  ];
}

interface RuleChoiceProps {
  readonly rule: RuleId;
  readonly checked: Checked;
  readonly onDecide: Decide;
}

function RuleChoice({ rule, checked, onDecide }: RuleChoiceProps) {
  const { pane, rules: titles, severities: names } = useMessages();
  const words = pane.rulebook;
  const usual = usualSeverityOf(rule, checked.tracker.scheme.id);
  const chosen = checked.reading.kept.rules.severities[rule] ?? usual;
  const choices: readonly (Severity | 'off')[] = [...severities, 'off'];
  return (
    <Field label={titles[rule].title}>
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          const severity = choices.find((each) => each === value);
          if (severity) onDecide({ kind: 'severity', rule, severity: severity === usual ? null : severity });
        }}
      >
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {severity === usual ? words.usual(names[severity].one) : names[severity].one}
          </option>
        ))}
        <option value="off">{words.off}</option>
      </Select>
    </Field>
  );
}

interface ThresholdProps {
  readonly name: keyof Thresholds;
  readonly label: string;
  readonly settings: RuleSettings;
  readonly onDecide: Decide;
}

const longest = 100;

function Threshold({ name, label, settings, onDecide }: ThresholdProps) {
  const words = useMessages().pane.rulebook;
  const usual = usualThresholds[name];
  const kept = settings.thresholds[name] ?? usual;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(kept);
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const good = value >= 1 && value <= longest;
  const finish = () => {
    if (!good || typed === null) return;
    setTyped(null);
    if (value !== kept) onDecide({ kind: 'threshold', name, value: value === usual ? null : value });
  };
  return (
    <Field label={label} hint={words.usually(usual)} {...(!good && { validationMessage: words.badNumber })}>
      <Input
        size="small"
        inputMode="numeric"
        value={text}
        onChange={(_, { value: now }) => {
          setTyped(now);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
      />
    </Field>
  );
}
