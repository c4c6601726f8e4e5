/** Steps of the process that the board has a form for. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Values to choose from; free text where absent. */
  readonly choices?: readonly string[];
}
export interface Form {
  readonly mutation: string;
  /** GraphQL type of its input. */
  readonly input: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export const severities = ['BASELINE_NEGLIGIBLE', 'BASELINE_MINOR', 'LOW', 'MEDIUM', 'HIGH', 'SEVERE', 'EMERGENCY'];
const effects: Field = { name: 'materialEffect', label: 'Material effect', choices: ['NONE', 'SUSPECTED', 'CONFIRMED', 'UNKNOWN'] };

const all: readonly Form[] = [
  {
    mutation: 'reportIncident',
    input: 'ReportIncidentInput',
    title: 'Report an incident',
    fields: [
      { name: 'title', label: 'What happened, in a line; name no victim' },
      { name: 'victimLabel', label: 'Whom it hit, as others are told' },
      { name: 'startedAt', label: 'First day (YYYY-MM-DD)' },
      { name: 'endedAt', label: 'Last day (YYYY-MM-DD)' },
      { name: 'marking', label: 'Marking; your organisation only where none', choices: ['CLEAR'] },
    ],
  },
  {
    mutation: 'triageIncident',
    input: 'TriageIncidentInput',
    title: 'Triage',
    fields: [{ name: 'severity', label: 'Severity', choices: severities }, effects],
  },
  { mutation: 'confirmIncident', input: 'ConfirmIncidentInput', title: 'Confirm', fields: [effects] },
  {
    mutation: 'reopenIncident',
    input: 'ReopenIncidentInput',
    title: 'Reopen',
    fields: [{ name: 'newInformation', label: 'What is new' }],
  },
];

/** The forms by the mutation they call. */
export const forms: Readonly<Record<string, Form>> = Object.fromEntries(all.map((form) => [form.mutation, form]));

/** The mutation a form calls, as GraphQL text; it answers the record's id. */
export function documentOf({ mutation, input }: Form): string {
  return `mutation BoardStep($input: ${input}!, $expectedRevision: String) { done: ${mutation}(input: $input, expectedRevision: $expectedRevision) { id } }`;
}

/** What was typed as an input: fields left empty are left out. */
export function inputOf(form: Form, typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(form.fields.map(({ name }) => [name, (typed[name] ?? '').trim()] as const).filter(([, text]) => text !== ''));
}
