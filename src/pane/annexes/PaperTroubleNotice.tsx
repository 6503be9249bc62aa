// Why a template could not be filled or a file not be put online, and what to do.
import { Notice } from '../parts/Notice';
import { useMessages } from '../speech';
import type { PaperTrouble } from './annex-tasks';

export interface PaperTroubleNoticeProps {
  readonly trouble: PaperTrouble;
  readonly onDismiss: () => void;
}

export function PaperTroubleNotice({ trouble, onDismiss }: PaperTroubleNoticeProps) {
  const { pane, paneAnnexes } = useMessages();
  const actions = [{ label: pane.refusal.dismiss, act: onDismiss }];
  if (trouble.kind === 'online') {
    // Who called it off is not told of it.
    const { because } = trouble;
    return because === 'cancelled' ? null : (
      <Notice kind="trouble" {...paneAnnexes.online[because]} actions={actions} />
    );
  }
  return null;
}
