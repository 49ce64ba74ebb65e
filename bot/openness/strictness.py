"""How restrictive a license is: the order behind "the most restrictive counts".

The order is by category, and inside one by the number of restrictions; to keep notices and to mark changes is
what nearly every license asks, and makes none stricter. An unidentified tag ("other") is below all:
it proves nothing, so it must neither hide a known restriction nor invent one.
"""

from typing import Final

from bot.openness.license import Category, Flag, License

_RANK: Final = {
    category: rank
    for rank, category in enumerate(
        (
            Category.UNIDENTIFIED,
            Category.PUBLIC_DOMAIN,
            Category.PERMISSIVE,
            Category.COPYLEFT,
            Category.MODEL_PERMISSIVE,
            Category.RAIL,
            Category.COMMUNITY,
            Category.NON_COMMERCIAL,
            Category.PROPRIETARY,
            Category.NO_LICENSE,
        )
    )
}
_COURTESIES: Final = frozenset((Flag.ATTRIBUTION, Flag.STATE_CHANGES))
_RESTRICTING: Final = frozenset(
    (
        Category.RAIL,
        Category.COMMUNITY,
        Category.NON_COMMERCIAL,
        Category.PROPRIETARY,
        Category.NO_LICENSE,
    )
)


def restrictiveness(terms: License) -> tuple[int, int]:
    """Rank a license: a greater value is more restrictive. An OSI-approved license is below every other."""
    unapproved = 0 if terms.osi_approved or not says_enough(terms) else len(_RANK)
    return unapproved + _RANK[terms.category], sum(item.flag not in _COURTESIES for item in terms.restrictions)


def says_enough(terms: License) -> bool:
    """Whether a tag proves anything: an identified text, or a family whose every member restricts use."""
    return terms.identified or terms.category in _RESTRICTING
