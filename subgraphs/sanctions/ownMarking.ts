import type { Marking, Tlp, Viewer } from '../../domain/tlp.ts';
import { clear } from '../../domain/tlp.ts';

/**
 * The marking of what is a writer's own: AMBER_STRICT to the writer's organisation, or RED to the writer, as asked or, where nothing is
 * asked, as the writer has an organisation or not. Null for any other colour.
 */
export function ownMarking({ user, org }: Viewer, asked: Tlp | null): Marking | null {
  const tlp = asked ?? (org === null ? 'RED' : 'AMBER_STRICT');
  const circle = { ...clear, tlp, originator: user };
  if (tlp === 'AMBER_STRICT') return { ...circle, recipientOrgs: org === null ? [] : [org] };
  return tlp === 'RED' ? { ...circle, namedRecipients: user === null ? [] : [user] } : null;
}
