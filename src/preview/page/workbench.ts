// The workbook on the table: opened, edited through the host, saved. One at a time; opening another puts a new host
// in its place, as opening another file in Excel starts the add-in anew.
import { ExcelHost, type ModelChange } from '../host';
import { openWorkbook, saveWorkbook } from '../xlsx';
import type { WorkbookModel } from '../model/workbook-model';
import { sampleWorkbook, type SampleLanguage } from '../sample';

export class Workbench {
  #host: ExcelHost;
  #unsaved = false;
  #sample: SampleLanguage | null;
  readonly #language: string;
  readonly #whenOpened = new Set<(host: ExcelHost) => void>();
  readonly #whenSavedOrNot = new Set<(unsaved: boolean) => void>();

  /** `language` as Office gives it, `en-GB`. */
  constructor(sample: SampleLanguage, language: string) {
    this.#language = language;
    this.#sample = sample;
    this.#host = this.#hostFor(sampleBytes(sample));
  }

  get host(): ExcelHost {
    return this.#host;
  }

  get model(): WorkbookModel {
    return this.#host.model;
  }

  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** The sample that is open; `null` while it is a file. */
  get sample(): SampleLanguage | null {
    return this.#sample;
  }

  openSample(sample: SampleLanguage): void {
    this.#put(this.#hostFor(sampleBytes(sample)), sample);
  }

  /** Throws the reader's fault when the bytes are no workbook; what was open stays open then. */
  open(bytes: Uint8Array, name: string): void {
    this.#put(this.#hostFor({ bytes, name }), null);
  }

  /** The workbook's bytes as they would stand on the disk now. */
  save(): Uint8Array {
    const bytes = saveWorkbook(this.model);
    this.#setUnsaved(false);
    return bytes;
  }

  onOpened(listener: (host: ExcelHost) => void): void {
    this.#whenOpened.add(listener);
  }

  onUnsaved(listener: (unsaved: boolean) => void): void {
    this.#whenSavedOrNot.add(listener);
  }

  #hostFor({ bytes, name }: { bytes: Uint8Array; name: string }): ExcelHost {
    const host = new ExcelHost(openWorkbook(bytes, name), { language: this.#language, author: 'Preview' });
    host.onChange((change: ModelChange) => {
      if (change.kind !== 'view' && host === this.#host) this.#setUnsaved(true);
    });
    return host;
  }

  #put(host: ExcelHost, sample: SampleLanguage | null): void {
    this.#host = host;
    this.#sample = sample;
    this.#setUnsaved(false);
    for (const listener of this.#whenOpened) listener(host);
  }

  #setUnsaved(unsaved: boolean): void {
    if (this.#unsaved === unsaved) return;
    this.#unsaved = unsaved;
    for (const listener of this.#whenSavedOrNot) listener(unsaved);
  }
}

/** A sample is opened from bytes like any file, so that it can be saved and compared like any file. */
function sampleBytes(sample: SampleLanguage): { bytes: Uint8Array; name: string } {
  const model = sampleWorkbook(sample);
  return { bytes: saveWorkbook(model), name: model.name };
}
