import type { NameWord } from '../../domain/names/preparedName.ts';
import { alikeFrom } from '../../domain/similarity/wordLikeness.ts';

/** Words so alike are paired for certain, and written together with no other. As `align` has it. */
const sureFrom = 0.95;
/** Words written together differ in length from the one that stands for them by this at most, and begin or end alike. As `align` has it. */
const lengthsApart = 3;

/** The words of one name: what of them may have a partner in the other, and what has one for certain. */
interface OneSide {
  readonly words: readonly NameWord[];
  readonly mayPair: boolean[];
  readonly isSure: boolean[];
}

/** Which words of two names may have a partner in the other; the rest have none for certain. */
export interface Partners {
  readonly ours: readonly boolean[];
  readonly theirs: readonly boolean[];
}

/**
 * Looks where `align` may find partners, without comparing words written together: what it does pair is among what is said here.
 *
 * @param likenesses of the words of `a` and of `b`, one row a word of `a`
 */
export function partners(a: readonly NameWord[], b: readonly NameWord[], likenesses: Float64Array): Partners {
  const ours: OneSide = { words: a, mayPair: new Array<boolean>(a.length).fill(false), isSure: new Array<boolean>(a.length).fill(false) };
  const theirs: OneSide = { words: b, mayPair: new Array<boolean>(b.length).fill(false), isSure: new Array<boolean>(b.length).fill(false) };
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      const likeness = likenesses[i * b.length + j] ?? 0;
      if (likeness < alikeFrom) continue;
      ours.mayPair[i] = theirs.mayPair[j] = true;
      if (likeness >= sureFrom) ours.isSure[i] = theirs.isSure[j] = true;
    }
  noteRuns(ours, theirs);
  noteRuns(theirs, ours);
  return { ours: ours.mayPair, theirs: theirs.mayPair };
}

/** Notes the words of one side that may stand together for one word of the other, two in any order or three in a row, and that word. */
function noteRuns(many: OneSide, one: OneSide): void {
  const { words, isSure } = many;
  for (let j = 0; j < one.words.length; j += 1) {
    const whole = one.words[j];
    if (whole === undefined || one.isSure[j] === true || whole.role === 'NUMBER' || whole.role === 'PARTICLE' || whole.text.length < 2)
      continue;
    for (let from = 0; from < words.length; from += 1) {
      if (isSure[from] === true) continue;
      for (let to = 0; to < words.length; to += 1) {
        if (to === from || isSure[to] === true || !mayBe(words[from], words[to], undefined, whole)) continue;
        one.mayPair[j] = many.mayPair[from] = many.mayPair[to] = true;
      }
      if (words.length < 3) continue;
      const [middle, to] = [(from + 1) % words.length, (from + 2) % words.length];
      if (isSure[middle] === true || isSure[to] === true || !mayBe(words[from], words[to], words[middle], whole)) continue;
      one.mayPair[j] = many.mayPair[from] = many.mayPair[middle] = many.mayPair[to] = true;
    }
  }
}

/** Whether words written together may be one: the first and the last of them, and perhaps one between. */
function mayBe(first: NameWord | undefined, last: NameWord | undefined, middle: NameWord | undefined, whole: NameWord): boolean {
  if (first === undefined || last === undefined) return false;
  const isSameStart = first.text.charCodeAt(0) === whole.text.charCodeAt(0);
  // A word as short stands for the initials.
  if (whole.text.length <= lengthsApart) return isSameStart && whole.text.length === (middle === undefined ? 2 : 3);
  if (whole.isVowelless || first.isVowelless || last.isVowelless || middle?.isVowelless === true) return true;
  const length = first.text.length + last.text.length + (middle === undefined ? 0 : middle.text.length);
  if (Math.abs(length - whole.text.length) > lengthsApart) return false;
  return isSameStart || last.text.charCodeAt(last.text.length - 1) === whole.text.charCodeAt(whole.text.length - 1);
}
