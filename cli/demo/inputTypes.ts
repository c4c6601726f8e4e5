/** The input types of mutations whose name does not say it; production servers answer no introspection that could. */
const steps = [
  'investigateIncident',
  'containIncident',
  'coordinateResponse',
  'mitigateResponse',
  'monitorResponse',
  'approveTearline',
  'reviewAdvisory',
  'acknowledge',
  'startAssessment',
  'finalizeAssessment',
  'startImpactReport',
  'reviewImpactReport',
  'signImpactReport',
  'reviewEvidence',
  'consultOnDetermination',
  'reviewDesignation',
  'approveDesignation',
  'reviewPetition',
] as const;
const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(steps.map((name) => [name, 'StepInput'])),
  upsertActor: 'ActorInput',
  giveConsultationInput: 'GiveConsultationInput',
  upsertLink: 'LinkInput',
  openInterferenceDetermination: 'OpenInterferenceInput',
  deliverAssessment: 'DeliverDocumentInput',
  deliverImpactReport: 'DeliverDocumentInput',
  releaseAssessmentSummary: 'ReleaseSummaryInput',
  grantPetition: 'ReasonedStepInput',
};

/** The input type of a mutation, by name. */
export function inputTypeOf(mutation: string): string {
  return named[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}
