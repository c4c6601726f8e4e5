/**
 * Natures of control of the UK register as links.
 *
 * Who is on the register holds, directly or indirectly, more than 25 % of the shares or votes, appoints or removes most of the board, or has
 * significant influence or control (Companies Act 2006, schedule 1A, paragraphs 2 to 6). The register does not say how much, but which band:
 * more than 25 % and not more than 50 %, more than 50 % and less than 75 %, 75 % or more (The Register of People with Significant Control
 * Regulations 2016, SI 2016/339, schedule 2; for overseas entities only more than 25 %).
 */
import type { ShareInterval } from '../../domain/model.ts';
import type { LinkParticulars } from '../listContent.ts';

/** A link without its days; `key` makes its id. */
export interface NatureLink {
  readonly key: 'equity' | 'voting-rights' | 'board-majority' | 'control' | 'nominee';
  readonly particulars: Omit<LinkParticulars, 'since' | 'until'>;
}

export interface ReadNatures {
  readonly links: readonly NatureLink[];
  /** Natures that no table has. */
  readonly unknown: readonly string[];
}

interface Band {
  readonly min: number;
  readonly minOpen: boolean;
  readonly max: number;
  readonly maxOpen: boolean;
}

const bands: Readonly<Record<string, Band>> = {
  '25-to-50': { min: 25, minOpen: true, max: 50, maxOpen: false },
  '50-to-75': { min: 50, minOpen: true, max: 75, maxOpen: true },
  '75-to-100': { min: 75, minOpen: false, max: 100, maxOpen: false },
  'more-than-25': { min: 25, minOpen: true, max: 100, maxOpen: false },
};

const banded =
  /^(?:part-)?(ownership-of-shares|right-to-share-surplus-assets|voting-rights)-(25-to-50|50-to-75|75-to-100|more-than-25)-percent(.*)$/;
const board = /^right-to-appoint-and-remove-(?:directors|members|person)(.*)$/;
const influence = /^significant-influence-or-control(.*)$/;
const nominee = /^registered-owner-as-nominee-(?:person|another-entity)-/;
/** Held by trustees or by the members of a firm that the person controls or is one of: not by the person alone. */
const throughOthers = /-as-(?:control-over-)?(?:trust|firm)\b/;

/** How many combinations are remembered; the register has a few thousand. */
const mostRemembered = 20_000;
const remembered = new Map<string, ReadNatures>();

/**
 * The links that the natures of one person and company make: one for each interest. What is held through a trust or a firm that is no legal
 * person may be the person's in any part: it counts as the most there can be, on top of what the person holds otherwise.
 */
export function readNatures(natures: readonly string[]): ReadNatures {
  const key = natures.join('|');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const read = readAnew(natures);
  if (remembered.size < mostRemembered && key.length < 1_000) remembered.set(key, read);
  return read;
}

interface Shares {
  own: Band | null;
  through: Band | null;
}

function readAnew(natures: readonly string[]): ReadNatures {
  const equity: Shares = { own: null, through: null };
  const votes: Shares = { own: null, through: null };
  const said = new Map<NatureLink['key'], string[]>();
  let hasOwnBoard = false;
  const unknown: string[] = [];
  const say = (key: NatureLink['key'], nature: string): void => {
    said.set(key, [...(said.get(key) ?? []), nature]);
  };
  for (const nature of natures) {
    const share = banded.exec(nature);
    const seats = board.exec(nature);
    if (share?.[2] !== undefined) {
      const band = bands[share[2]];
      const shares = share[1] === 'voting-rights' ? votes : equity;
      const side = throughOthers.test(share[3] ?? '') ? 'through' : 'own';
      if (band !== undefined) shares[side] = hull(shares[side], band);
      say(share[1] === 'voting-rights' ? 'voting-rights' : 'equity', nature);
    } else if (seats !== null) {
      hasOwnBoard ||= !throughOthers.test(seats[1] ?? '');
      say('board-majority', nature);
    } else if (influence.test(nature)) say('control', nature);
    else if (nominee.test(nature)) say('nominee', nature);
    else unknown.push(nature);
  }
  const links = [...said].map(([key, texts]): NatureLink => {
    const description = `Nature of control: ${texts.join(', ')}`;
    const none = { share: null, interest: null, arrangement: null, description } as const;
    if (key === 'equity') return { key, particulars: { ...none, linkType: 'OWNS', share: intervalOf(equity), interest: 'EQUITY' } };
    if (key === 'voting-rights')
      return { key, particulars: { ...none, linkType: 'CONTROLS', share: intervalOf(votes), interest: 'VOTING_RIGHTS' } };
    if (key === 'board-majority')
      return { key, particulars: { ...none, linkType: 'CONTROLS', interest: hasOwnBoard ? 'BOARD_MAJORITY' : null } };
    return { key, particulars: { ...none, linkType: key === 'nominee' ? 'LINKED_TO' : 'CONTROLS' } };
  });
  return { links, unknown };
}

/** The least band that holds both. */
function hull(a: Band | null, b: Band): Band {
  if (a === null) return b;
  const low = a.min < b.min || (a.min === b.min && !a.minOpen) ? a : b;
  const high = a.max > b.max || (a.max === b.max && !a.maxOpen) ? a : b;
  return { min: low.min, minOpen: low.minOpen, max: high.max, maxOpen: high.maxOpen };
}

function intervalOf({ own, through }: Shares): ShareInterval {
  const sum = (own?.max ?? 0) + (through?.max ?? 0);
  const isWhole = sum >= 100;
  return {
    min: String(own?.min ?? 0),
    minOpen: own?.minOpen ?? false,
    max: isWhole ? '100' : String(sum),
    maxOpen: !isWhole && ((own?.maxOpen ?? false) || (through?.maxOpen ?? false)),
  };
}
