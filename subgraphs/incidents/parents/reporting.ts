/** What the resolvers of assessments and reports are handed as parents. */
import type { AssessmentContent } from '../../../domain/process/assessment.ts';
import type { ImpactContent, ProposedAmendment } from '../../../domain/process/impactRecord.ts';

export type AssessmentContentParent = AssessmentContent;
export type ImpactContentParent = ImpactContent;
export type ProposedAmendmentParent = ProposedAmendment;
export interface AssessmentVersionParent {
  readonly version: number;
  readonly content: AssessmentContent;
}
export interface ImpactVersionParent {
  readonly version: number;
  readonly content: ImpactContent;
}
