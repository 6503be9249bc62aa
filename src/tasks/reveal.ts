// Brings a finding's cell before the user's eyes.
import type { Place } from '../core/sheet/cells';
import type { WorkbookPort } from '../workbook/port';
import type { Refused, Revealed } from './outcomes';
import { refusing } from './refusals';

export function reveal(workbook: WorkbookPort, place: Place): Promise<Revealed | Refused> {
  return refusing(async () => {
    await workbook.reveal(place);
    return { kind: 'revealed' };
  });
}
