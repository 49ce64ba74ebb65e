"""Signs and colors. A word always stands beside them, so neither is ever the only signal."""

from typing import Final

from bot.openness.assessment import Answered, RebuildStatus, Verdict
from bot.openness.claims import Status

VERDICT_SIGNS: Final = {
    Verdict.OPEN_SOURCE: "✅",
    Verdict.OPEN_WEIGHTS: "🟡",
    Verdict.MODEL_AVAILABLE: "🔶",
    Verdict.CLOSED: "🔒",
    Verdict.UNKNOWN: "❔",
}
VERDICT_COLORS: Final = {
    Verdict.OPEN_SOURCE: 0x2E7D32,
    Verdict.OPEN_WEIGHTS: 0xF9A825,
    Verdict.MODEL_AVAILABLE: 0xEF6C00,
    Verdict.CLOSED: 0xC62828,
    Verdict.UNKNOWN: 0x607D8B,
}
STATUS_SIGNS: Final = {
    Status.RELEASED: "✅",
    Status.PARTIAL: "🟡",
    Status.WITHHELD: "⛔",
    Status.UNKNOWN: "❔",
}
ANSWER_SIGNS: Final = {Answered.MET: "✅", Answered.NOT_MET: "⛔", Answered.NOT_ESTABLISHED: "❔"}
REBUILD_SIGNS: Final = {
    RebuildStatus.YES: "✅",
    RebuildStatus.PARTLY: "🟡",
    RebuildStatus.NO: "⛔",
    RebuildStatus.UNKNOWN: "❔",
}
LEVEL_SIGNS: Final = {
    "confirmed": "✅",
    "indicated": "🔎",
    "mentioned": "💬",
    "catalog": "📚",
    "catalog-only": "📚",
    "nothing": "❔",
}
CONFLICT_SIGN: Final = "⚠️"
MODERATOR_SIGN: Final = "🛡️"
NEUTRAL_COLOR: Final = 0x546E7A
