"""Every kind of rule, one line each, in the order in which the reference lists them."""

from factcheck.style.checks.accusation import Accusation
from factcheck.style.checks.attribution import Attribution
from factcheck.style.checks.banned import Banned
from factcheck.style.checks.conflict import Conflict
from factcheck.style.checks.consistency import Consistency
from factcheck.style.checks.contested import Contested
from factcheck.style.checks.contradicted import Contradicted
from factcheck.style.checks.conversion import Conversion
from factcheck.style.checks.ignore import Ignore
from factcheck.style.checks.minimum_sources import MinimumSources
from factcheck.style.checks.misattributed import Misattributed
from factcheck.style.checks.number_style import NumberStyle
from factcheck.style.checks.outdated import Outdated
from factcheck.style.checks.qualified_word import QualifiedWord
from factcheck.style.checks.qualifier import Qualifier
from factcheck.style.checks.rounded import Rounded
from factcheck.style.checks.rule import Rule
from factcheck.style.checks.term import Term
from factcheck.style.checks.trust import Trust
from factcheck.style.checks.unsupported import Unsupported

KINDS: tuple[type[Rule], ...] = (
    Conflict,
    Ignore,
    MinimumSources,
    Trust,
    Contradicted,
    Contested,
    Outdated,
    Misattributed,
    Unsupported,
    Rounded,
    Attribution,
    Qualifier,
    Conversion,
    Term,
    Banned,
    Consistency,
    QualifiedWord,
    Accusation,
    NumberStyle,
)

CHECKS: dict[str, type[Rule]] = {kind.kind(): kind for kind in KINDS}
"""The kinds of rule by the name that a file calls them by."""
