/** Ids of things that we name for others, such as objects of STIX. */
import { createHash } from 'node:crypto';

/** Name space of the ids that this service makes; drawn once at random. */
const nameSpace = 'b6f1b1a0-6f0e-4f0b-9d55-2f0f6d3c7a11';

/** A UUID of version 5 (RFC 9562): the same for the same name. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(nameSpace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
