"""Every comparison, one line each."""

from factcheck.facts.comparisons.article import Place
from factcheck.facts.comparisons.best_match import BestMatch
from factcheck.facts.comparisons.company import Company
from factcheck.facts.comparisons.comparison import Comparison
from factcheck.facts.comparisons.context import After, Before
from factcheck.facts.comparisons.distance import Distance
from factcheck.facts.comparisons.era import Era
from factcheck.facts.comparisons.kind import SameKind
from factcheck.facts.comparisons.meaning import MEANINGS
from factcheck.facts.comparisons.names import Names
from factcheck.facts.comparisons.person import WhoseAge
from factcheck.facts.comparisons.predicate import InHeadlines, Predicate, PredicateMeaning
from factcheck.facts.comparisons.question import Question
from factcheck.facts.comparisons.relation import HangsOn
from factcheck.facts.comparisons.said import SaidByKind, SaidOfWhat
from factcheck.facts.comparisons.sibling import Sibling
from factcheck.facts.comparisons.slots import SLOTS
from factcheck.facts.comparisons.speaker import Speaker
from factcheck.facts.comparisons.subject import Subject
from factcheck.facts.comparisons.thing import SaidAlike, WhoOrWhat
from factcheck.facts.comparisons.unit import Unit
from factcheck.facts.comparisons.value import SameValue
from factcheck.facts.comparisons.wording import NearWords, Wording
from factcheck.facts.comparisons.worth import WORTH

COMPARISONS: tuple[Comparison, ...] = (
    *MEANINGS,
    BestMatch(),
    SameKind(),
    SameValue(),
    Distance(),
    Unit(),
    Subject(),
    Predicate(),
    PredicateMeaning(),
    SaidOfWhat(),
    SaidByKind(),
    WhoOrWhat(),
    SaidAlike(),
    InHeadlines(),
    Question(),
    WhoseAge(),
    Era(),
    Sibling(),
    *SLOTS,
    HangsOn(),
    Wording(),
    NearWords(),
    Before(),
    After(),
    Names(),
    Company(),
    Speaker(),
    Place(),
    *WORTH,
)
