/** How many organisations of a level have acknowledged an advisory and how many it waits for, of those the viewer may see. */
export interface Acknowledged {
  readonly level: string;
  readonly done: number;
  readonly open: number;
}

interface Of {
  readonly org: string;
}

/**
 * The acknowledgements of an advisory, by level: States first, then localities, then others.
 *
 * @param levels level of each member, by organisation
 */
export function acknowledgedBy(done: readonly Of[], open: readonly Of[], levels: ReadonlyMap<string, string>): readonly Acknowledged[] {
  const count = (of: readonly Of[], level: string) => of.filter(({ org }) => (levels.get(org) ?? 'OTHER') === level).length;
  return ['STATE', 'LOCAL', 'PRIVATE', 'OTHER']
    .map((level) => ({ level, done: count(done, level), open: count(open, level) }))
    .filter((each) => each.done + each.open > 0);
}

const nouns: Readonly<Record<string, string>> = { STATE: 'States', LOCAL: 'localities', PRIVATE: 'private', OTHER: 'others' };

/** Says it in words: `States 1 of 2, localities 0 of 3`. */
export function acknowledgedInWords(all: readonly Acknowledged[]): string {
  if (all.length === 0) return 'by none';
  return all.map(({ level, done, open }) => `${nouns[level] ?? level} ${done} of ${done + open}`).join(', ');
}
