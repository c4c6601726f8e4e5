/** Those who wait for the next commit, woken by this process's own commits and by closing. */
export class Wakeups {
  readonly #waiting = new Set<() => void>();
  #closed = false;

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Resolves after the time, at the next commit of this process, on abort, or on close, whichever is first. */
  wait(limitMs: number, signal?: AbortSignal): Promise<void> {
    if (this.#closed || signal?.aborted === true) return Promise.resolve();
    return new Promise((done) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        done();
      };
      const timer = setTimeout(wake, limitMs);
      signal?.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }

  wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  close(): void {
    this.#closed = true;
    this.wakeAll();
  }
}
