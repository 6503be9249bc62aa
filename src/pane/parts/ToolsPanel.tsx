// What can be put into the workbook besides fixes, and taken out as a file: each with what happens, before it happens.
import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../speech';
import type { Tools } from '../use-tools';
import { Notice } from './Notice';
import { Panel } from './Panel';

const useStyles = makeStyles({
  tool: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px', justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ToolsPanelProps {
  readonly open: boolean;
  readonly tools: Tools;
  readonly busy: boolean;
  /** The findings may stand elsewhere by now: nothing is made of them before the next check. */
  readonly stale: boolean;
  readonly asTyped: boolean;
  readonly onAsTyped: (on: boolean) => void;
  readonly onCheck: () => void;
  readonly onClose: () => void;
}

export function ToolsPanel({ open, tools, busy, stale, asTyped, onAsTyped, onCheck, onClose }: ToolsPanelProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const words = pane.tools;
  const csv = tools.fileWay === 'save' ? words.saveCsv : words.copyCsv;
  const off = busy || stale;
  const then = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <Panel open={open} title={words.title} close={words.close} onClose={onClose}>
      {stale && (
        <Notice
          kind="stale"
          sentence={pane.check.stale}
          actions={[{ label: pane.check.again, act: then(onCheck), primary: true }]}
        />
      )}
      <Tool {...words.dropDowns} disabled={off} onUse={then(tools.offerDropDowns)} />
      <Tool {...words.colours} disabled={off} onUse={then(tools.colour)}>
        <Button disabledFocusable={busy} onClick={then(tools.removeColours)}>
          {words.removeColours}
        </Button>
      </Tool>
      <Tool {...words.report} disabled={off} onUse={then(tools.insertReport)} />
      <Tool {...csv} disabled={off} onUse={then(tools.handOverCsv)} />
      <div>
        <Switch
          label={words.recheck.label}
          checked={asTyped}
          onChange={(_, { checked }) => {
            onAsTyped(checked);
          }}
        />
        <p className={styles.sentence}>{words.recheck.sentence}</p>
      </div>
    </Panel>
  );
}

interface ToolProps {
  readonly button: string;
  readonly sentence: string;
  readonly disabled: boolean;
  readonly onUse: () => void;
  readonly children?: ReactNode;
}

function Tool({ button, sentence, disabled, onUse, children }: ToolProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.tool}>
      <div className={styles.buttons}>
        <Button disabledFocusable={disabled} aria-describedby={id} onClick={onUse}>
          {button}
        </Button>
        {children}
      </div>
      <p id={id} className={styles.sentence}>
        {sentence}
      </p>
    </div>
  );
}
