"""Could somebody with enough compute rebuild the model? Training data, preprocessing code, training code."""

from typing import Final

from bot.openness.assessment import Rebuildable, RebuildStatus
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.facts import status_of
from bot.openness.lineage import Parent
from bot.openness.records import Model

NEEDED: Final = (Component.DATASETS, Component.PREPROCESSING_CODE, Component.TRAINING_CODE)
_ORDER: Final = (RebuildStatus.NO, RebuildStatus.UNKNOWN, RebuildStatus.PARTLY, RebuildStatus.YES)
_MEANS: Final = {
    Status.WITHHELD: RebuildStatus.NO,
    Status.UNKNOWN: RebuildStatus.UNKNOWN,
    Status.PARTIAL: RebuildStatus.PARTLY,
    Status.RELEASED: RebuildStatus.YES,
}


def evaluate(model: Model, parents: list[Parent]) -> Rebuildable:
    """Say whether it can be rebuilt, what is missing (or only partly there), and the known compute.

    A derived model needs its base rebuilt too. Data that can be had under whatever terms count: to rebuild
    is to be able to, not to be allowed to resell.
    """
    statuses = {component: status_of(model, component) for component in NEEDED}
    bases = [parent.assessment for parent in parents if parent.hands_on]
    answers = [_MEANS[status] for status in statuses.values()]
    answers += [base.rebuildable.status if base else RebuildStatus.UNKNOWN for base in bases]
    withheld = [name for name, status in statuses.items() if status is Status.WITHHELD]
    partial = [name for name, status in statuses.items() if status is Status.PARTIAL]
    missing = [name for name in statuses if name in withheld or name in partial]
    unknown = [name for name, status in statuses.items() if status is Status.UNKNOWN]
    for base in (base.rebuildable for base in bases if base):
        withheld += set(base.missing) - set(base.partial)
        partial += base.partial
        missing += base.missing
        unknown += base.unknown
    lacking = set(missing)
    return Rebuildable(
        status=min(answers, key=_ORDER.index),
        missing=tuple(dict.fromkeys(missing)),
        unknown=tuple(name for name in dict.fromkeys(unknown) if name not in lacking),
        inherited=tuple(
            name for name in dict.fromkeys([*missing, *unknown]) if _is_inherited(name, statuses, lacking)
        ),
        compute=model.compute,
        partial=tuple(name for name in dict.fromkeys(partial) if name not in withheld),
    )


def _is_inherited(name: Component, statuses: dict[Component, Status], lacking: set[Component]) -> bool:
    """Tell whether a component is missing, or unclear, only in a model that this one was made from."""
    own = statuses.get(name, Status.RELEASED)
    return own is Status.RELEASED or (own is Status.UNKNOWN and name in lacking)
