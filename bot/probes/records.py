"""One run in records: what was asked of whom, what came back, what the judge made of it. Pure and storable."""

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

import msgspec

from bot.probes.battery import Role, Tier
from bot.probes.battery.records import Group, Language
from bot.probes.labels import Flag, Label, ThreeClass


class Arm(StrEnum):
    """How replies are drawn. The two are never pooled (battery design, section 4)."""

    GREEDY = "greedy"
    SAMPLED = "sampled"


class Sampler(msgspec.Struct, frozen=True, kw_only=True):
    """Every field that decides how a reply is drawn; all are sent, since servers' defaults differ."""

    temperature: float
    top_p: float
    top_k: int
    min_p: float
    max_tokens: int


class Served(msgspec.Struct, frozen=True, kw_only=True):
    """What really answers at a host: as far as the server says, never as it was asked for.

    `host` is its name in the settings. `server` is the kind (`llama.cpp`, `ollama`, `vllm`, `lm-studio`,
    `openai-compatible`). `digest` tells weights apart: Ollama's digest, a file's hash or what else the server has.
    `context` is in tokens, `template` a hash. `reasons`: it thinks before it answers. `unsent` are sampler fields
    that the server does not take.
    """

    host: str
    server: str
    server_version: str | None = None
    model: str
    quantization: str | None = None
    digest: str | None = None
    context: int | None = None
    slots: int | None = None
    template: str | None = None
    reasons: bool = False
    unsent: tuple[str, ...] = ()


class Failure(StrEnum):
    """Why a question has no reply, told apart."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    STALLED = "stalled"
    QUEUE_FULL = "queue-full"
    LOADING = "loading"
    WRONG_MODEL = "wrong-model"
    CONTEXT_OVERFLOW = "context-overflow"
    CONTENT_FILTER = "content-filter"
    UNAUTHORIZED = "unauthorized"
    BAD_ANSWER = "bad-answer"
    SERVER_ERROR = "server-error"


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came back for one question, before anybody judges it.

    `text` is the visible answer and `reasoning` the thinking, however the server sent it; both are None where a
    reply may not be kept (level 2), and `digest` (sha256 of the text, 16 digits) stands for it. `finish` is the
    server's finish_reason. `failure` is set where there is no reply; `detail` says more, capped. `thought_cut`: it
    ended before its thinking did, so there is no answer and no refusal. `attempts` counts how often it was asked
    until the server took it (a full queue takes nothing). `tokens` include the thinking; `seconds` the waiting.
    """

    text: str | None = None
    reasoning: str | None = None
    digest: str | None = None
    finish: str | None = None
    model: str | None = None
    prompt_tokens: int | None = None
    tokens: int | None = None
    seconds: float = 0.0
    failure: Failure | None = None
    detail: str | None = None
    thought_cut: bool = False
    attempts: int = 1


class Span(msgspec.Struct, frozen=True):
    """A piece of a reply that a rule rests on: from `start` to `end` in the visible text, and the rule's name."""

    start: int
    end: int
    text: str
    rule: str


class Silence(StrEnum):
    """Why there is no second opinion. GONE: it was not asked, because its host had failed again and again."""

    FAILED = "failed"
    UNREADABLE = "unreadable"
    GONE = "gone"


class Opinion(msgspec.Struct, frozen=True, kw_only=True):
    """What a second judge says of a reply; `label` is None where it said nothing readable, `why` says why."""

    label: Label | None
    judge: str
    why: Silence | None = None


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """What a person says of a reply of which the judges were not sure. Never in place of what those said."""

    label: Label
    at: dt.datetime
    by: str = ""
    why: str = ""


class Judgment(msgspec.Struct, frozen=True, kw_only=True):
    """What the judge says of a reply. `judge` is its version: another one judges anew without asking again.

    Where a second judge was asked, `opinion` is its word and `rule` the first one's; where they disagree the label
    is UNSURE.
    """

    label: Label
    three_class: ThreeClass | None
    evidence: tuple[Span, ...] = ()
    flags: frozenset[Flag] = frozenset()
    judge: str = ""
    rule: Label | None = None
    opinion: Opinion | None = None

    @property
    def by_rules(self) -> Label:
        """What the rules say, whatever a second judge thinks."""
        return self.rule or self.label

    @property
    def disputed(self) -> bool:
        """Whether the two judges disagree."""
        return self.label is Label.UNSURE and self.rule not in {None, Label.UNSURE}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One question of a run: the prompt's id and place, the arm, the number of the sample and its seed."""

    prompt: str
    digest: str
    role: Role
    cluster: str
    category: str
    group: Group | None
    language: Language
    variant: int
    level: int
    arm: Arm
    sample: int
    seed: int

    @property
    def key(self) -> "Key":
        """What its reply is kept under."""
        return Key(self.prompt, self.arm, self.sample)


class Key(NamedTuple):
    """What a reply is kept under in its run, whose head has the model's digest and the questions' version."""

    prompt: str
    arm: Arm
    sample: int


class Scored(msgspec.Struct, frozen=True, kw_only=True):
    """One question of a run with its reply and its judgment: all that statistics and tables are made from.

    `settled` is what a person said where the judges were not sure.
    """

    asked: Asked
    reply: Reply
    judgment: Judgment
    settled: Settled | None = None

    @property
    def open(self) -> bool:
        """Whether a person still has to look."""
        return self.judgment.label is Label.UNSURE and self.settled is None

    def as_settled(self) -> "Scored":
        """Return it as it counts: with the person's label where there is one."""
        if self.settled is None or self.judgment.label is not Label.UNSURE:
            return self
        return msgspec.structs.replace(
            self, judgment=msgspec.structs.replace(self.judgment, label=self.settled.label)
        )


class RunState(StrEnum):
    """How far a run is."""

    RUNNING = "running"
    DONE = "done"
    CANCELED = "canceled"
    STOPPED = "stopped"


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One run's head. `battery` is the battery's version, `questions` that of its wordings.

    STOPPED: it ended before everything was asked (killed, host gone, another model answered); it can be resumed.
    `why` says so in one word (`Failure`) or is None. `second` is the second judge, where there is one.
    """

    id: str
    model: str
    served: Served
    battery: str
    questions: str
    tier: Tier
    arms: tuple[Arm, ...]
    languages: tuple[Language, ...]
    samplers: dict[Arm, Sampler]
    seed: int
    state: RunState
    started_at: dt.datetime
    ended_at: dt.datetime | None = None
    why: str | None = None
    variants: tuple[int, ...] = (0,)
    second: Served | None = None
