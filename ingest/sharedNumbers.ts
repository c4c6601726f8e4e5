/** Who has which strong number, so that an import finds the actors of other lists that share one with what it writes. */
import type { ActorRecord } from '../domain/model.ts';
import { mostSharing, sharingKeysOf } from '../domain/resolution/strongIdentifiers.ts';

/** What a Map holds. Beyond it nothing is found here, and `ostrakon resolve` finds it. */
const mostNumbers = 16_000_000;

/** Numbers are kept as hashes, some 60 bytes each beside the id: whoever is paired must be looked at, two numbers may have one hash. */
export class SharedNumbers {
  private readonly holders = new Map<number, string | string[]>();
  /** Hashes of numbers that an actor which is written has, and somebody else too; with the former's ids. */
  private readonly shared = new Map<number, Set<string>>();

  /** Takes in an actor as the ledger has it. */
  know(actor: ActorRecord): void {
    for (const key of sharingKeysOf(actor)) this.hold(hashOf(key), actor.id);
  }

  /** Takes in an actor as it is written. */
  touch(actor: ActorRecord): void {
    for (const key of sharingKeysOf(actor)) {
      const hash = hashOf(key);
      this.hold(hash, actor.id);
      if (typeof this.holders.get(hash) !== 'object') continue;
      const touched = this.shared.get(hash);
      if (touched === undefined) this.shared.set(hash, new Set([actor.id]));
      else touched.add(actor.id);
    }
  }

  /** Pairs of actors that share a number, one of each written; each pair once. */
  pairs(): (readonly [string, string])[] {
    const found = new Map<string, readonly [string, string]>();
    for (const [hash, touched] of this.shared) {
      const holders = this.holders.get(hash);
      if (typeof holders !== 'object' || holders.length > mostSharing) continue;
      for (const id of touched) {
        for (const other of holders) {
          if (other === id) continue;
          const pair = id < other ? ([id, other] as const) : ([other, id] as const);
          found.set(pair.join('\n'), pair);
        }
      }
    }
    return [...found.values()];
  }

  private hold(hash: number, id: string): void {
    const holders = this.holders.get(hash);
    if (holders === undefined) {
      if (this.holders.size < mostNumbers) this.holders.set(hash, id);
    } else if (typeof holders === 'string') {
      if (holders !== id) this.holders.set(hash, [holders, id]);
    } else if (holders.length <= mostSharing && !holders.includes(id)) holders.push(id);
  }
}

/** 53 bits of two FNV-1a hashes. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 21 + (high >>> 11);
}
