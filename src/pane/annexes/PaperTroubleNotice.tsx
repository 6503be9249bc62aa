// Why a template could not be filled or a file not be put online, and what to do.
import { makeStyles } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { Said } from '../parts/Said';
import { useMessages } from '../speech';
import type { PaperTrouble } from './annex-tasks';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '16px' } });

export interface PaperTroubleNoticeProps {
  readonly trouble: PaperTrouble;
  readonly onDismiss: () => void;
}

export function PaperTroubleNotice({ trouble, onDismiss }: PaperTroubleNoticeProps) {
  const styles = useStyles();
  const { pane, paneAnnexes, template } = useMessages();
  const actions = [{ label: pane.refusal.dismiss, act: onDismiss }];
  if (trouble.kind === 'online') {
    // Who called it off is not told of it.
    const { because } = trouble;
    return because === 'cancelled' ? null : (
      <Notice kind="trouble" {...paneAnnexes.online[because]} actions={actions} />
    );
  }
  const [first, ...others] = template.problem(trouble.file, trouble.problem);
  return (
    <Notice kind="trouble" sentence={first ?? ''} actions={actions}>
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((each) => (
            <li key={each}>
              <Said text={each} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
