"""Where a maker is at home: the battery asks about makers and says where they are. Pure."""

from bot.probes.battery import Battery, Group


def home_of(battery: Battery, maker: str) -> str | None:
    """Return the country (ISO 3166) of a maker by the name the catalog has, such as `DeepSeek`; None if unknown.

    Only makers whose country has questions of its own in the battery are known: others have no home to compare.
    """
    states = (category for category in battery.categories if category.group is Group.STATE)
    asked = {country for category in states for triplet in category.triplets for country in triplet.about}
    for triplet in battery.triplets.values():
        if triplet.maker and triplet.maker.casefold() == maker.strip().casefold():
            return next((country for country in triplet.about if country in asked), None)
    return None
