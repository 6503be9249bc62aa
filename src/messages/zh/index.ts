import type { MessageSet } from '../message-set';
import { annex } from './annex';
import { figures } from './figures';
import { layout } from './layout';
import { leftAlone, pane, refused } from './pane';
import { paneAnnexes } from './pane-annexes';
import { paneFigures } from './pane-figures';
import { report } from './report';
import { notRun, rules } from './rules';
import { runner } from './runner';
import { source } from './source';
import { template } from './template';
import { texts } from './texts';
import { fields, quantities, severities, terms } from './words';

export const zh: MessageSet = {
  language: 'zh',
  terms,
  fields,
  severities,
  rules,
  notRun,
  refused,
  leftAlone,
  quantities,
  pane,
  layout,
  figures,
  annex,
  paneAnnexes,
  paneFigures,
  report,
  runner,
  source,
  template,
  texts,
};
