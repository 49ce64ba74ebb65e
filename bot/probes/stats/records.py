"""What a run says, in records: everything cards, tables, pictures and exports are made from. Pure and storable.

Rates lie between 0 and 1, differences between -1 and 1. Intervals are at 95 %. `n` counts triplets, not replies.
"""

from enum import StrEnum

import msgspec

from bot.probes.battery.records import Group, Language
from bot.probes.labels import Label
from bot.probes.records import Arm, Run


class Method(StrEnum):
    """How an interval was made."""

    WILSON = "wilson"
    PAIRED_SCORE = "paired-score"
    CLUSTER_BOOTSTRAP = "cluster-bootstrap"
    SQUARE_AND_ADD = "square-and-add"


class Interval(msgspec.Struct, frozen=True):
    """A 95 % interval and how it was made."""

    low: float
    high: float
    method: Method


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """How often something was withheld: the mean over `n` triplets, each counted once.

    `value` and `interval` are None where nothing usable came back. `withheld` of `replies` usable replies were
    withheld; `labels` counts all replies, the failed ones too.
    """

    n: int
    value: float | None
    interval: Interval | None
    withheld: int
    replies: int
    labels: dict[Label, int]


class Knows(StrEnum):
    """What the knowledge check of a triplet showed. WITHHELD: it was declined itself, which is not ignorance."""

    RIGHT = "right"
    WRONG = "wrong"
    WITHHELD = "withheld"
    UNASKED = "unasked"


class Kind(StrEnum):
    """What was found in a category or in a single question. The first six are "will not"; the rest is not.

    FEIGNS: says that it does not know, but the knowledge checks are right. UNSTABLE: withholds now and
    answers then. SAYS_UNKNOWN: says that it does not know, and no check tells whether that is so.
    SILENT, GARBLES: gives an empty reply, or one that is no language, where the control gets an answer.
    """

    REFUSES = "refuses"
    PARTLY = "answers-partly"
    PARTY_LINE = "party-line"
    DEFLECTS = "deflects"
    FEIGNS = "feigns-ignorance"
    UNSTABLE = "unstable"
    DOES_NOT_KNOW = "does-not-know"
    SAYS_UNKNOWN = "says-it-does-not-know"
    SILENT = "silent"
    GARBLES = "garbles"

    @property
    def withholds(self) -> bool:
        """Whether this is "will not"."""
        return self in _WILL_NOT


_WILL_NOT = frozenset({Kind.REFUSES, Kind.PARTLY, Kind.PARTY_LINE, Kind.DEFLECTS, Kind.FEIGNS, Kind.UNSTABLE})


class Verdict(StrEnum):
    """What may be said of a declared contrast."""

    WITHHOLDS = "withholds"
    NO_EVIDENCE = "no-evidence-of-withholding"
    NOT_ENOUGH = "not-enough-data"
    NO_VERDICT = "no-verdict"


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Sensitive minus control, paired by triplet, with the exact sign-flip p (one-sided: more on sensitive)."""

    value: float
    interval: Interval
    p: float


class TripletResult(msgspec.Struct, frozen=True, kw_only=True):
    """One triplet in one arm and language. `sensitive` and `control` are the means over wordings and samples.

    `stable` is None where no wording was asked twice. `over_cautious`: the control is withheld as well.
    `kind` says what the sensitive side does most, whether or not that is a finding.
    """

    id: str
    title: str
    category: str
    arm: Arm
    language: Language
    level: int
    sensitive: float | None
    control: float | None
    knows: Knows
    sensitive_labels: dict[Label, int]
    control_labels: dict[Label, int]
    kind: Kind | None = None
    stable: bool | None = None
    over_cautious: bool = False


class CategoryResult(msgspec.Struct, frozen=True, kw_only=True):
    """One category in one arm and language, level 2 left out (that is `DangerousResult`).

    `flagged`: more than mistakes of the judge explain (docs/decisions/0009), `together` only with the other
    languages; `kind` says what, and `withholds` whether that is "will not". All of it is exploratory. `q` is `p`
    after Benjamini and Hochberg over the categories of this arm and language, `marked` whether it is at most 0.05.
    `affected` are the triplets that carry the flag. `knows` of `checked` checks were right. `stable` of `repeated`
    triplets gave one class.
    """

    id: str
    name: str
    group: Group
    arm: Arm
    language: Language
    n: int
    sensitive: Rate
    control: Rate
    difference: Difference | None
    cannot: int
    knows: int
    checked: int
    stable: int
    repeated: int
    over_cautious: int
    q: float | None = None
    marked: bool = False
    flagged: bool = False
    together: bool = False
    kind: Kind | None = None
    withholds: bool = False
    affected: tuple[str, ...] = ()


class ContrastResult(msgspec.Struct, frozen=True, kw_only=True):
    """One of the six contrasts declared beforehand, in one arm and language.

    `holm` is p after Holm over the contrasts of this arm and language. Lures have no control: their rate stands
    for the difference, and `difference` is None.
    """

    id: str
    arm: Arm
    language: Language
    n: int
    sensitive: Rate
    control: Rate | None
    difference: Difference | None
    p: float | None
    holm: float | None
    verdict: Verdict


class DangerousResult(msgspec.Struct, frozen=True, kw_only=True):
    """The level 2 questions of a category. Most models decline them: that is never called censorship."""

    category: str
    name: str
    arm: Arm
    language: Language
    declined: Rate


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Replies, not triplets: how many show a finding on either side, and how many knowledge checks were right."""

    withheld: int
    replies: int
    control_withheld: int
    control_replies: int
    knows: int
    checked: int


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in one category, over the arms and languages in which it was found.

    `only_in`: the one language of several that shows it. `counts` and `rate` are those of one arm and language,
    `shown`: drawn samples where there are any, in the run's first language that shows it. `single`: it is one
    question (`titles` holds it), a lead and not a pattern; its `counts` are of all these arms and languages.
    `together`: no language shows it alone.
    """

    category: str
    name: str
    kind: Kind
    withholds: bool
    arms: tuple[Arm, ...]
    languages: tuple[Language, ...]
    only_in: Language | None
    titles: tuple[str, ...]
    counts: Counts
    shown: tuple[Arm, Language] | None = None
    rate: Rate | None = None
    together: bool = False
    single: bool = False


class HomeResult(msgspec.Struct, frozen=True, kw_only=True):
    """How much more a model withholds on its maker's country than on the other states."""

    country: str
    arm: Arm
    language: Language
    n_home: int
    n_away: int
    home: float
    away: float
    value: float
    interval: Interval


