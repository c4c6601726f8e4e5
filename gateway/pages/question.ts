/** A question that somebody asks of the service, from the document that answers it. */
export interface Question {
  /** As in the page's address: `01-assessments-due`. */
  readonly name: string;
  /** `01 Which elections have an assessment due ...?` */
  readonly title: string;
  /** Who asks, as people say it. */
  readonly asker: string;
  /** The document, with the command that makes a token for the asker above it. */
  readonly query: string;
}

const askers: Readonly<Record<string, { readonly title: string; readonly org: string | null }>> = {
  ODNI_ANALYST: { title: 'ODNI', org: 'US-ODNI' },
  DHS_CISA_ANALYST: { title: 'Homeland Security', org: 'US-CISA' },
  DOJ_OFFICER: { title: 'Justice', org: 'US-DOJ' },
  TREASURY_OFFICER: { title: 'Treasury', org: 'US-TREASURY' },
  STATE_DEPT_OFFICER: { title: 'State Department', org: 'US-STATE' },
  STATE_OFFICIAL: { title: 'State official', org: 'EX-STATE-SOS' },
  LOCAL_OFFICIAL: { title: 'Local official', org: 'EX-COUNTY-CLERK' },
  PRIVATE_SECTOR_MEMBER: { title: 'Private sector', org: 'EX-VENDOR' },
  PUBLIC: { title: 'Public', org: null },
};

/**
 * @param path of the document, which ends in its name
 * @throws {Error} for a document whose first line does not say who asks what
 */
export function questionIn(path: string, document: string): Question {
  const name = /([^/]+)\.graphql$/.exec(path)?.[1] ?? '';
  const [, role = '', text = ''] = /^# ([A-Z_]+) asks: (.+)\n/.exec(document) ?? [];
  const asker = askers[role];
  if (asker === undefined) throw new Error(`${path} does not begin with who asks what.`);
  const token =
    asker.org === null
      ? ''
      : `# npm run ostrakon -- token --user me --role ${role} --org ${asker.org}\n# Set the header { "authorization": "Bearer TOKEN" } below.\n`;
  return { name, title: `${name.slice(0, 2)} ${text}`, asker: asker.title, query: token + document };
}

/** Questions in order, by who asks them; whoever asks the first one comes first. */
export function byAsker(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, Question[]>();
  for (const question of questions) found.set(question.asker, [...(found.get(question.asker) ?? []), question]);
  return found;
}
