/** The percentages of FollowTheMoney's Ownership, which are free text. */
import type { Interest, ShareInterval } from '../../domain/model.ts';
import { plainShareText, readBounds, readShare, saysUnknown, unknownShare } from '../shareText.ts';

export interface ReadPercentage {
  /** [0, 100] where nothing is known. */
  readonly share: ShareInterval;
  /** What the text itself says it is a share of; null where it does not. */
  readonly interest: Interest | null;
  /** Whether the text said something that is not understood, so that the share is unknown for our part only. */
  readonly isUnread: boolean;
}

/** Bands of the British register of persons with significant control: more than 25 to 50, more than 50 but less than 75, 75 or more. */
const bands: Readonly<Record<string, readonly [string, string]>> = {
  '25-to-50': ['> 25', '50'],
  '50-to-75': ['> 50', '< 75'],
  '75-to-100': ['75', '100'],
  'more-than-25': ['> 25', '100'],
};

/** Phrases and the sign each stands for, longest first where one begins another. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:percentage points?|per ?cent|pct|percent)\b\.?|%/g, ''],
  [/ *\b(?:or|and) (?:more|over|above|greater|higher)$/g, '+'],
  [/ *\b(?:or|and) (?:less|under|below|fewer|lower)$/g, '_'],
  [/\b(?:not|no) less than\b|\bat least\b|\bnot under\b/g, '>='],
  [/\b(?:not|no) (?:more|greater) than\b|\bnot (?:exceeding|over|above)\b|\bat most\b|\bup to(?: and including)?\b/g, '<='],
  [/\b(?:more|greater|higher) than\b|\bover\b|\babove\b|\bexceed(?:s|ing)\b|\bin excess of\b/g, '>'],
  [/\b(?:less|lower|fewer) than\b|\bunder\b|\bbelow\b/g, '<'],
];

const number = String.raw`(\d{1,3}(?:[.,]\d{1,12})?)`;
const twoBounds = new RegExp(`^(>=?) ?${number} ?(?:,|and|but|to)? ?(?:and )?(<=?) ?${number}$`);
const forms: readonly (readonly [RegExp, (a: string, b: string) => ShareInterval | null])[] = [
  [new RegExp(`^>= ?${number}$|^${number} ?\\+$`), (a, b) => readBounds(`>= ${a || b}`, '')],
  [new RegExp(`^<= ?${number}$|^${number} ?_$`), (a, b) => readBounds('', `<= ${a || b}`)],
  [new RegExp(`^(?:between |from )?${number} ?(?:-|to|and) ?${number}$`), (a, b) => readBounds(a, b)],
];

/**
 * Reads one percentage: `50%`, `33,3 %`, `1/3`, `~30` (rounded), `25-50`, `between 25 and 50`, `more than 25%`, `75% or more`, `Over 50% up to
 * 75%`, `ownership-of-shares-25-to-50-percent`. Words such as "minority" are not numbers: the share is then unknown.
 */
export function readPercentage(text: string): ReadPercentage {
  const plain = plainShareText(text);
  if (saysUnknown(plain)) return { share: unknownShare, interest: null, isUnread: false };
  const band = /^(ownership-of-shares|voting-rights)-(25-to-50|50-to-75|75-to-100|more-than-25)-percent(?:-.*)?$/.exec(plain);
  if (band?.[2] !== undefined) {
    const [low, high] = bands[band[2]] ?? ['', ''];
    const interest = band[1] === 'voting-rights' ? 'VOTING_RIGHTS' : 'EQUITY';
    return { share: readBounds(low, high) ?? unknownShare, interest, isUnread: false };
  }
  if (/^right-to-appoint-and-remove-(?:directors|members|person)/.test(plain)) {
    return { share: unknownShare, interest: 'BOARD_MAJORITY', isUnread: false };
  }
  const share = readShare(text) ?? readPhrase(plain);
  return { share: share ?? unknownShare, interest: null, isUnread: share === null };
}

function readPhrase(plain: string): ShareInterval | null {
  let signs = plain;
  for (const [phrase, sign] of phrases) signs = signs.replace(phrase, sign);
  signs = signs.replace(/\s+/g, ' ').trim();
  const both = twoBounds.exec(signs);
  if (both?.[2] !== undefined && both[4] !== undefined) return readBounds(`${both[1] ?? ''} ${both[2]}`, `${both[3] ?? ''} ${both[4]}`);
  for (const [form, interval] of forms) {
    const found = form.exec(signs);
    if (found !== null) return interval(found[1] ?? '', found[2] ?? '');
  }
  return readShare(signs);
}
