import type { Ledger } from '../../domain/ledger.ts';

/** Commits read between which others get their turn. */
const commitsATurn = 200;

/** When each commit was made. The ledger is read once, when first asked, and on from there. */
export class CommitTimes {
  readonly #ledger: Ledger;
  /** Milliseconds since 1970, by sequence number less one. */
  readonly #times: number[] = [];
  #reading: Promise<void> | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * The last commit made at an instant or before; 0 where there was none yet.
   *
   * The order of the ledger counts: what stands in it before such a commit was known then, even if a clock that was fast says otherwise.
   *
   * @param instant milliseconds since 1970
   * @param newest the newest commit to be looked at, which the ledger has
   */
  async seqAt(instant: number, newest: number): Promise<number> {
    while (this.#times.length < newest) {
      const before = this.#times.length;
      this.#reading ??= this.#read().finally(() => (this.#reading = null));
      await this.#reading;
      if (this.#times.length === before) throw new Error(`The ledger ends at commit ${before}, before ${newest}.`);
    }
    let seq = newest;
    while (seq > 0 && (this.#times[seq - 1] ?? 0) > instant) seq -= 1;
    return seq;
  }

  async #read(): Promise<void> {
    let turn = 0;
    for await (const { at } of this.#ledger.follow(this.#times.length, { live: false })) {
      this.#times.push(Date.parse(at));
      if (++turn % commitsATurn === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }
}
