/** What the resolvers of judgments, determinations, notifications and submissions are handed as parents. */
import type { ConsultationRecord, InterferenceRecord } from '../../../domain/process/interferenceDetermination.ts';
import type { NotificationRecord, SubmissionRecord } from '../../../domain/process/statements.ts';
import type { ForeignIncidents, IndicatorMatch, MethodUse } from '../../../links/questions.ts';
import type { Loaded } from '../../records.ts';

export type ForeignIncidentsParent = ForeignIncidents;
export type MethodUseParent = MethodUse;
export type IndicatorMatchParent = IndicatorMatch;
export type InterferenceParent = Loaded<InterferenceRecord>;
export type ConsultationParent = Loaded<ConsultationRecord>;
export type NotificationParent = Loaded<NotificationRecord>;
export type SubmissionParent = Loaded<SubmissionRecord>;
