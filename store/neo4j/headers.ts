/** Commit headers as properties of their nodes. */
import neo4j from 'neo4j-driver';
import type { DateTime } from 'neo4j-driver';
import type { CommitHeader } from '../../domain/ledger.ts';
import type { Properties } from './codecs.ts';
import { instantText, nativeInstant } from './temporal.ts';

/** `at` is a datetime; where the text as written is not the canonical one it is kept as `atText`. */
export function encodedHeader(header: CommitHeader): Properties {
  const { at, seq, changeCount, ...texts } = header;
  const instant = nativeInstant(at);
  return {
    ...texts,
    seq: neo4j.int(seq),
    changeCount: neo4j.int(changeCount),
    ...(instant === null ? {} : { at: instant }),
    ...(instant !== null && instantText(instant) === at ? {} : { atText: at }),
  };
}

export function decodedHeader(properties: Properties): CommitHeader {
  const { seq, commitId, by, reason, changeCount, prevHash, hash, at, atText } = properties as unknown as CommitHeader & {
    atText?: string;
  };
  const written = atText ?? instantText(at as unknown as DateTime<number>);
  return { seq, commitId, at: written, by, reason, changeCount, prevHash, hash };
}
