/** The companies of the register as they are met: a bit for each, and what holders that are companies say of themselves. */
import type { ListedEntry } from '../listContent.ts';
import { publishedActor } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';

const digits = 1_000_000;

/** What is said of a company where it is a holder. */
interface SaidOfCompany {
  readonly names: string[];
  /** Ids of the holders that mean it. */
  readonly holders: string[];
}

export class Companies {
  /** By the first two characters of the number, a bit for each of the six digits that follow. */
  readonly #bits = new Map<string, Uint8Array>();
  /** Numbers of other forms, which are few. */
  readonly #others = new Set<string>();
  readonly #said = new Map<string, SaidOfCompany>();

  meet(number: string): void {
    if (number.length !== 8 || !/^\d{6}$/.test(number.slice(2))) {
      this.#others.add(number);
      return;
    }
    const prefix = number.slice(0, 2);
    let bits = this.#bits.get(prefix);
    if (bits === undefined) {
      bits = new Uint8Array(digits / 8);
      this.#bits.set(prefix, bits);
    }
    const serial = Number(number.slice(2));
    bits[serial >> 3] = (bits[serial >> 3] ?? 0) | (1 << (serial & 7));
  }

  /** A company that is itself a holder, under a name and as the holder of an id. */
  meetHolder(number: string, name: string, holder: string): void {
    this.meet(number);
    const said = this.#said.get(number);
    if (said === undefined) this.#said.set(number, { names: [name], holders: [holder] });
    else {
      if (!said.names.includes(name)) said.names.push(name);
      said.holders.push(holder);
    }
  }

  /** Every company met, once, by number. The register's lines do not name one that holds nothing: its number does. */
  *entries(dataset: string): Generator<ListedEntry, void, undefined> {
    for (const [prefix, bits] of [...this.#bits].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const [at, byte] of bits.entries()) {
        if (byte === 0) continue;
        for (let bit = 0; bit < 8; bit += 1) {
          if ((byte & (1 << bit)) !== 0) yield this.#entry(`${prefix}${String(at * 8 + bit).padStart(6, '0')}`, dataset);
        }
      }
    }
    for (const number of [...this.#others].sort()) yield this.#entry(number, dataset);
  }

  #entry(number: string, dataset: string): ListedEntry {
    // Overseas entities are on the register and not of it.
    const isOverseas = number.startsWith('OE');
    const { names, holders } = this.#said.get(number) ?? { names: [number], holders: [] };
    const actor = publishedActor({
      id: `psc:${number}`,
      kind: 'ENTITY',
      name: names[0] ?? number,
      names: names.map((value, index) => ({ value, type: index === 0 ? 'PRIMARY' : 'AKA', script: scriptOf(value), sources: [dataset] })),
      countries: isOverseas ? [] : ['GB'],
      identifiers: [{ type: 'Registration Number', value: number, country: 'GB' }],
      addresses: [],
      description: isOverseas ? 'Overseas entity on the UK register' : null,
      details: { kind: 'ENTITY', entityType: null, incorporated: isOverseas ? null : 'GB', founded: null },
    });
    return { actor: { ...actor, otherIds: holders }, tags: [] };
  }
}
