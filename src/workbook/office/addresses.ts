// Many cells as few addresses: `getRanges` takes a list of them.
import { areaName } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';

/** Beyond 8,192 characters Excel cuts the list off without a word (learn.microsoft.com, "Excel add-ins: troubleshooting"). */
const longestList = 8_000;

/** Lists of addresses, each as long as Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const name = areaName(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + name.length < longestList) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}
