"""Where the Hub gives no metadata of a card (mirrors do not), those at the top of the README count. Pure."""

import msgspec

from bot.hub.front_matter import front_matter, read_words
from bot.hub.records import Card, Repo


def with_card(repo: Repo, readme: str) -> Repo:
    """Return the repository with the metadata of its README, if it has none of its own."""
    words = read_words(front_matter(readme)) if repo.card is None else {}
    if not words:
        return repo
    card = Card(
        license=tuple(words.get("license", ())),
        license_name=_first(words.get("license_name")),
        license_link=_first(words.get("license_link")),
        bases=tuple(words.get("base_model", ())),
        relation=_first(words.get("base_model_relation")),
        datasets=tuple(words.get("datasets", ())),
        successor=_first(words.get("new_version")),
        eu_blocked=_first(words.get("extra_gated_eu_disallowed")) in ("true", "True"),
    )
    return msgspec.structs.replace(repo, card=card)


def _first(words: list[str] | None) -> str | None:
    return words[0][:300] if words else None
