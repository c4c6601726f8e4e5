import type { Graph } from '../../links/graph.ts';

/**
 * The links of a graph as neighbours that lie one after another in typed arrays (compressed sparse rows), walked with as little as can be.
 *
 * Knows slots only: neither days, markings, ids as text nor what a link is. So it is the limit that the link graph is held against. A
 * question has the caps of the link graph's own, and the answer holds the same, but in the order it was found in.
 */
export class BareGraph {
  readonly #starts: Int32Array;
  readonly #others: Int32Array;
  /** The link beside each neighbour, and one more bit: whether it goes out. */
  readonly #links: Int32Array;
  readonly #marks: Int32Array;
  /** Beyond every mark of the walk before. */
  #base = 0;
  readonly #queue: Int32Array;
  readonly #far: Int32Array;

  constructor({ actors, links }: Graph) {
    const starts = new Int32Array(actors.size + 1);
    for (let link = 0; link < links.size; link += 1)
      for (const end of [links.from.get(link), links.to.get(link)]) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
    for (let actor = 0; actor < actors.size; actor += 1) starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
    const filled = starts.slice();
    this.#starts = starts;
    this.#others = new Int32Array(2 * links.size);
    this.#links = new Int32Array(2 * links.size);
    const put = (one: number, other: number, entry: number): void => {
      const place = filled[one] ?? 0;
      this.#others[place] = other;
      this.#links[place] = entry;
      filled[one] = place + 1;
    };
    for (let link = 0; link < links.size; link += 1) {
      put(links.from.get(link), links.to.get(link), 2 * link + 1);
      put(links.to.get(link), links.from.get(link), 2 * link);
    }
    this.#marks = new Int32Array(actors.size);
    this.#queue = new Int32Array(actors.size);
    this.#far = new Int32Array(actors.size);
  }

  get bytes(): number {
    return [this.#starts, this.#others, this.#links, this.#marks, this.#queue, this.#far].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
  }

  /** How many are within some steps. */
  within(from: number, depth: number): number {
    return this.#circle(from, depth);
  }

  /** The first ones within some steps with how many links they have, and the links between them. */
  network(from: number, depth: number, most: number): { total: number; actors: Int32Array; degrees: Int32Array; links: number[] } {
    const total = this.#circle(from, depth);
    const actors = this.#queue.slice(0, Math.min(total, most));
    const degrees = new Int32Array(actors.length);
    const links: number[] = [];
    const shown = this.#base + depth + 1;
    for (const actor of actors) this.#marks[actor] = shown;
    for (const [at, actor] of actors.entries()) {
      const [start, end] = [this.#starts[actor] ?? 0, this.#starts[actor + 1] ?? 0];
      degrees[at] = end - start;
      for (let place = start; place < end; place += 1) {
        const entry = this.#links[place] ?? 0;
        if ((entry & 1) === 1 && this.#marks[this.#others[place] ?? 0] === shown) links.push(entry >> 1);
      }
    }
    return { total, actors, degrees, links };
  }

  /** Steps from one to another by circles from both ends; -1 where they are farther apart. */
  distance(from: number, to: number, most: number): number {
    if (from === to) return 0;
    this.#base += 64;
    const [near, far] = [this.#base + 1, this.#base + 2];
    const [starts, others, marks] = [this.#starts, this.#others, this.#marks];
    const queues = [this.#queue, this.#far] as const;
    const [begins, ends] = [
      [0, 0],
      [1, 1],
    ];
    [queues[0][0], queues[1][0]] = [from, to];
    [marks[from], marks[to]] = [near, far];
    for (let length = 1; length <= most; length += 1) {
      const sizes = [(ends[0] ?? 0) - (begins[0] ?? 0), (ends[1] ?? 0) - (begins[1] ?? 0)] as const;
      if (sizes[0] === 0 || sizes[1] === 0) return -1;
      const side = sizes[0] <= sizes[1] ? 0 : 1;
      const [own, other] = side === 0 ? [near, far] : [far, near];
      const queue = queues[side];
      const edge = ends[side] ?? 0;
      let end = edge;
      for (let at = begins[side] ?? 0; at < edge; at += 1) {
        const actor = queue[at] ?? 0;
        for (let place = starts[actor] ?? 0; place < (starts[actor + 1] ?? 0); place += 1) {
          const next = others[place] ?? 0;
          const mark = marks[next];
          if (mark === other) return length;
          if (mark === own) continue;
          marks[next] = own;
          queue[end] = next;
          end += 1;
        }
      }
      [begins[side], ends[side]] = [edge, end];
    }
    return -1;
  }

  /** How many simple paths there are, shortest first, until some were found: the goal's circle bounds a walk in depth for each length. */
  paths(from: number, to: number, most: number, limit: number): number {
    if (from === to) return 0;
    let found = 0;
    for (let length = this.distance(from, to, most); length > 0 && length <= most && found < limit; length += 1) {
      // Beyond half of the way, whoever is not in the goal's circle is too far from it.
      const half = length >> 1;
      this.#circle(to, half);
      found += this.#extend(from, to, { left: length, half, limit: limit - found, trail: [from] });
    }
    return found;
  }

  #extend(
    actor: number,
    goal: number,
    walk: { readonly left: number; readonly half: number; readonly limit: number; readonly trail: number[] },
  ): number {
    const { left, half, limit, trail } = walk;
    let found = 0;
    for (let place = this.#starts[actor] ?? 0; place < (this.#starts[actor + 1] ?? 0) && found < limit; place += 1) {
      const other = this.#others[place] ?? 0;
      if (other === goal) {
        if (left === 1) found += 1;
        continue;
      }
      const distance = (this.#marks[other] ?? 0) - this.#base;
      if (left <= half + 1 && (distance < 0 || distance > left - 1)) continue;
      if (left <= 1 || trail.includes(other)) continue;
      trail.push(other);
      found += this.#extend(other, goal, { left: left - 1, half, limit: limit - found, trail });
      trail.pop();
    }
    return found;
  }

  /** Fills the queue with all within some steps, and says how many; each is marked with the base and its distance. */
  #circle(from: number, depth: number): number {
    this.#base += 64;
    const [starts, others, marks, queue, base] = [this.#starts, this.#others, this.#marks, this.#queue, this.#base];
    queue[0] = from;
    marks[from] = base;
    let end = 1;
    for (let at = 0; at < end; at += 1) {
      const actor = queue[at] ?? 0;
      const next = (marks[actor] ?? 0) + 1;
      if (next > base + depth) break;
      for (let place = starts[actor] ?? 0; place < (starts[actor + 1] ?? 0); place += 1) {
        const other = others[place] ?? 0;
        if ((marks[other] ?? 0) >= base) continue;
        marks[other] = next;
        queue[end] = other;
        end += 1;
      }
    }
    return end;
  }
}
