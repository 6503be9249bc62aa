// Puts drop-down lists with the statuses' wordings on the tracker's status columns, and takes them back.
import { wordOffers } from '../core/change/word-offers';
import type { OfferOutcome, OffersBefore, WorkbookOutputs } from '../workbook/port';
import type { Checked, Refused, TakenBack } from './outcomes';
import { refusing } from './refusals';

export interface Offered extends OfferOutcome {
  readonly kind: 'offered';
  /** Columns that got a list; 0 where every status column has one already, or the tracker holds marks. */
  readonly columns: number;
}

export function offerDropDowns(
  workbook: WorkbookOutputs,
  { tracker }: Pick<Checked, 'tracker'>,
): Promise<Offered | Refused> {
  return refusing(async () => {
    const offers = wordOffers(tracker);
    if (offers.length === 0) return { kind: 'offered', columns: 0, cells: 0, left: [], before: { areas: [] } };
    const outcome = await workbook.offerWords(
      offers.map(({ sheet, areas, words }) => ({ areas: areas.map((area) => ({ sheet, area })), words })),
    );
    return { kind: 'offered', columns: offers.length, ...outcome };
  });
}

/** Puts the cells' validation back as it was, except where somebody changed it since. */
export function takeBackDropDowns(workbook: WorkbookOutputs, before: OffersBefore): Promise<TakenBack | Refused> {
  return refusing(async () => {
    const { restored, left } = await workbook.takeBackOffers(before);
    return { kind: 'taken-back', restored, leftAlone: left };
  });
}
