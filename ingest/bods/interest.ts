/** Interests of the Beneficial Ownership Data Standard as stakes, rights and other links. */
import { addDays } from '../../domain/day.ts';
import type { Interest, LinkType, ShareInterval } from '../../domain/model.ts';
import { compared, fractionOf } from '../../domain/ownership/fraction.ts';
import type { LinkParticulars } from '../listContent.ts';
import { unknownShare } from '../shareText.ts';
import { clean } from './party.ts';
import type { BodsInterest, BodsShare } from './statement.ts';
import type { InterestType } from './statementCheck.ts';

interface Meaning {
  readonly linkType: LinkType;
  readonly interest: Interest | null;
  /** What the description calls it; null where type and interest of the link say it. */
  readonly words: string | null;
}

const meaning = (linkType: LinkType, words: string | null, interest: Interest | null = null): Meaning => ({ linkType, interest, words });

/** The whole codelist. An interest of unknown nature may be a stake, so it counts as one of an unknown share. */
const meanings: Readonly<Record<InterestType, Meaning>> = {
  shareholding: meaning('OWNS', null, 'EQUITY'),
  votingRights: meaning('CONTROLS', null, 'VOTING_RIGHTS'),
  appointmentOfBoard: meaning('CONTROLS', null, 'BOARD_MAJORITY'),
  otherInfluenceOrControl: meaning('CONTROLS', 'Other influence or control'),
  controlViaCompanyRulesOrArticles: meaning('CONTROLS', 'Control via company rules or articles'),
  controlByLegalFramework: meaning('CONTROLS', 'Control by legal framework'),
  rightsGrantedByContract: meaning('CONTROLS', 'Rights granted by contract'),
  trustee: meaning('CONTROLS', 'Trustee'),
  protector: meaning('CONTROLS', 'Protector'),
  nominator: meaning('CONTROLS', 'Nominator'),
  nominee: meaning('AGENT_OF', 'Nominee'),
  settlor: meaning('FOUNDED', 'Settlor'),
  seniorManagingOfficial: meaning('OFFICER_OF', 'Senior managing official'),
  boardMember: meaning('OFFICER_OF', 'Board member'),
  boardChair: meaning('OFFICER_OF', 'Board chair'),
  beneficiaryOfLegalArrangement: meaning('LINKED_TO', 'Beneficiary of the arrangement'),
  conditionalRightsGrantedByContract: meaning('LINKED_TO', 'Conditional rights granted by contract'),
  rightsToSurplusAssetsOnDissolution: meaning('LINKED_TO', 'Rights to surplus assets on dissolution'),
  rightsToProfitOrIncome: meaning('LINKED_TO', 'Rights to profit or income'),
  rightToProfitOrIncomeFromAssets: meaning('LINKED_TO', 'Right to profit or income from assets'),
  enjoymentAndUseOfAssets: meaning('LINKED_TO', 'Enjoyment and use of assets'),
  unknownInterest: meaning('OWNS', 'The nature of the interest is not known', 'EQUITY'),
  unpublishedInterest: meaning('OWNS', 'The nature of the interest is not published', 'EQUITY'),
};

/**
 * The interval a share says: `exact`, else from the higher of the two lower bounds to the lower of the two upper ones; a bound that is not
 * given is 0 or 100. Null where the bounds are crossed or nothing lies between them.
 */
export function shareOf(share: BodsShare | undefined): ShareInterval | null {
  if (share === undefined) return unknownShare;
  if (share.exact !== undefined) return { min: decimal(share.exact), max: decimal(share.exact), minOpen: false, maxOpen: false };
  const minOpen = share.exclusiveMinimum !== undefined && share.exclusiveMinimum >= (share.minimum ?? 0);
  const maxOpen = share.exclusiveMaximum !== undefined && share.exclusiveMaximum <= (share.maximum ?? 100);
  const min = decimal(minOpen ? (share.exclusiveMinimum ?? 0) : (share.minimum ?? 0));
  const max = decimal(maxOpen ? (share.exclusiveMaximum ?? 100) : (share.maximum ?? 100));
  const order = compared(fractionOf(min), fractionOf(max));
  return order > 0 || (order === 0 && (minOpen || maxOpen)) ? null : { min, max, minOpen, maxOpen };
}

/** The shortest decimal text that is the number, which is how the file has it. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/**
 * An interest as a link; `name` tells the interests of one relationship apart. An indirect one that is broken down into component records
 * is no stake or vote of its own, since the components are counted; one that is not counts as at most what it says.
 *
 * @param closedOn the day its record was closed, null where it is open
 * @returns null where the share is crossed
 */
export function readInterest(
  said: BodsInterest,
  hasComponents: boolean,
  closedOn: string | null,
): { readonly name: string; readonly particulars: LinkParticulars } | null {
  const type = (said.type ?? 'unknownInterest') as InterestType;
  const stated = shareOf(said.share);
  if (stated === null) return null;
  const { linkType, interest, words } = isMinorityOfBoard(type, said.share) ? minorityOfBoard : meanings[type];
  const isIndirect = said.directOrIndirect === 'indirect';
  const isBrokenDown = isIndirect && hasComponents;
  const since = said.startDate ?? null;
  // The end date is the day from which it is no more; links are in force up to and including their last day.
  const last = said.endDate === undefined ? closedOn : addDays(said.endDate, -1);
  const until = last !== null && since !== null && last < since ? since : last;
  const remarks = [
    ...(words === null ? [] : [words]),
    ...(isBrokenDown ? [`Indirect ${type}, through other records`] : isIndirect ? ['Indirect'] : []),
    ...(said.directOrIndirect === 'unknown' ? ['Direct or indirect is not known'] : []),
    ...(isShared(interest) && !isBrokenDown ? [] : shareWords(said.share)),
    ...(said.beneficialOwnershipOrControl === true ? ['Beneficial owner'] : []),
    ...(said.details === undefined ? [] : [clean(said.details)]),
  ];
  const kept = isBrokenDown ? null : interest;
  const share = isIndirect ? { ...stated, min: '0', minOpen: false } : stated;
  return {
    name: `${kebab(type)}${isIndirect ? '-indirect' : ''}`,
    particulars: {
      linkType: isBrokenDown && linkType === 'OWNS' ? 'LINKED_TO' : linkType,
      share: isShared(kept) ? share : null,
      interest: kept,
      arrangement: null,
      since,
      until,
      description: remarks.length === 0 ? null : remarks.join('; '),
    },
  };
}

const minorityOfBoard = meaning('CONTROLS', 'Appointment of board');
/** Whether it is said how much of the board may be appointed, and that is not most of it. */
function isMinorityOfBoard(type: InterestType, share: BodsShare | undefined): boolean {
  const most = share?.exact ?? share?.maximum ?? share?.exclusiveMaximum;
  return type === 'appointmentOfBoard' && most !== undefined && most <= 50;
}

const isShared = (interest: Interest | null): boolean => interest === 'EQUITY' || interest === 'VOTING_RIGHTS';
const kebab = (type: string): string => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function shareWords(share: BodsShare | undefined): string[] {
  const stated = share === undefined ? null : shareOf(share);
  if (stated === null) return [];
  const { min, max, minOpen, maxOpen } = stated;
  return [min === max ? `${min} %` : `${minOpen ? 'more than ' : ''}${min} to ${maxOpen ? 'less than ' : ''}${max} %`];
}
