/** The public lists the questions are made from, read where they lie; nothing of them is kept in the repository. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { ofacCsv } from '../../ingest/ofacCsv.ts';

/** An entry of the UN list. `original` is its name in its own script, null where the list has none. */
export interface UnEntry {
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly original: string | null;
  readonly birthYears: readonly string[];
}

export interface Lists {
  readonly sdn: readonly ActorRecord[];
  /** The SDN list a year and a half earlier. */
  readonly earlier: readonly ActorRecord[];
  readonly un: readonly UnEntry[];
  /** Names of OFAC's consolidated list of those who are not on the SDN list. */
  readonly nonSdn: readonly { readonly name: string; readonly kind: ActorKind }[];
}

/** @throws {OstrakonError} LIST_REJECTED, or the file system's error, where a list is missing */
export async function readLists(folder: string): Promise<Lists> {
  const [sdn, earlier, un, nonSdn] = await Promise.all([
    readSdn(join(folder, 'ofac_2023-01'), '2023-01-20'),
    readSdn(join(folder, 'ofac_2021-07'), '2021-07-07'),
    readUn(join(folder, 'un')),
    readNonSdn(join(folder, 'ofac_nonsdn_2025-12')),
  ]);
  return { sdn, earlier, un, nonSdn };
}

async function readSdn(folder: string, asOf: string): Promise<ActorRecord[]> {
  const { inputs } = await openInputs([folder]);
  const { items } = await ofacCsv.read(inputs, { asOf, today: asOf, source: null });
  const actors: ActorRecord[] = [];
  for await (const item of items) if (item.kind === 'entry') actors.push(item.entry.actor);
  return actors;
}

async function readUn(folder: string): Promise<UnEntry[]> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.xml'));
  if (file === undefined) throw new Error(`${folder} holds no XML file of the UN consolidated list.`);
  const xml = await readFile(join(folder, file), 'utf8');
  return [...entriesOf(xml, 'INDIVIDUAL', 'INDIVIDUAL'), ...entriesOf(xml, 'ENTITY', 'ENTITY')];
}

/** The list is flat and of one known form, so patterns read it; no general XML is promised. */
function entriesOf(xml: string, tag: string, kind: ActorKind): UnEntry[] {
  return elements(xml, tag).map((entry) => {
    const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].flatMap((part) => elements(entry, part));
    const original = elements(entry, 'NAME_ORIGINAL_SCRIPT')[0]?.trim() ?? '';
    return {
      kind,
      name: parts.map((part) => part.trim()).join(' '),
      aliases: elements(entry, `${tag}_ALIAS`)
        .filter((alias) => elements(alias, 'QUALITY')[0]?.trim() !== 'Low')
        .flatMap((alias) => elements(alias, 'ALIAS_NAME').map((name) => name.trim()))
        .filter((name) => name !== ''),
      original: original === '' ? null : original,
      birthYears: elements(entry, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap((date) => date.match(/\b(?:18|19|20)\d\d\b/g) ?? []),
    };
  });
}

function elements(xml: string, tag: string): string[] {
  const unescaped = (text: string): string =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');
  return [...xml.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map((match) =>
    match[1]!.includes('<') ? match[1]! : unescaped(match[1]!),
  );
}

async function readNonSdn(folder: string): Promise<{ name: string; kind: ActorKind }[]> {
  const text = new TextDecoder('windows-1252').decode(await readFile(join(folder, 'cons_prim.csv'))).replace(/\u001a\s*$/, '');
  const rows = parse(text, { relax_column_count: true, skip_empty_lines: true });
  const kinds: Readonly<Record<string, ActorKind>> = { individual: 'INDIVIDUAL', vessel: 'VESSEL', aircraft: 'AIRCRAFT' };
  return rows.map((row) => ({ name: row[1] ?? '', kind: kinds[row[2]?.trim() ?? ''] ?? 'ENTITY' }));
}
