"""Claims about states: those about one thing that contradict each other are a fact, precision before recall.

Nothing is learned here. The claims that answer one question ("custody") are sorted by their things: those with a name
by the name, the others by their head noun. A thing without a name is the one that other articles name where no article
knows two such things; a thing with a name and one without are one where their head noun is one.
"""

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from factcheck import states
from factcheck.data import words
from factcheck.facts.naming import NAME, names
from factcheck.facts.profile import Profile
from factcheck.facts.stems import stems
from factcheck.facts.stories import stories
from factcheck.model import Claim, Source

PERSONAL = frozenset(
    {
        "custody",
        "charge",
        "condition",
        "place of death",
        "cause of death",
        "parole",
        "plea",
        "trial",
        "partner",
        "tenure",
    }
)
EVENTS = frozenset({"relation"})
ONE_OF_MANY = frozenset({"custody", "charge"})  # a story may have several suspects: only a name makes two of them one
PLACES = frozenset({"control", "access", "signature", "address"})
YEAR = re.compile(r"\d{3}[\dX]")
REGION = re.compile(
    r"\b(?:in|of|at|from|near)\s[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2},\s(?P<region>[A-Z][\w]+(?:\s[A-Z][a-z]\w+)?)"
)
Cluster = list[int]


def groups(profiles: Sequence[Profile], chosen: Sequence[int]) -> list[list[int]]:
    """Groups of the claims of kind "status" among ``chosen`` (indices) that contradict one another."""
    return [sorted(g) for g in clusters(profiles, chosen) if contested([profiles[n] for n in g])]


def clusters(profiles: Sequence[Profile], chosen: Sequence[int]) -> list[Cluster]:
    """The claims of kind "status" among ``chosen`` (indices), by story, question and thing."""
    asked: dict[tuple[int, str], list[int]] = {}
    status = [n for n in chosen if profiles[n].claim.kind == "status" and not _history(profiles[n].claim)]
    story = stories(list({profiles[n].source.id: profiles[n].source for n in status}.values()))
    for n in sorted(status, key=lambda n: profiles[n].key):
        asked.setdefault((story[profiles[n].source.id], states.asked(profiles[n].claim)), []).append(n)
    return [
        cluster
        for (_, question), members in sorted(asked.items())
        for cluster in (_spellings(profiles, members) if question == "name" else _things(profiles, members, question))
    ]


def with_draft(groups: Sequence[Sequence[int]], draft: Sequence[int], profiles: Sequence[Profile]) -> list[list[int]]:
    """The groups with a draft's claims about states: each joins the fact about its thing; where it contradicts what no
    source contests, it makes a fact with the claims that it contradicts. A draft changes no other fact."""
    whole = [list(members) for members in groups]
    mine = {n for n in draft if profiles[n].claim.kind == "status"}
    told = [n for n, p in enumerate(profiles) if p.claim.kind == "status" and p.source.role == "source"]
    home = {n: k for k, members in enumerate(groups) for n in members}
    for cluster in clusters(profiles, [*told, *sorted(mine)]) if mine else ():
        news, olds = [n for n in cluster if n in mine], [n for n in cluster if n not in mine]
        known = Counter(home[n] for n in olds if n in home)
        if news and known:
            whole[min(known, key=lambda k: (-known[k], k))].extend(news)
        elif any(contested([profiles[n], profiles[m]]) for n in news for m in olds):
            whole.append(sorted([*olds, *news]))
    return whole


def _history(claim: Claim) -> bool:
    """Whether a state is one of another year: "took the town in 2016". News gives its own year with a day or month."""
    dated = claim.when.normalized if claim.when else None
    return bool(dated and YEAR.fullmatch(dated) and states.moves(claim))


def one_thing(a: Profile, b: Profile) -> bool:
    """Whether two claims tell comparable states of one thing, as far as the two alone show."""
    if not states.comparable(a.claim, b.claim):
        return False
    mine, yours = names(a.claim.of), names(b.claim.of)
    if mine and yours:
        return mine <= yours or yours <= mine
    return _same_head(a, b)


