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
    missing = [name for name, status in statuses.items() if status in (Status.WITHHELD, Status.PARTIAL)]
    unknown = [name for name, status in statuses.items() if status is Status.UNKNOWN]
    for base in bases:
        missing += base.rebuildable.missing if base else ()
        unknown += base.rebuildable.unknown if base else ()
    return Rebuildable(
        status=min(answers, key=_ORDER.index),
        missing=tuple(dict.fromkeys(missing)),
        unknown=tuple(name for name in dict.fromkeys(unknown) if name not in missing),
        compute=model.compute,
    )
