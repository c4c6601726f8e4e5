/** Values of JSON, of which nothing is known until it is looked at. */

export type Raw = Readonly<Record<string, unknown>>;

/** A text, trimmed; null for anything else and for blank ones. */
export const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
/** An object; null for anything else. */
export const raw = (value: unknown): Raw | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