def contested(members: Sequence[Profile]) -> bool:
    """Whether some of the claims contradict each other: those of different articles, or of one article's speakers.
    Of places on a street, an article may tell several: two articles contradict each other where they share none."""
    if members and members[0].claim.predicate == "address":
        return _nowhere_in_common(members)
    return any(
        states.contradict(a.claim, b.claim) and (a.claim.source != b.claim.source or _voice(a) != _voice(b))
        for n, a in enumerate(members)
        for b in members[n + 1 :]
        if not _vague(a, b)
    )


def _nowhere_in_common(members: Sequence[Profile]) -> bool:
    told: dict[str, list[Profile]] = {}
    for member in members:
        told.setdefault(member.source.id, []).append(member)
    return any(
        all(states.contradict(a.claim, b.claim) for a in one for b in other)
        for one, other in itertools.combinations(told.values(), 2)
    )


def why(claims: Sequence[Claim]) -> tuple[str, ...]:
    """What joined the claims of a fact about states, in words."""
    asked = states.asked(claims[0])
    things = list(dict.fromkeys(c.of for c in claims if c.of))[:3]
    told = f"they tell states of one thing: {', '.join(things)}" if things else "they tell states of one thing"
    return (f"they answer one question: {asked}", told)


def _voice(profile: Profile) -> str:
    said = profile.claim.attribution
    return said.canonical if said else ""


def _vague(a: Profile, b: Profile) -> bool:
    """Whether a home is a region, and so may hold the other one; or two things were looked for in two places."""
    if a.claim.predicate == "presence":
        return bool(a.place and b.place and not a.place & b.place)
    if a.claim.predicate != "home":
        return False
    known = regions(a.source) | regions(b.source)
    return states.state(a.claim) in known or states.state(b.claim) in known or not (a.claim.of and b.claim.of)


@lru_cache(maxsize=256)
def regions(source: Source) -> frozenset[str]:
    """The names that stand behind a town's in an article: "in Brindle, Norland"."""
    return frozenset(m["region"].casefold() for m in REGION.finditer(source.text))


def _spellings(profiles: Sequence[Profile], members: Sequence[int]) -> list[Cluster]:
    """Full names that may be spellings of one person's."""
    found: list[Cluster] = []
    for n in members:
        home = next((g for g in found if all(states.comparable(profiles[n].claim, profiles[m].claim) for m in g)), None)
        if home is None:
            found.append([n])
        else:
            home.append(n)
    return [g for g in found if any("person" in profiles[n].claim.population for n in g)]


def _things(profiles: Sequence[Profile], members: Sequence[int], question: str) -> list[Cluster]:
    """The claims that answer one question, by the thing that they are about."""
    named = _named(profiles, [n for n in members if names(profiles[n].claim.of)], question)
    bare: dict[str, Cluster] = {}
    for n in members:
        if not names(profiles[n].claim.of):
            bare.setdefault(_sort(profiles[n], question), []).append(n)
    clusters = [*named, *bare.values()]
    for cluster in sorted(bare.values(), key=len, reverse=True):
        if question == "home":
            _join_dwellers(profiles, cluster, named)
            continue
        fits = [c for c in clusters if c is not cluster and _may_be_one(profiles, cluster, c, question)]
        best = _foremost(profiles, fits)
        if best is not None:
            best.extend(cluster)
            clusters = [c for c in clusters if c is not cluster]
    return [place for c in clusters for place in _places(profiles, c)] if question == "address" else clusters


def _places(profiles: Sequence[Profile], cluster: Cluster) -> list[Cluster]:
    """The places on one street that an article tells apart, each with the claims of other articles nearest to it."""
    told: dict[str, dict[int, Cluster]] = {}
    for n in cluster:
        number = int(states.state(profiles[n].claim).split()[0])
        told.setdefault(profiles[n].source.id, {}).setdefault(number, []).append(n)
    most = max(told.values(), key=lambda places: (len(places), sorted(places)))
    if len(most) < 2:
        return [cluster]
    found: dict[int, Cluster] = {number: [] for number in most}
    for places in told.values():
        for number, members in places.items():
            found[min(found, key=lambda known: (abs(known - number), known))].extend(members)
    return [sorted(members) for members in found.values()]


def _foremost(profiles: Sequence[Profile], clusters: Sequence[Cluster]) -> Cluster | None:
    """The only one of some clusters, or the one whose thing the story names at least twice as often as any other."""
    if len(clusters) < 2:
        return clusters[0] if clusters else None
    texts = {p.source.id: p.source.text for p in profiles}
    ranked = sorted(((_spoken_of(profiles, c, texts), k) for k, c in enumerate(clusters)), reverse=True)
    return clusters[ranked[0][1]] if ranked[0][0] >= 2 * ranked[1][0] else None


