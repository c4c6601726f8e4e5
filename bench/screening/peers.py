"""The peers of the screening benchmark: nomenklatura's matchers and a sorted-token fuzzy ratio, asked line by line.

Reads one JSON object a line on standard input and answers each with one on standard output:

    {"do": "load", "listed": [{"id", "kind", "names"}]}         -> {"versions": {...}}
    {"do": "block", "questions": [{"key", "name", "kind"}]}     -> {"ms"}: candidates of nomenklatura's own blocker, all at once
    {"do": "rank", "peer", "key", "name", "kind", "limit"}      -> {"hits": [[id, score], ...], "ms", "cpuMs"}
    {"do": "pair", "peer", "schema", "names": [a, b]}           -> {"score"}

Every peer is handed names and kinds only, as ours is. Needs `pip install nomenklatura rapidfuzz`.
"""

import json
import logging
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from time import perf_counter, process_time

from followthemoney import Dataset, StatementEntity, model
from nomenklatura.blocker.index import Index
from nomenklatura.matching import get_algorithm
from nomenklatura.resolver import Linker
from nomenklatura.store.memory import MemoryStore
from normality import ascii_text
from rapidfuzz import fuzz, process

logging.disable(logging.CRITICAL)
SCHEMATA = {"INDIVIDUAL": "Person", "ENTITY": "Organization", "VESSEL": "Vessel", "AIRCRAFT": "Airplane"}
MATCHERS = {name: get_algorithm(name) for name in ("logic-v1", "logic-v2")}
CONFIGS = {name: matcher.default_config() for name, matcher in MATCHERS.items()}
DATASET = Dataset.make({"name": "listed", "title": "Listed"})
entities = {}
by_kind = {}
spellings = {}
blocked = {}
asked = 0


def entity(id, schema, names):
    made = StatementEntity.from_data(DATASET, {"id": id, "schema": schema, "properties": {"name": names}})
    return made


def spelling(name):
    """Latin, lower case and without punctuation: what a fuzzy ratio is usually given."""
    text = ascii_text(name) or ""
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def load(listed):
    for actor in listed:
        schema = SCHEMATA.get(actor["kind"], "Organization")
        made = entity(actor["id"], schema, actor["names"])
        entities[actor["id"]] = made
        by_kind.setdefault(schema, []).append(made)
        texts, ids = spellings.setdefault(schema, ([], []))
        for name in actor["names"]:
            texts.append(spelling(name))
            ids.append(actor["id"])
    return {"versions": {name: version(name) for name in ("nomenklatura", "followthemoney", "rigour", "rapidfuzz")}}


def block(questions):
    """One batch, as the blocker is made for: its time belongs to all questions alike."""
    start = perf_counter()
    store = MemoryStore(DATASET, Linker({}))
    with store.writer() as writer:
        for made in entities.values():
            writer.add_entity(made)
    with tempfile.TemporaryDirectory() as folder:
        index = Index(store.default_view(), Path(folder))
        index.build()
        built = perf_counter()
        wanted = [entity(q["key"], SCHEMATA[q["kind"]], [q["name"]]) for q in questions]
        for key, matches in index.match_entities(wanted):
            blocked[key.id] = [entities[match.id] for match, _ in matches if match.id in entities]
        done = perf_counter()
        index.close()
    return {"buildMs": 1000 * (built - start), "ms": 1000 * (done - built)}


def best(scored, limit):
    found = {}
    for id, score in scored:
        if score > found.get(id, 0.0):
            found[id] = score
    return sorted(found.items(), key=lambda hit: (-hit[1], hit[0]))[:limit]


def rank(peer, key, name, kind, limit):
    global asked
    asked += 1
    schema = SCHEMATA.get(kind, "Organization")
    start, worked = perf_counter(), process_time()
    if peer == "rapidfuzz":
        texts, ids = spellings[schema]
        found = process.extract(spelling(name), texts, scorer=fuzz.token_sort_ratio, processor=None, limit=10 * limit)
        hits = best(((ids[at], score / 100) for _, score, at in found), limit)
    else:
        algorithm, _, how = peer.partition(" ")
        matcher, config = MATCHERS[algorithm], CONFIGS[algorithm]
        # An id of its own each time: the matchers remember what they prepared by id.
        query = entity(f"query-{asked}", schema, [name])
        candidates = blocked.get(key, []) if how == "blocked" else by_kind[schema]
        hits = best(((made.id, matcher.compare(query, made, config).score) for made in candidates), limit)
    return {"hits": hits, "ms": 1000 * (perf_counter() - start), "cpuMs": 1000 * (process_time() - worked)}


def pair(peer, schema, names):
    global asked
    if peer == "rapidfuzz":
        return {"score": fuzz.token_sort_ratio(spelling(names[0]), spelling(names[1])) / 100}
    asked += 1
    left, right = (entity(f"pair-{asked}-{side}", schema, [name]) for side, name in enumerate(names))
    return {"score": MATCHERS[peer].compare(left, right, CONFIGS[peer]).score}


ANSWERS = {"load": load, "block": block, "rank": rank, "pair": pair}
for line in sys.stdin:
    request = json.loads(line)
    answer = ANSWERS[request.pop("do")](**request)
    print(json.dumps(answer), flush=True)
