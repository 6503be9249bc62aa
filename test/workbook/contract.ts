// What every workbook behind the port must do. Run on the in-memory workbook of the task tests and on the adapter that
// talks to Microsoft's Excel client: what holds for one must hold for the other.
import { describeKeeping } from './contract-keep';
import { describeOutputs } from './contract-outputs';
import { describeRows } from './contract-rows';
import { describeReading } from './contract-read';
import { describeWriting } from './contract-write';
import type { Setting } from './stage';

export function describeWorkbook(name: string, set: Setting): void {
  describeReading(name, set);
  describeWriting(name, set);
  describeKeeping(name, set);
  describeOutputs(name, set);
  describeRows(name, set);
}
