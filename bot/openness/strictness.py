"""How restrictive a license is: the order behind "the most restrictive counts".

The order is by category, and inside one by the number of restrictions. An unidentified tag ("other") is below all:
it proves nothing, so it must neither hide a known restriction nor invent one.
"""

from typing import Final

from bot.openness.license import Category, License

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
    return unapproved + _RANK[terms.category], len(terms.restrictions)


def says_enough(terms: License) -> bool:
    """Whether a tag proves anything: an identified text, or a family whose every member restricts use."""
    return terms.identified or terms.category in _RESTRICTING
