"""All licenses we know, by every name they go by."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from bot.errors import DataError
from bot.licenses import expressions
from bot.licenses.comparison import LicenseComparison, compare
from bot.licenses.names import MAX_NAME, exact_names, key, spoken_names
from bot.licenses.records import read_records
from bot.openness.license import License

_OWN: Final = "licenseref-"


class LicenseIndex:
    """Finds a license by id, SPDX id, Hub tag, `license_name`, name or alias. Never changes once built.

    Raises DataError where two licenses claim the same name.
    """

    def __init__(self, licenses: Iterable[License]) -> None:
        self._by_id = {terms.id: terms for terms in licenses}
        self._exact = _table(self._by_id.values(), exact_names)
        self._spoken = _table(self._by_id.values(), spoken_names)
        for policy in self._by_id.values():
            if policy.part_of and policy.part_of not in self._by_id:
                raise DataError(path=policy.id, why=f"part_of {policy.part_of!r} is no license here")

    def __iter__(self) -> Iterator[License]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, license_id: str) -> License | None:
        """Return the license with exactly that id."""
        return self._by_id.get(license_id)

    def find(self, text: str) -> License | None:
        """Return the license that goes by `text`, however it is spelled; None where none does."""
        if not text or len(text) > MAX_NAME:
            return None
        folded = key(text)
        return self._by_id.get(text) or self._exact.get(folded) or self._spoken.get(folded)

    def resolve(self, expression: str) -> License | None:
        """Return the license that counts in an SPDX-like expression of ids, tags or names.

        `A AND B` is the more restrictive, `A OR B` the less restrictive; None where a part is unknown.
        """
        found = self._part(expression)
        if found or not expressions.is_expression(expression):
            return found
        return expressions.resolve(expression, self._part)

    def expression(self, text: str) -> "expressions.Part | expressions.Group | None":
        """Read an expression into its parts; None where the text is a license's name, or no expression."""
        if self._part(text) or not expressions.is_expression(text):
            return None
        return expressions.read(text, self._part)

    def _part(self, text: str) -> License | None:
        """One part of an expression. `LicenseRef-X` is anybody's own text: it never stands for an approved X."""
        found = self.find(text) or self.find(text.removesuffix("+"))
        if found is None and text.lower().startswith(_OWN):
            named = self.find(text[len(_OWN) :])
            found = None if named is None or named.osi_approved or named.fsf_free else named
        return found

    def suggest(self, typed: str, limit: int = 25) -> list[License]:
        """Licenses to offer while somebody types, the likeliest first; everything known for an empty text."""
        from bot.licenses.suggest import rank

        return rank(typed, self._by_id.values(), limit)

    def compare(self, a: str, b: str) -> LicenseComparison | None:
        """Two licenses side by side; None where one is unknown."""
        left, right = self.resolve(a), self.resolve(b)
        return compare(left, right) if left and right else None

    def to_json(self) -> bytes:
        """Write the index as one JSON document that `from_json` reads without YAML or the SPDX list."""
        return msgspec.json.encode(list(self._by_id.values()))

    @classmethod
    def from_json(cls, document: bytes) -> "LicenseIndex":
        """Read what `to_json` wrote. Raises DataError for anything else."""
        try:
            return cls(msgspec.json.decode(document, type=list[License]))
        except msgspec.MsgspecError as error:
            raise DataError(path="licenses", why=str(error)) from error


def load_licenses(folder: Path) -> LicenseIndex:
    """Read and check the records of `folder` (`data/licenses`). Raises DataError."""
    return LicenseIndex(read_records(folder))


def _table(licenses: Iterable[License], names: Callable[[License], tuple[str, ...]]) -> dict[str, License]:
    """Map the key of every name to its one license."""
    table: dict[str, License] = {}
    for terms in licenses:
        for name in names(terms):
            other = table.setdefault(key(name), terms)
            if other is not terms:
                raise DataError(path=terms.id, why=f"{name!r} is also a name of {other.id}")
    return table
