/** A period in words; empty where neither end is known. */
export function period(since: string | null, until: string | null): string {
  if (since === null && until === null) return '';
  if (until === null) return `since ${since}`;
  return since === null ? `until ${until}` : `${since} to ${until}`;
}
