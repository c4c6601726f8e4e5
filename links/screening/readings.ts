import type { ActorKind } from '../../domain/model.ts';
import { prepareName } from '../../domain/names/preparedName.ts';
import type { PreparedName } from '../../domain/names/preparedName.ts';
import type { ScreenedParty } from '../../domain/screening/party.ts';

/** A party's name as it reads where the listed actor is of one of some kinds; null for any. */
export interface Reading {
  readonly name: PreparedName;
  readonly kinds: ReadonlySet<ActorKind> | null;
}

const kindsReadAlike: readonly (readonly [ActorKind, ...ActorKind[]])[] = [
  ['INDIVIDUAL'],
  ['ENTITY', 'FOREIGN_GOVERNMENT'],
  ['VESSEL', 'AIRCRAFT'],
];

/** Where the kind is not told, the name is compared with every listed one as a name of that one's kind: `Sheikh` is a title of persons only. */
export function readings(party: ScreenedParty): Reading[] {
  if (party.kind !== null) return [{ name: prepareName(party.name, party.kind), kinds: null }];
  const found = new Map<string, { name: PreparedName; kinds: Set<ActorKind> }>();
  for (const kinds of kindsReadAlike) {
    const name = prepareName(party.name, kinds[0]);
    const key = name.words.map((word) => `${word.text}/${word.role}`).join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, kinds: new Set(kinds) });
    else for (const kind of kinds) known.kinds.add(kind);
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? [{ name: only.name, kinds: null }] : [...found.values()];
}
