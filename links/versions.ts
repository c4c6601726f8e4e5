/**
 * The last commit that changed something a viewer may see.
 *
 * A record is guarded by its own marking and by those of the ends it cannot do without; for each combination of markings that guards
 * anything, the last commit that changed such a record is kept. A viewer's version is the newest over the combinations it is allowed
 * entirely, so it does not move for what it may not see.
 */
export class Versions {
  readonly #combinations = new Map<string, { readonly audiences: readonly number[]; seq: number }>();

  /** Notes that a commit changed a record guarded by these audiences. */
  note(audiences: ReadonlySet<number>, seq: number): void {
    const sorted = [...audiences].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#combinations.get(key);
    if (known === undefined) this.#combinations.set(key, { audiences: sorted, seq });
    else if (known.seq < seq) known.seq = seq;
  }

  clear(): void {
    this.#combinations.clear();
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    return this.#combinations;
  }

  /** Takes back what `keep` gave. */
  restore(kept: ReturnType<Versions['keep']>): void {
    for (const [key, combination] of kept) this.#combinations.set(key, { ...combination });
  }

  /** The newest commit a viewer may know of; 0 where there is none. */
  newest(allows: (audience: number) => boolean): number {
    let newest = 0;
    for (const { audiences, seq } of this.#combinations.values()) if (seq > newest && audiences.every(allows)) newest = seq;
    return newest;
  }
}
