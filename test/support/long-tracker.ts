// One report with many recommendations, and many reports: tables that go over pages either way.
import { drawTracker } from './draw-tracker';

const measure = 'The executive heads should complete the measure, report on it each year and say what it costs.';

export function longTracker() {
  const lines = Array.from({ length: 75 }, (_, at) => {
    const [report, number] =
      at < 32 ? ['JIU/REP/2021/9', at + 1] : [`JIU/REP/${String(2020 - (at % 9))}/${String(at)}`, 1];
    const addressee = at % 2 === 0 ? 'legislative' : 'executive';
    return `${report} | Report ${report.slice(8)} | ${String(number)} | ${addressee} | ${measure} | ${measure} | Accepted | In progress | Office`;
  });
  const header =
    'report | reportTitle | number | addressee | text | assessment | acceptance | implementation | contact';
  return drawTracker([header, ...lines].join('\n'), { asOf: '2022-03-31' });
}