def _spoken_of(profiles: Sequence[Profile], cluster: Cluster, texts: Mapping[str, str]) -> int:
    """How often the articles write the last name of a cluster's thing; 0 for a thing without a name."""
    last = Counter(m[-1] for n in cluster if (m := NAME.findall(profiles[n].claim.of)))
    name = max(last, key=lambda w: (last[w], w), default="")
    return sum(text.count(name) for text in texts.values()) if name else 0


def _named(profiles: Sequence[Profile], members: Sequence[int], question: str) -> list[Cluster]:
    """Claims about named things: full names first, then the parts of them, each with the fullest that it fits. A claim
    about two people is with the first of them that fits."""
    spoken = {n: [m for part in profiles[n].claim.of.split(" and ") if (m := names(part))] for n in members}
    found: list[tuple[frozenset[str], Cluster]] = []
    sources = {p.source.id: p.source for p in profiles}.values()
    texts = {source.id: source.text.casefold() for source in sources}
    for n in sorted(members, key=lambda n: (len(spoken[n]), -len(spoken[n][0]), n)):
        fits = [
            (whole, c)
            for whole, c in found
            if (any(mine <= whole for mine in spoken[n]) or _spelt_alike(profiles[n], profiles[c[0]]))
            and (question not in PLACES or _same_head(profiles[n], profiles[c[0]]))
        ]
        if fits:
            _, cluster = max(fits, key=lambda fit: (_known(fit[0], texts), len(fit[1])))
            cluster.append(n)
        else:
            found.append((spoken[n][0], [n]))
    return [sorted(cluster) for _, cluster in found]


def _known(name: frozenset[str], texts: Mapping[str, str]) -> int:
    """How many articles hold all parts of a name."""
    return sum(all(part in text for part in name) for text in texts.values())


def _spelt_alike(a: Profile, b: Profile) -> bool:
    return states.variants(a.claim.of.casefold(), b.claim.of.casefold())


def _sort(profile: Profile, question: str) -> str:
    """By what a thing without a name is told from others."""
    head = profile.claim.head
    if question in EVENTS:
        return "event"
    which = " ".join(sorted(words("which_one_words.txt").intersection(profile.claim.of.casefold().split())))
    if question == "withdrawal" and head in words("forces.txt"):
        return "forces"
    if question in PERSONAL and (head in words("culprits.txt") or not head):
        return f"suspect {which}"
    return f"{which} {' '.join(sorted(stems(head))) or head}"


def _may_be_one(profiles: Sequence[Profile], bare: Cluster, other: Cluster, question: str) -> bool:
    """Whether things of which at least one has no name can be one."""
    marked = any(_marked(profiles[n]) for n in bare)
    if not marked and any(
        _same_head(profiles[n], profiles[m]) and not _marked(profiles[m]) for n in bare for m in other
    ):
        return True
    if question not in PERSONAL:
        return False
    if question in ONE_OF_MANY and not any(names(profiles[m].claim.of) for m in other):
        return False
    return not any(
        profiles[n].source.id == profiles[m].source.id
        and (not _marked(profiles[n]) or states.contradict(profiles[n].claim, profiles[m].claim))
        for n in bare
        for m in other
    )


def _marked(profile: Profile) -> bool:
    """Whether a thing without a name is told from others of its kind: "a second man", not "the man"."""
    return bool(words("which_one_words.txt").intersection(profile.claim.of.casefold().split()))


def _join_dwellers(profiles: Sequence[Profile], cluster: Cluster, named: Sequence[Cluster]) -> None:
    """ "A Brindle man" is whoever is said to be from Brindle."""
    for n in list(cluster):
        state = states.state(profiles[n].claim)
        fits = [c for c in named if any(states.state(profiles[m].claim) == state for m in c)]
        if len(fits) == 1:
            fits[0].append(n)
            cluster.remove(n)


def _same_head(a: Profile, b: Profile) -> bool:
    heads = stems(a.claim.head), stems(b.claim.head)
    return bool(heads[0] & heads[1]) or bool(heads[0] & b.of and heads[1] & a.of)
