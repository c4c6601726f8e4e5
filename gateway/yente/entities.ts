/** `GET /entities/{id}` and what is adjacent to it. */
import type { RequestHandler, Response } from 'express';
import { actorAlone, neighbourhoodOf } from './adjacent.ts';
import { pathPart } from './ask.ts';
import type { AskOf } from './ask.ts';
import { entityOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { ftmSchema } from './ftmSchemata.ts';
import { parametersOf } from './parameters.ts';
import { YenteProblem } from './problems.ts';

const noEntity = () => new YenteProblem(404, 'No such entity!');

/** One entity; 308 to its own id where it was asked for by another id of its. */
export function entityHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const parameters = parametersOf(request);
    const nested = parameters.flag('nested') ?? true;
    parameters.done();
    const [id, ask] = [pathPart(request, 'id'), askOf(request, response)];
    if (!nested) {
      const actor = await actorAlone(ask, id);
      if (actor === null) throw noEntity();
      if (!redirected(response, id, actor.id, '')) response.json(entityOf(actor));
      return;
    }
    const found = await neighbourhoodOf(ask, id);
    if (found === null) throw noEntity();
    if (redirected(response, id, found.actor.id, '')) return;
    const entity = entityOf(found.actor);
    response.json({ ...entity, properties: { ...entity.properties, ...Object.fromEntries(found.adjacent) } });
  };
}

export function adjacentHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const parameters = parametersOf(request);
    const [limit, offset] = [parameters.integer('limit', 10, 500), parameters.integer('offset', 0, 9_499)];
    parameters.done();
    const id = pathPart(request, 'id');
    const property = Object.hasOwn(request.params, 'property') ? pathPart(request, 'property') : null;
    const found = await neighbourhoodOf(askOf(request, response), id);
    if (found === null) throw noEntity();
    if (redirected(response, id, found.actor.id, property === null ? '/adjacent' : `/adjacent/${encodeURIComponent(property)}`)) return;
    const page = (name: string, entities: readonly Entity[]) => ({
      results: entities.slice(offset, offset + limit),
      total: { value: entities.length, relation: found.isWhole || name === 'sanctions' ? 'eq' : 'gte' },
      limit,
      offset,
    });
    if (property !== null) {
      const entities = found.adjacent.get(property);
      if (entities === undefined && !leadsOn(property, entityOf(found.actor).schema)) throw new YenteProblem(404, 'No such property!');
      response.json(page(property, entities ?? []));
      return;
    }
    const adjacent = Object.fromEntries([...found.adjacent].map(([name, entities]) => [name, page(name, entities)]));
    response.json({ entity: entityOf(found.actor), adjacent });
  };
}

/** Properties that lead to sanctions and links, by the schema that has them. */
const leading: readonly (readonly [schema: string, properties: readonly string[]])[] = [
  ['Thing', ['sanctions', 'unknownLinkTo', 'unknownLinkFrom', 'addressEntity', 'proof']],
  [
    'LegalEntity',
    ['ownershipOwner', 'directorshipDirector', 'membershipMember', 'agencyClient', 'agentRepresentation', 'parent', 'subsidiaries'],
  ],
  ['Asset', ['ownershipAsset']],
  ['Organization', ['directorshipOrganization', 'membershipOrganization', 'employees', 'ownershipAsset']],
  ['Person', ['employers', 'familyPerson', 'familyRelative', 'associates', 'associations']],
];

function leadsOn(property: string, schema: string): boolean {
  const ancestors = ftmSchema(schema)?.ancestors;
  return leading.some(([each, properties]) => properties.includes(property) && ancestors?.has(each) === true);
}

function redirected(response: Response, asked: string, id: string, rest: string): boolean {
  if (asked === id) return false;
  response.redirect(308, `/entities/${encodeURIComponent(id)}${rest}`);
  return true;
}