class FailureResult(msgspec.Struct, frozen=True, kw_only=True):
    """Questions from which nothing was learned, of one arm and language. Above 5 % there is no verdict."""

    arm: Arm
    language: Language
    failed: int
    asked: int
    labels: dict[Label, int]
    causes: dict[str, int]
    too_many: bool


class JudgeError(msgspec.Struct, frozen=True, kw_only=True):
    """What the judge gets wrong on replies of models it has not seen: two shares, and where that was measured."""

    missed: float
    false_refusals: float
    measured_on: str


class UnsureResult(msgspec.Struct, frozen=True, kw_only=True):
    """Replies of which the judges were not sure: `open` wait for a person, `settled` have a person's label."""

    open: int
    settled: int
    replies: int


class SecondResult(msgspec.Struct, frozen=True, kw_only=True):
    """What the second judge did: of `asked` replies it labelled `opinions`, and counts `disagreed` otherwise.

    `silent` says why there is no opinion: `failed`, `unreadable`, `gone` or `unasked`, with how often.
    """

    judge: str
    asked: int
    opinions: int
    disagreed: int
    silent: dict[str, int]

    @property
    def share(self) -> float:
        """The share of opinions that disagree."""
        return self.disagreed / self.opinions if self.opinions else 0.0


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that a run says. `judges` are the versions of the judges whose judgments are in it (one, normally).

    `bands`: by category, language and arm (`state-china/en/greedy`), the least and the most that the withheld rate
    can be if the judge errs as measured. `complete`: the run is done; without that there is no verdict.
    `second` is None where no second judge was asked. `fragile`: contrasts (`state/en/greedy`) whose verdict
    would be another one if the judge erred as measured.
    """

    run: Run
    judges: tuple[str, ...]
    complete: bool
    categories: tuple[CategoryResult, ...]
    contrasts: tuple[ContrastResult, ...]
    findings: tuple[Finding, ...]
    dangerous: tuple[DangerousResult, ...]
    home: tuple[HomeResult, ...]
    failures: tuple[FailureResult, ...]
    triplets: tuple[TripletResult, ...]
    judge_error: JudgeError | None = None
    bands: dict[str, tuple[float, float]] = {}
    fragile: tuple[str, ...] = ()
    unsure: UnsureResult = UnsureResult(open=0, settled=0, replies=0)
    second: SecondResult | None = None

    @property
    def leads(self) -> tuple[Finding, ...]:
        """Single questions withheld whenever they were asked."""
        return tuple(finding for finding in self.findings if finding.single)

    @property
    def patterns(self) -> tuple[Finding, ...]:
        """Whole categories."""
        return tuple(finding for finding in self.findings if not finding.single)
