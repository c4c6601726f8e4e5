/** What heads a record's page: its title, or the name of what it is about; null where it says neither. */
export function headingOf(heading: unknown): string | null {
  if (typeof heading === 'string') return heading;
  if (typeof heading !== 'object' || heading === null) return null;
  const { name, ...rest } = heading as { readonly name?: unknown };
  if (typeof name === 'string') return name;
  for (const inner of Object.values(rest)) if (typeof inner === 'object' && inner !== null) return headingOf(inner);
  return null;
}
