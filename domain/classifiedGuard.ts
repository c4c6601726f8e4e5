/** Guards over free text: this service is unclassified and holds no personal data of voters. Messages never repeat the text. */
import type { Violation } from './errors.ts';

const bannerLine = /^(TOP SECRET|SECRET|CONFIDENTIAL)(\/\/.*)?$/;
const portionMark = /^\((TS|S|C)(\/\/[A-Z0-9 ,/-]+)?\)/;
const controlMark = /\/\/(NOFORN|NF|ORCON|OC|SI|TK|HCS|REL TO|FISA|RSEN)\b/;

const socialSecurityNumber = /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/;
const driverLicence = /\bdriver'?s?'? licen[cs]e (?:no\.?|number|#)?:? *[A-Z0-9-]*\d[A-Z0-9-]{4,}/i;
const birthDate = /\b(?:DOB|date of birth|born(?: on)?)\b\W{0,3}(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})/i;

/** The classification markings in a text, one violation a line, none for ordinary words such as "Secretary of State" or "secret ballot". */
export function classifiedMarkings(text: string, field: string): Violation[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const trimmed = line.trim();
    if (!bannerLine.test(trimmed) && !portionMark.test(trimmed) && !controlMark.test(trimmed)) return [];
    const message =
      `Line ${index + 1} carries a classification marking. This system is unclassified; ` +
      'do not resubmit here and follow your spill procedure.';
    return [{ code: 'CLASSIFIED_MARKING_REJECTED', message, field }];
  });
}

const quotedMark = /\b(TOP SECRET|SECRET|CONFIDENTIAL)\b|\((TS|S|C)(\/\/[A-Z0-9 ,/-]+)?\)/;

/**
 * Whether a message that quotes input, with whatever stands around it, may repeat a classification marking. Wider than
 * `classifiedMarkings`, for here a false hit costs a message its quotation and nothing else.
 */
export function mayQuoteMarking(message: string): boolean {
  return quotedMark.test(message) || controlMark.test(message);
}

/** Input as a message may quote it: its beginning, or three dots where it may carry a classification marking. */
export function quotation(input: string, mostCharacters: number): string {
  return mayQuoteMarking(input) ? '...' : input.slice(0, mostCharacters);
}

/** Personal voter data in a text: a social security number, a driver licence number, a full date of birth. @see 6 U.S.C. 1503(d)(2) */
export function personalData(text: string, field: string): Violation[] {
  if (![socialSecurityNumber, driverLicence, birthDate].some((pattern) => pattern.test(text))) return [];
  const message = `Remove personal voter data in ${field} (CISA 2015 removal duty).`;
  return [{ code: 'PERSONAL_DATA_REJECTED', message, rule: '6 U.S.C. 1503(d)(2)', field }];
}

/** Both guards over the texts of an input that are given. */
export function guardedTexts(texts: Readonly<Record<string, string | null | undefined>>): Violation[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === null || text === undefined ? [] : [...classifiedMarkings(text, field), ...personalData(text, field)],
  );
}
