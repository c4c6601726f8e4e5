import { agencyOrgs } from './agencyOrgs.ts';
import { forOrgs } from './filing.ts';
import type { Filing } from './filing.ts';
import type { ConsultationRecord, InterferenceFile, InterferenceRecord, OfficialConsultation } from './interferenceDetermination.ts';

/** The agencies that decide, who read everything said to them. */
export const deciders: readonly string[] = [agencyOrgs.DHS_CISA, agencyOrgs.DOJ];

/** A determination as a record for those it is published to, and what each official said as one for their office and those who decide. */
export const consultationFiling: Filing<InterferenceFile> = {
  parts: ['consultation'],
  join(main, parts) {
    const said = parts.filter((part): part is ConsultationRecord => part.type === 'consultation');
    return { ...(main as InterferenceRecord), consultations: said.map(consultationOf) };
  },
  split({ consultations, ...main }, before) {
    const kept = new Map(before.map((record) => [record.id, record]));
    return [main, ...consultations.map((said) => kept.get(said.id) ?? recordOf(said, main))];
  },
};

function consultationOf({ id, org, official, level, state, date, input, marking }: ConsultationRecord): OfficialConsultation {
  return { id, org, official, level, state, date, input, readers: marking.recipientOrgs };
}

function recordOf({ readers, ...said }: OfficialConsultation, { id, isSynthetic }: InterferenceRecord): ConsultationRecord {
  return { ...said, type: 'consultation', of: id, marking: forOrgs([...readers, ...deciders]), sources: [], isSynthetic };
}
