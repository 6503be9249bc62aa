// What the works of the Annexes step share: the tasks, the states as they are now, and where to tell what happened.
import type { Dispatch } from 'react';
import type { AnnexForm, AnnexWish, OutputId, PaperSettings } from '../../tasks';
import type { Latest, Send } from '../attempt';
import type { PaneTasks } from '../pane-tasks';
import type { AnnexEvent, AnnexState, Basis } from './annexing';

export interface Around {
  readonly tasks: PaneTasks;
  readonly pane: Latest;
  readonly annexes: { readonly current: AnnexState };
  readonly send: Send;
  readonly tell: Dispatch<AnnexEvent>;
}

/** All settings are those that the workbook keeps. */
const given: PaperSettings = {};

export function wishOf({ language, scope }: Basis, output: OutputId, form: AnnexForm): AnnexWish {
  return { output, language, settings: given, scope, form };
}
