"""The house style applied to what a run found."""

import dataclasses
import datetime
from collections.abc import Iterator, Sequence

from factcheck.model import CONTESTED, Fact, Finding, Outcome, Severity
from factcheck.style import decisions, switches
from factcheck.style.checks import ClaimRule, FactRule, TextRule
from factcheck.style.checks.conflict import Conflict
from factcheck.style.checks.ignore import Ignore
from factcheck.style.review import Review, numbered
from factcheck.style.style import Style


def apply(style: Style, outcome: Outcome, today: datetime.date | None = None) -> Outcome:
    """``outcome`` with the severity of its facts set, those that the house ignores left out, and its findings: those of
    a draft first. Findings that are switched off in the article, or accepted by a decision that holds ``today``, carry
    the reason; decisions that have ended or match nothing any more are in its notes."""
    review = Review(_unignored(style, outcome), style.vocabulary, style.trust)
    outcome = review.outcome
    found = list(_findings(style, review))
    names = tuple(r.id for r in style.rules)
    drafts = [s for s in outcome.sources if s.role == "draft"]
    found.extend(fault for draft in drafts for fault in switches.faults(draft, names))
    place = {s.id: (s.role == "source", n) for n, s in enumerate(outcome.sources)}
    found.sort(key=lambda f: (place[f.source], f.start, f.end, f.rule))
    unswitched = switches.suppress(numbered(found), outcome.sources)
    today = today or datetime.date.today()
    findings = decisions.suppress(unswitched, style.decisions, today)
    facts = tuple(dataclasses.replace(f, severity=_severity(f, style, review)) for f in outcome.facts)
    outcome = dataclasses.replace(outcome, facts=facts, findings=findings)
    return dataclasses.replace(outcome, notes=decisions.overdue(outcome, style.decisions, today))


def _findings(style: Style, review: Review) -> Iterator[Finding]:
    for kind in dict.fromkeys(type(r) for r in style.rules):
        rules = [r for r in style.rules if type(r) is kind]
        yield from _of_facts([r for r in rules if isinstance(r, FactRule)], review)
        yield from _of_claims([r for r in rules if isinstance(r, ClaimRule)], review)
        yield from _of_texts([r for r in rules if isinstance(r, TextRule)], review)


def _of_facts(rules: Sequence[FactRule], review: Review) -> Iterator[Finding]:
    for fact in review.outcome.facts if rules else ():
        if rule := next((r for r in reversed(rules) if r.is_for(fact, review)), None):
            yield from rule.look(fact, review)


def _of_claims(rules: Sequence[ClaimRule], review: Review) -> Iterator[Finding]:
    for claim in review.outcome.claims if rules else ():
        drafted = review.drafted(claim)
        for rule in reversed(rules):
            if _in_scope(rule.scope, drafted) and rule.is_for(claim, review):
                yield from rule.look(claim, review)
                break


def _of_texts(rules: Sequence[TextRule], review: Review) -> Iterator[Finding]:
    for rule in rules:
        for copy in (*((review.draft,) if review.draft else ()), *review.copies):
            if _in_scope(rule.scope, copy.source.role == "draft"):
                yield from rule.look(copy, review)


def _in_scope(scope: str, drafted: bool) -> bool:
    return scope == "all" or (scope == "draft") == drafted


def _severity(fact: Fact, style: Style, review: Review) -> Severity:
    if fact.verdict not in CONTESTED:
        return "info"
    rule = next((r for r in reversed(style.rules) if isinstance(r, Conflict) and r.is_for(fact, review)), None)
    return rule.severity if rule else fact.severity


def _unignored(style: Style, outcome: Outcome) -> Outcome:
    """``outcome`` without the facts that an `ignore` rule takes out, and without their claims."""
    rules = [r for r in style.rules if isinstance(r, Ignore)]
    if not rules:
        return outcome
    review = Review(outcome, style.vocabulary, style.trust)
    facts = tuple(f for f in outcome.facts if not any(r.is_for(f, review) for r in rules))
    kept = {c for f in facts for c in f.claims}
    return dataclasses.replace(outcome, facts=facts, claims=tuple(c for c in outcome.claims if c.id in kept))
