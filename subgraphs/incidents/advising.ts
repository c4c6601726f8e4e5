/** What the steps of advisories are asked with: texts, where they come from, where they go, and the proof that they went. */
import type { Change } from '../../domain/ledger.ts';
import { markingFrom } from '../../domain/markings.ts';
import type { AskedMarking } from '../../domain/markings.ts';
import type { AdvisoryFile, AdvisoryRecord } from '../../domain/process/advisory.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { communityDesk } from '../../domain/process/membership.ts';
import { sendings } from '../../domain/process/sending.ts';
import { advisoryRows, canonicalText } from '../../domain/process/sentText.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import type { DraftAdvisoryInput, EditAdvisoryInput } from './generated/resolvers.ts';
import { belongsTo, hashOf, sourceFacts, sourcePresence } from './sharingFacts.ts';

/** A draft: seen by the drafter's organisation, the community's staff and Homeland Security until it is released. */
export function drafted(input: DraftAdvisoryInput, context: SubgraphContext) {
  const { org, user } = context.viewer;
  const community = input.community ?? null;
  const desk = [...(org === null ? [] : [org]), ...(community === null ? [] : [communityDesk(community)]), agencyOrgs.DHS_CISA];
  const byItself = community === null ? forOrgs(org === null ? [] : [org], user) : { ...clear, tlp: 'GREEN' as const, community };
  const derivedFrom = [...new Set(input.derivedFrom ?? [])];
  const releaseMarking = readByIssuer(markingFrom(input, { ...byItself, originator: user }, user ?? ''), org);
  return {
    prefix: 'advisory',
    input: {
      title: input.title.trim(),
      body: input.body,
      severity: input.severity,
      affectedAssetTypes: [...new Set(input.affectedAssetTypes ?? [])],
      recommendedActions: input.recommendedActions ?? [],
      expiresAt: input.expiresAt ?? null,
      derivedFrom,
      community,
      releaseMarking,
    },
    facts: { sources: sourceFacts(derivedFrom, context) },
    violations: [
      ...presence('community', community, 'community', context),
      ...sourcePresence(derivedFrom, context),
      ...unknownRecipients(releaseMarking, context),
    ],
    default: forOrgs(desk, user),
    isSynthetic: input.isSynthetic,
  };
}

/** What an edit or an update makes of an advisory; what is absent stays as it is. */
export function edited(input: EditAdvisoryInput, before: AdvisoryRecord, context: SubgraphContext) {
  const derivedFrom = [...new Set(input.derivedFrom ?? before.derivedFrom)];
  return {
    title: (input.title ?? before.title).trim(),
    body: input.body ?? before.body,
    severity: input.severity ?? before.severity,
    affectedAssetTypes: [...new Set(input.affectedAssetTypes ?? before.affectedAssetTypes)],
    recommendedActions: input.recommendedActions ?? before.recommendedActions,
    expiresAt: input.expiresAt === undefined ? before.expiresAt : input.expiresAt,
    derivedFrom,
    releaseMarking: redestined(input, before, context),
  };
}

/** The marking asked for over the one decided before. */
export function redestined(asked: AskedMarking, { releaseMarking, issuer }: AdvisoryRecord, { viewer }: SubgraphContext): Marking {
  return readByIssuer(markingFrom(asked, releaseMarking, viewer.user ?? ''), issuer);
}

/** An organisation reads what it issued; a marking that names nobody else is left for the rules to refuse. */
function readByIssuer(marking: Marking, issuer: string | null): Marking {
  const isAmber = marking.tlp === 'AMBER' || marking.tlp === 'AMBER_STRICT';
  if (!isAmber || issuer === null || marking.recipientOrgs.length === 0) return marking;
  return { ...marking, recipientOrgs: [...new Set([...marking.recipientOrgs, issuer])].sort() };
}

/** What guards know of an advisory that goes out, or is to. Sources the writer does not see were looked at by whoever named them. */
export function destination(derivedFrom: readonly string[], { community }: Marking, before: AdvisoryRecord, context: SubgraphContext) {
  return { sources: sourceFacts(derivedFrom, context), isMember: belongsTo(community ?? before.community, context) };
}

/** The violations for sources newly named and for recipients that are not recorded. */
export function destinationViolations(
  derivedFrom: readonly string[] | null | undefined,
  marking: Marking,
  before: AdvisoryRecord,
  context: SubgraphContext,
) {
  const named = (derivedFrom ?? []).filter((id) => !before.derivedFrom.includes(id));
  return [...sourcePresence(named, context), ...unknownRecipients(marking, context)];
}

/** The proof of a sending is kept by organisation. */
function unknownRecipients({ recipientOrgs, community }: Marking, context: SubgraphContext) {
  return [...presence('organization', recipientOrgs, 'recipientOrgs', context), ...presence('community', community, 'community', context)];
}

/** The proof of what goes out now, and to whom. */
export function released(context: SubgraphContext) {
  return (advisory: AdvisoryFile): Change[] =>
    sendings({
      kind: 'RELEASED',
      advisory: advisory.id,
      tearline: null,
      version: advisory.version,
      marking: advisory.marking,
      recipients: advisory.marking.recipientOrgs.filter((to) => to !== advisory.issuer),
      isSynthetic: advisory.isSynthetic,
      contentHash: advisoryHash(advisory),
      writer: context.viewer.user ?? '',
      org: context.viewer.org,
      at: context.services.now(),
    }).map((record) => ({ op: 'put', record, expected: null }));
}

export function advisoryHash(advisory: AdvisoryRecord): string {
  return hashOf(canonicalText(advisoryRows(advisory)));
}
