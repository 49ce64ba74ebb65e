"""A sentence for people, named but not yet written: the rules say which, the message catalog says how."""

import msgspec

Argument = str | int | float


class Phrase(msgspec.Struct, frozen=True):
    """One message of the catalog (`id`) with the data it needs (`args`: name -> text or number)."""

    id: str
    args: dict[str, Argument] = {}


def phrase(message_id: str, **args: Argument) -> Phrase:
    """Name a message of the catalog, with its data as keywords (`_` in a keyword stays `_`)."""
    return Phrase(message_id, args)
