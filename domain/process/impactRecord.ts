/** A report under section 1(b): what two departments found, where they differ, and what they advise. */
import type { Agency, ImpactReportRecord, Instant, Recorded } from '../model.ts';
import type { Signature } from './agencies.ts';
import type { Amending, Amendment, Receipt } from './delivery.ts';

export const impactSigners = ['DOJ', 'DHS_CISA'] as const satisfies readonly Agency[];
export type ImpactSigner = (typeof impactSigners)[number];
export const impactRecipients = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE'] as const satisfies readonly Agency[];

export const findings = ['FOUND', 'NOT_FOUND', 'UNDETERMINED'] as const;
export type Finding = (typeof findings)[number];
/** What section 1(b)(i) asks of election infrastructure, and (ii) of that of campaigns, candidates and political organizations. */
export const findingFields = [
  'infrastructureEffect',
  'tabulationEffect',
  'transmissionEffect',
  'unauthorizedAccess',
  'disclosure',
  'threatenedDisclosure',
  'alterationOrFalsification',
] as const;
export type FindingField = (typeof findingFields)[number];
/** One department's findings. */
export type AgencyFindings = Readonly<Record<FindingField, Finding>> & {
  readonly infrastructureText: string;
  readonly campaignText: string;
};

/** A material issue of fact that they cannot evaluate or agree on; `field` is null where it is about none of the findings. */
export interface UnresolvedIssue {
  readonly field: FindingField | null;
  readonly text: string;
}
export const remedialKinds = ['TECHNICAL', 'PROCEDURAL', 'TRAINING', 'FUNDING', 'LEGISLATIVE', 'LAW_ENFORCEMENT', 'DIPLOMATIC', 'SANCTION'] as const; // prettier-ignore
/** An action advised. SANCTION can be said, so that it can be refused. */
export interface RemedialAction {
  readonly kind: (typeof remedialKinds)[number];
  readonly text: string;
}
export interface ImpactContent {
  readonly findings: Readonly<Record<ImpactSigner, AgencyFindings | null>>;
  readonly unresolvedIssues: readonly UnresolvedIssue[];
  readonly remedialActions: readonly RemedialAction[];
  /** State and local officials who were heard, as appropriate. */
  readonly consultations: readonly { readonly org: string; readonly text: string }[];
}
/** An amendment that one department has signed and the other has not. */
export interface ProposedAmendment extends Amending {
  readonly content: ImpactContent;
  readonly signature: Signature<ImpactSigner>;
}
/** What drafters and recipients see of a report: its content, signatures and versions. */
export interface ImpactPaper {
  readonly content: ImpactContent;
  readonly signatures: readonly Signature<ImpactSigner>[];
  readonly recipients: readonly Receipt[];
  readonly amendments: readonly Amendment[];
  readonly earlierContents: readonly ImpactContent[];
  readonly proposedAmendment: ProposedAmendment | null;
  /** Why the latest review changed nothing, and when that was said. */
  readonly reviewNote: { readonly text: string; readonly by: string; readonly at: Instant } | null;
}
export interface ImpactPaperRecord extends Recorded, ImpactPaper {
  readonly type: 'impactPaper';
  readonly of: string;
}
export interface ImpactReportFile extends ImpactReportRecord, ImpactPaper {}

/** What the paper of a report says before anybody has written on it. */
export const emptyImpact: ImpactPaper = {
  content: { findings: { DOJ: null, DHS_CISA: null }, unresolvedIssues: [], remedialActions: [], consultations: [] },
  signatures: [],
  recipients: [],
  amendments: [],
  earlierContents: [],
  proposedAmendment: null,
  reviewNote: null,
};
