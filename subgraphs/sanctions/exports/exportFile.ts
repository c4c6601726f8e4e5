/** An answer as a file, in GraphQL. */
import { OstrakonError } from '../../../domain/errors.ts';
import { formats } from '../../../export/formats.ts';
import type { Format, FormatName } from '../../../export/formats.ts';
import { uuidOf } from '../../../runtime/uuidOf.ts';
import type { SubgraphContext } from '../../context.ts';
import { recordLoader } from '../../records.ts';
import type { ExportedFile, ExportedPart, ExportFormat, QueryResolvers } from '../generated/resolvers.ts';
import { exportedAnswer } from './exportedAnswer.ts';
import type { AskedExport } from './exportQuestion.ts';
import { longestFile, writtenText } from './writtenText.ts';

export const exportQueries = {
  export: async (_root, { input, format, part, asOf }, context) => await exportFile(input, format, part ?? null, asOf ?? null, context),
} satisfies Partial<QueryResolvers>;

async function exportFile(
  asked: AskedExport,
  format: ExportFormat,
  part: string | null,
  asOf: string | null,
  context: SubgraphContext,
): Promise<ExportedFile> {
  const wanted = partsOf(format.toLowerCase() as FormatName, part);
  const view = context.view.at(asOf);
  const { graph, tlp } = await exportedAnswer(asked, { ...context, ...recordLoader(context.services.ledger, view), view });
  const { dataVersion, truncated = false, actors, links } = graph;
  const parts: ExportedPart[] = [];
  let left = longestFile;
  for (const { extension, mediaType, write } of wanted) {
    const text = await writtenText(write(graph, { uuidOf }), left);
    left -= text.length;
    parts.push({ extension, mediaType, text });
  }
  return {
    fileName: fileName(asked, graph.marking, graph.asOf),
    marking: tlp,
    dataVersion,
    asOf: graph.asOf,
    knownAt: graph.knownAt ?? null,
    truncated,
    actorCount: actors.length,
    linkCount: links.length,
    parts,
  };
}

/** The parts asked for; all where none is named. @throws {OstrakonError} BAD_INPUT for one that the format has not */
export function partsOf(format: FormatName, part: string | null): readonly Format['parts'][string][] {
  const { parts }: Format = formats[format];
  if (part === null) return Object.values(parts);
  const found = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (found !== undefined) return [found];
  const message = `The format ${format} has no part "${part.slice(0, 50)}"; it has ${Object.keys(parts).join(', ')}.`;
  throw new OstrakonError({ code: 'BAD_INPUT', field: 'part', message });
}

/** A name for the file without its extension, with what must not be forgotten about it: `network_2026-01-31_TLP-CLEAR`. */
export function fileName({ question }: AskedExport, marking: string, asOf: string): string {
  return `${question.toLowerCase()}_${asOf}_${marking.replaceAll(/[:+]/g, '-')}`;
}
