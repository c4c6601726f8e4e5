/** Where a paper of section 1 stands; days are ISO dates, null where not established. */
export interface Clock {
  readonly status: string;
  readonly dueDate: string | null;
  readonly deliveredAt: string | null;
  readonly daysLate: number | null;
}

/** A clock in words; says that none is recorded where there is none. */
export function clockOf(clock: Clock | null): string {
  if (clock === null) return 'none recorded';
  const { status, dueDate, deliveredAt, daysLate } = clock;
  const late = daysLate === null ? '' : daysLate === 0 ? ', in time' : `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  return [
    status.toLowerCase().replaceAll('_', ' '),
    dueDate === null ? 'due day not established' : `due ${dueDate}`,
    ...(deliveredAt === null ? [] : [`delivered ${deliveredAt}${late}`]),
  ].join('; ');
}
