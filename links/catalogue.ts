import { covers, isLicenseInForce } from '../domain/licenses.ts';
import type { Day, TechniqueRecord } from '../domain/model.ts';

import { compareKeys, pageOf } from './page.ts';
import type { Page, PageRequest, View } from './questions.ts';
import { folded, words } from './text.ts';
import type { GraphView } from './view.ts';

export function programs(view: GraphView): string[] {
  return [...view.graph.all('program')]
    .filter((program) => view.maySee(program))
    .map((program) => program.tag)
    .sort();
}

export function rounds(view: GraphView, program: string | null): string[] {
  return [...view.graph.all('round')]
    .filter((round) => view.maySee(round) && (program === null || round.program === program))
    .sort((a, b) => compareKeys([a.date, a.id], [b.date, b.id]))
    .map((round) => round.id);
}

export function elections(view: GraphView, filter: Parameters<View['elections']>[0]): string[] {
  return [...view.graph.all('election')]
    .filter((election) => {
      if (!view.maySee(election)) return false;
      if (typeof filter.federal === 'boolean' && (election.officeLevel === 'FEDERAL') !== filter.federal) return false;
      return !(filter.from && election.date < filter.from) && !(filter.to && election.date > filter.to);
    })
    .sort((a, b) => compareKeys([a.date, a.id], [b.date, b.id]))
    .map((election) => election.id);
}

export function findJurisdictions(view: GraphView, filter: Parameters<View['findJurisdictions']>[0], page: PageRequest): Page<string> {
  const state = filter.state ? view.graph.record('jurisdiction', view.stateId(filter.state) ?? '') : undefined;
  if (filter.state && state === undefined) return pageOf<string>([], () => [], compareKeys, page);
  const found = view.graph
    .sorted('jurisdiction', (a, b) => compareKeys([folded(a.name), a.id], [folded(b.name), b.id]))
    .filter((jurisdiction) => {
      if (!view.maySee(jurisdiction)) return false;
      if (filter.level && jurisdiction.level !== filter.level) return false;
      return state === undefined || jurisdiction.stateCode === state.stateCode;
    });
  const answer = pageOf(found, (jurisdiction) => [folded(jurisdiction.name), jurisdiction.id], compareKeys, page);
  return { ...answer, items: answer.items.map(({ cursor, item }) => ({ cursor, item: item.id })) };
}

export function techniques(view: GraphView, filter: Parameters<View['techniques']>[0]): string[] {
  const asked = filter.text ? words(filter.text) : [];
  const matches = (technique: TechniqueRecord) => {
    const own = words(`${technique.code} ${technique.name}`);
    return asked.every((word) => own.some((other) => other.startsWith(word)));
  };
  return view.graph
    .sorted('technique', (a, b) => compareKeys([a.framework, a.code], [b.framework, b.code]))
    .filter((technique) => view.maySee(technique) && (!filter.framework || technique.framework === filter.framework) && matches(technique))
    .map((technique) => technique.id);
}

export function emergencyNotices(view: GraphView): string[] {
  return [...view.graph.all('emergencyNotice')]
    .filter((notice) => view.maySee(notice))
    .sort((a, b) => compareKeys([a.noticeDate, a.id], [b.noticeDate, b.id]))
    .map((notice) => notice.id);
}

export function newestVersion(view: GraphView, dataset: string): Day | null {
  let newest: Day | null = null;
  for (const version of view.graph.all('listVersion')) {
    if (version.dataset === dataset && view.maySee(version) && (newest === null || version.asOf > newest)) newest = version.asOf;
  }
  return newest;
}

export function licenses(view: GraphView, filter: Parameters<View['licenses']>[0]): string[] {
  const asked = filter.designation === null ? null : view.graph.record('designation', filter.designation);
  if (asked === undefined || (asked !== null && !view.maySee(asked))) return [];
  return [...view.graph.all('license')]
    .filter((license) => {
      if (filter.program !== null && !license.programs.includes(filter.program)) return false;
      if (asked !== null && !covers(license, asked)) return false;
      if (filter.status && license.status !== filter.status) return false;
      if (filter.kind && license.kind !== filter.kind) return false;
      if (filter.endsBy && (license.expiresAt === null || license.expiresAt > filter.endsBy)) return false;
      return (filter.inForceOn === null || isLicenseInForce(license, filter.inForceOn)) && view.maySee(license);
    })
    .sort((a, b) => compareKeys([a.number, a.id], [b.number, b.id]))
    .map((license) => license.id);
}
