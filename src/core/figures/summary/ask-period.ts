// The mirror's questions about last period: which recommendation this is, whether there was one then, how it stood. Nobody
// is counted twice: of several rows that are the same the first counts, as in `rollForward`.
import { anySource, type Identities, longestNumber, nobody } from './identities';
import type { MirrorLine } from './mirror-line';
import type { Mirror } from './mirror-columns';
import type { ReportList } from './reports';

/** Rows that are left out of what happened since. */
export const alone = 'alone';

export function askPeriod(line: MirrorLine, identities: Identities, reports: ReportList, mirror: Mirror): void {
  const number = line.add(line.ofData(`IFERROR(LEFT(${line.ownText('number')},${String(longestNumber)}),"#")`));
  const at = line.add(line.ofData(placeOf(line, number, identities, reports)));
  const [who, before] = [line.cell('identity'), line.cell('before')];
  // One who is in no list was typed since, and is new; without report or number nobody can tell.
  const stranger = `IF(OR(${line.cell('report')}="",${number}=""),${String(nobody)},0)`;
  line.set('identity', line.ofData(`IF(${at}=0,${stranger},INDEX(${identities.who},${at}))`));
  line.set('before', line.ofData(`IF(${at}=0,0,INDEX(${identities.before},${at}))`));
  line.set('new', line.ofData(`IF(${before}=0,1,0)`));
  // Numbers, so that looking them up is exact and, in a column as long as this one, quick.
  const isFirst = (cell: string, column: string) => `IFERROR(MATCH(${cell},${column},0),0)=${line.place}`;
  const counts = line.add(line.ofData(`IF(${who}>0,${isFirst(who, mirror.column('identity'))},${who}=0)`));
  line.set('held', line.ofData(`IF(${who}>0,IF(${counts},INDEX(${identities.held},${who}),0),0)`));
  const isPaired = `IF(${before}>0,${isFirst(before, mirror.column('before'))},TRUE)`;
  const state = `IF(${before}=0,"absent",INDEX(${identities.state},${at}))`;
  line.set('was', line.ofCounted(`IF(${counts},IF(${isPaired},${state},"${alone}"),"${alone}")`));
}

/** Where the row's report, number and source stand in the lists; 0 for what was not there when the sheet was made. */
function placeOf(
  line: MirrorLine,
  number: string,
  { numbers, sources }: Identities,
  { first, count }: ReportList,
): string {
  const column = line.column('source');
  const source = column === undefined ? '""' : line.text('source', column);
  const report = line.cell('reportAt');
  const from = line.add(`IF(${report}=0,0,INDEX(${first},${report}))`);
  const lines = line.add(`IF(${report}=0,0,INDEX(${count},${report}))`);
  const part = (list: string) => `INDEX(${list},${from}):INDEX(${list},${from}+${lines}-1)`;
  const isIt = `(${part(numbers)}=${number})*((${part(sources)}=${source})+(${part(sources)}="${anySource}"))`;
  return `IF(${lines}=0,0,IFERROR(LOOKUP(2,1/(${isIt}),ROW(${part(numbers)})-1),0))`;
}
