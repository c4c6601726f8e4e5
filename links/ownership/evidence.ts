/** The strictest marking of what a verdict rests on. */
import type { OwnershipWorld } from '../../domain/ownership/world.ts';
import { strictest } from '../../domain/tlp.ts';
import type { Tlp } from '../../domain/tlp.ts';
import type { GraphView } from '../view.ts';

import type { ProofStepAnswer } from './answers.ts';
import { blockingDesignations } from './listings.ts';

/** How many owners upwards are looked at; past that, everything the viewer sees beyond the public counts as evidence. */
const mostOwners = 2_000;

/** Of the actor, and of everything a proof names: those who see all of it can be shown the verdict. */
export function markingOfProof(view: GraphView, actor: number, proof: readonly ProofStepAnswer[]): Tlp {
  const colours: Tlp[] = [markingOfActor(view, actor)];
  for (const step of proof) {
    colours.push(markingOfActor(view, view.graph.actors.slot(step.actor)));
    if (step.kind === 'LISTED') {
      const designation = view.graph.record('designation', step.designation ?? '');
      if (designation !== undefined) colours.push(designation.marking.tlp);
      continue;
    }
    for (const { holder, links } of [...step.holders, ...step.members]) {
      colours.push(markingOfActor(view, view.graph.actors.slot(holder)));
      for (const link of links) colours.push(markingOfLink(view, view.graph.links.slot(link)));
    }
  }
  return strictest(colours);
}

/** Of everything known of the owners upwards. */
export function markingOfOwners(view: GraphView, world: OwnershipWorld, actor: number): Tlp {
  const colours: Tlp[] = [];
  const seen = new Set([actor]);
  for (const at of seen) {
    if (seen.size > mostOwners) return strictest([...colours, ...beyondPublic(view)]);
    colours.push(markingOfActor(view, at));
    for (const designation of blockingDesignations(view, at, world.rule.regime, view.asOf)) colours.push(designation.marking.tlp);
    for (const { owner, statements } of [...world.stakesIn(at), ...world.controlIn(at)]) {
      for (const statement of statements) colours.push(markingOfLink(view, statement));
      seen.add(owner);
    }
  }
  return strictest(colours);
}

function beyondPublic(view: GraphView): Tlp[] {
  return view.graph.audiences.values.filter((_, audience) => view.allows(audience)).map(({ tlp }) => tlp);
}

function markingOfActor(view: GraphView, actor: number): Tlp {
  return view.graph.audiences.at(view.graph.actors.audience(actor)).tlp;
}

function markingOfLink(view: GraphView, link: number): Tlp {
  return view.graph.audiences.at(view.graph.links.audience.get(link)).tlp;
}
