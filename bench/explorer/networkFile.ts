/** The actors that the explorer is measured with, as a FollowTheMoney file. All are invented, and the same each time. */

export const hubName = 'Hub With Two Hundred Links';

/** A seed linked to a hub of 200 links, and apart from them 5,000 actors with 20,000 links, all within three steps of `person-root`. */
export function networkFile(): string {
  const lines: string[] = [];
  let links = 0;
  const actor = (id: string, name: string) =>
    lines.push(JSON.stringify({ id, schema: id.startsWith('person') ? 'Person' : 'Company', properties: { name: [name] } }));
  const link = (from: string, to: string) =>
    lines.push(
      JSON.stringify({
        id: `link-${links}`,
        schema: 'UnknownLink',
        properties: { subject: [from], object: [to], ...(links % 2 === 0 ? { startDate: [`${2000 + (links % 24)}-01-01`] } : {}) },
      }),
    ) && links++;
  actor('person-seed', 'Seed Of The Hub');
  actor('person-hub', hubName);
  link('person-seed', 'person-hub');
  for (let spoke = 0; spoke < 199; spoke++) {
    actor(`spoke-${spoke}`, `Spoke Trading ${spoke}`);
    link('person-hub', `spoke-${spoke}`);
  }
  const ids = Array.from({ length: 5_000 }, (_, index) => (index === 0 ? 'person-root' : `many-${index}`));
  const pairs = new Set<string>();
  ids.forEach((id, index) => actor(id, `Member Of Many ${index}`));
  const linkOnce = (from: number, to: number) => {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    if (from === to || pairs.has(key)) return;
    pairs.add(key);
    link(ids[from] ?? '', ids[to] ?? '');
  };
  for (let index = 1; index < ids.length; index++) linkOnce(index <= 70 ? 0 : 1 + (index % 70), index);
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  while (pairs.size < 20_000) linkOnce(random(ids.length), random(ids.length));
  return `${lines.join('\n')}\n`;
}
