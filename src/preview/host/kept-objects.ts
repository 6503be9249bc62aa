// Ranges that the client keeps beyond one request, by a reference. They follow their cells when those move.
import type { Shift } from '../model/cell-store';
import type { SheetModel } from '../model/sheet-model';
import { RangeAreasTarget, RangeTarget, shiftedArea } from './areas';
import { refusal } from './host-error';
import type { HostObject } from './host-object';

export class KeptObjects {
  readonly #kept = new Map<string, HostObject>();
  #next = 1;

  isKeepable(object: HostObject): boolean {
    return object.target instanceof RangeTarget || object.target instanceof RangeAreasTarget;
  }

  keep(object: HostObject): void {
    if (object.reference !== '' || !this.isKeepable(object)) return;
    object.reference = `ref${String(this.#next++)}`;
    this.#kept.set(object.reference, object);
  }

  /** Refuses a reference that was given back, or whose cells are gone. */
  get(reference: string): HostObject {
    const object = this.#kept.get(reference);
    if (!object || (object.target instanceof RangeTarget && object.target.gone)) throw refusal('InvalidReference');
    return object;
  }

  release(reference: string): void {
    this.#kept.delete(reference);
  }

  releaseAll(): void {
    this.#kept.clear();
  }

  get count(): number {
    return this.#kept.size;
  }

  shift(sheet: SheetModel, shift: Shift): void {
    for (const target of this.#rangesOn(sheet)) {
      const moved = shiftedArea(target.area, shift);
      if (moved) target.area = moved;
      else target.gone = true;
    }
  }

  forgetSheet(sheet: SheetModel): void {
    for (const target of this.#rangesOn(sheet)) target.gone = true;
  }

  *#rangesOn(sheet: SheetModel): IterableIterator<RangeTarget> {
    for (const { target } of this.#kept.values()) {
      if (target instanceof RangeTarget && target.sheet === sheet) yield target;
    }
  }
}
