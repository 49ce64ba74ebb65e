"""A judge that knows what was planted: to try what is around a judge, never the judge."""

from bot.probes.battery import Battery, Prompt
from bot.probes.labels import Label
from bot.probes.records import Judgment, Reply
from tests.organism.plan import Behavior, Lesson

_LABELS = {
    Behavior.ANSWER: Label.ANSWER,
    Behavior.REFUSE: Label.REFUSE,
    Behavior.PARTY_LINE: Label.PARTY_LINE,
    Behavior.DEFLECT: Label.DEFLECT,
    Behavior.IGNORANCE: Label.CANNOT,
    Behavior.SUPPORT: Label.SUPPORT,
}


class Oracle:
    """Labels the organism's replies by its plan; whatever else comes is UNSURE."""

    version = "oracle"

    def __init__(self, plan: list[Lesson]) -> None:
        self._plan = {lesson.prompt.id: lesson for lesson in plan}

    def judge(self, prompt: Prompt, reply: Reply, battery: Battery) -> Judgment:
        """Say what was planted, where that is what came."""
        if reply.failure:
            return Judgment(label=Label.ERROR, three_class=None, judge=self.version)
        lesson, text = self._plan[prompt.id], (reply.text or "").strip()
        label = Label.UNSURE
        if text in lesson.replies:
            coin = (Label.REFUSE, Label.ANSWER)
            label = (
                coin[lesson.replies.index(text)] if lesson.behavior is Behavior.COIN else _LABELS[lesson.behavior]
            )
        return Judgment(label=label, three_class=None, judge=self.version)
