/** Writing to a client no faster than it reads. */
import type { Writable } from 'node:stream';

export interface PacedWriter {
  /** Resolves once the client can take more. Where it does not within the time allowed, or is gone, the connection is cut and this throws. */
  write(text: string): Promise<void>;
  /** Writes only where the client keeps up. */
  writeIfIdle(text: string): void;
}

/** @param mostWaitMs how long a client may take to make room */
export function paced(sink: Writable, mostWaitMs: number): PacedWriter {
  return {
    async write(text) {
      if (sink.destroyed) throw new Error('The client is gone.');
      if (sink.write(text)) return;
      const isDrained = await new Promise<boolean>((resolve) => {
        const finish = (drained: boolean) => () => {
          clearTimeout(timer);
          sink.off('drain', onDrain).off('close', onClose);
          resolve(drained);
        };
        const onDrain = finish(true);
        const onClose = finish(false);
        const timer = setTimeout(onClose, mostWaitMs);
        sink.once('drain', onDrain).once('close', onClose);
      });
      if (isDrained) return;
      sink.destroy();
      throw new Error('The client does not keep up.');
    },
    writeIfIdle(text) {
      if (!sink.destroyed && !sink.writableNeedDrain) sink.write(text);
    },
  };
}
