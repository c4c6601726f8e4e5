/** Something shared, as a file that the viewer's organisation can take away. */
import { csvLine } from '../../domain/csvLine.ts';
import type { Instant } from '../../domain/model.ts';
import type { AdvisoryRecord } from '../../domain/process/advisory.ts';
import { stixBundle } from '../../domain/process/packs/stixBundle.ts';
import type { Told } from '../../domain/process/packs/stixBundle.ts';
import type { SentRow } from '../../domain/process/sentText.ts';
import type { TearlineRecord } from '../../domain/process/tearline.ts';
import { uuidOf } from '../../runtime/uuidOf.ts';
import type { SubgraphContext } from '../context.ts';
import type { Pack, PackFormat } from './generated/resolvers.ts';
import { hashOf, orgName } from './sharingFacts.ts';

/** The same for everybody of the viewer's organisation: what was shared, under its marking, and for whom the file was made. */
export function packOf(
  record: AdvisoryRecord | TearlineRecord,
  rows: readonly SentRow[],
  format: PackFormat,
  context: SubgraphContext,
): Pack {
  const content = format === 'CSV' ? table(rows, context) : `${JSON.stringify(stixBundle(toldBy(record, context), uuidOf), null, 2)}\n`;
  const name = [record.id, record.type === 'advisory' ? `v${record.version}` : null, context.viewer.org].filter((part) => part !== null);
  return {
    fileName: `${name.join('_').replaceAll(/[^\w.+-]+/g, '-')}.${format === 'CSV' ? 'csv' : 'stix.json'}`,
    mediaType: format === 'CSV' ? 'text/csv; charset=utf-8; header=present' : 'application/stix+json;version=2.1',
    content,
    contentHash: hashOf(content),
  };
}

function table(rows: readonly SentRow[], { viewer: { org } }: SubgraphContext): string {
  return [['field', 'value'], ...rows, ['preparedFor', org ?? 'the public']].map(csvLine).join('');
}

function toldBy(record: AdvisoryRecord | TearlineRecord, context: SubgraphContext): Told {
  const labels = record.affectedAssetTypes.map((type) => type.toLowerCase().replaceAll('_', '-'));
  if (record.type === 'tearline') {
    const at = record.disseminatedAt ?? context.services.now();
    const { id, text, colour: tlp, indicators, recommendedActions: actions } = record;
    return {
      id,
      title: titleOf(text),
      text,
      tlp,
      author: record.originAgency,
      indicators,
      actions,
      labels,
      first: at,
      latest: at,
      until: null,
    };
  }
  const { id, title, body, releaseMarking, recommendedActions: actions, expiresAt, issuer } = record;
  const first = record.releasedAt ?? context.services.now();
  const author = (issuer === null ? null : orgName(issuer, context)) ?? issuer ?? 'not stated';
  const until: Instant | null = expiresAt === null ? null : `${expiresAt}T23:59:59.000Z`;
  const latest = record.updatedAt ?? first;
  return { id, title, text: body, tlp: releaseMarking.tlp, author, indicators: [], actions, labels, first, latest, until };
}

const titleOf = (text: string) => text.split('\n', 1)[0]?.slice(0, 120) ?? '';
