// The panels beside the screens: at most one of them is open.
import type { Checking } from '../use-checking';
import { isBusy } from '../checking';
import type { PanelId } from '../screens/CheckScreen';
import { About } from './About';
import { HistoryPanel } from './HistoryPanel';
import { RulesPanel } from './RulesPanel';
import { ToolsPanel } from './ToolsPanel';

export interface PanelsProps {
  readonly checking: Checking;
  readonly panel: PanelId | null;
  readonly asTyped: boolean;
  readonly onAsTyped: (on: boolean) => void;
  readonly onClose: () => void;
}

export function Panels({ checking, panel, asTyped, onAsTyped, onClose }: PanelsProps) {
  const { state, check, decide, takeBack, tools } = checking;
  const busy = isBusy(state);
  return (
    <>
      <About open={panel === 'about'} onClose={onClose} />
      <HistoryPanel
        open={panel === 'history'}
        history={state.history}
        busy={busy}
        onTakeBack={takeBack}
        onClose={onClose}
      />
      <ToolsPanel
        open={panel === 'tools'}
        tools={tools}
        busy={busy}
        stale={state.stale}
        asTyped={asTyped}
        onAsTyped={onAsTyped}
        onCheck={check}
        onClose={onClose}
      />
      {state.checked && (
        <RulesPanel open={panel === 'rules'} checked={state.checked} onDecide={decide} onClose={onClose} />
      )}
    </>
  );
}
