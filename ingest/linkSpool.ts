/** Links set aside until every entry is known. */
import type { ListedLink } from './listContent.ts';
import { Spool } from './spooling/spool.ts';

const atOnce = 1_000;

/** An append-only list of links: some in memory, beyond 32 MB in a temporary file that is gone when the process ends. */
export class LinkSpool {
  private readonly spool = new Spool();
  private readonly batches: { readonly position: number; readonly length: number }[] = [];
  private open: ListedLink[] = [];

  add(link: ListedLink): void {
    this.open.push(link);
    if (this.open.length < atOnce) return;
    const bytes = Buffer.from(JSON.stringify(this.open));
    this.batches.push({ position: this.spool.append(bytes), length: bytes.length });
    this.open = [];
  }

  /** Every link in the order it came, a thousand at a time; as often as asked for. */
  *read(): Generator<readonly ListedLink[]> {
    for (const { position, length } of this.batches) {
      yield JSON.parse(this.spool.read(position, length).toString('utf8')) as ListedLink[];
    }
    if (this.open.length > 0) yield this.open;
  }

  close(): void {
    this.spool.close();
  }
}
