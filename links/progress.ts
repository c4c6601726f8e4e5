import { OstrakonError } from '../domain/errors.ts';

/** How far the ledger has been applied, and those who wait for it to get further. */
export class Progress {
  readonly #waiting = new Set<{ readonly seq: number; readonly resolve: () => void }>();
  #seq = 0;

  get seq(): number {
    return this.#seq;
  }

  /** Called with the sequence number of the last commit applied. */
  reach(seq: number): void {
    this.#seq = seq;
    for (const waiter of this.#waiting) if (waiter.seq <= seq) waiter.resolve();
  }

  /** Resolves once the commit is applied. @throws {OstrakonError} STORE_BEHIND after `timeoutMs` */
  async wait(seq: number, timeoutMs: number): Promise<void> {
    if (this.#seq >= seq) return;
    const applied = await new Promise<boolean>((resolve) => {
      const waiter = { seq, resolve: () => finish(true) };
      const timer = setTimeout(() => finish(false), timeoutMs);
      const finish = (done: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(done);
      };
      this.#waiting.add(waiter);
    });
    if (!applied) {
      throw new OstrakonError({
        code: 'STORE_BEHIND',
        message: 'The change you have made is not visible here yet; try again in a moment.',
      });
    }
  }
}
