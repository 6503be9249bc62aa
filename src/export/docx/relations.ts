// What a part of the file leads to: other parts of it, and addresses outside.
import { declaration, element, empty } from './xml';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class Relations {
  readonly #entries: string[] = [];
  readonly #links = new Map<string, string>();

  /** Its id, which the part then names. */
  part(kind: string, target: string): string {
    return this.#add({ Type: `${kinds}/${kind}`, Target: target });
  }

  /** The same address is one entry. `null` for what is no address of a page or of mail. */
  link(address: string): string | null {
    const target = fitAddress(address);
    if (target === null) return null;
    const known = this.#links.get(target);
    if (known !== undefined) return known;
    const id = this.#add({ Type: `${kinds}/hyperlink`, Target: target, TargetMode: 'External' });
    this.#links.set(target, id);
    return id;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  xml(): string {
    const namespace = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' };
    return declaration + element('Relationships', namespace, ...this.#entries);
  }

  #add(attributes: Readonly<Record<string, string>>): string {
    const id = `rId${String(this.#entries.length + 1)}`;
    this.#entries.push(empty('Relationship', { Id: id, ...attributes }));
    return id;
  }
}

/** Longer addresses are more than Windows follows. */
const longest = 2_000;

/** Word calls a file damaged whose addresses it cannot read. */
function fitAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  const isFit = ['https:', 'http:', 'mailto:'].includes(protocol) && href.length <= longest;
  return isFit ? href : null;
}
