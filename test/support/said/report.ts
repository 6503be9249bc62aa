// Sample arguments of what the findings report says, by the path of the message.
import type { Samples } from './samples';

const counts = [0, 1, 2, 5, 11, 100].map((count) => [count]);
const file = [['2021.xlsx']];

export const reportSamples: Samples = {
  'report.workbook': file,
  'report.asOf': [['2022-03-31'], [null]],
  'report.lastPeriod': file,
  'report.catalogue': file,
  'report.findings': counts,
  'report.ignored': counts,
  'report.notRun': counts,
};
