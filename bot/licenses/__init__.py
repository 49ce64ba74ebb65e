"""License records, and what a license text really is."""

from bot.licenses.index import LicenseIndex, load_licenses
from bot.openness.strictness import restrictiveness

__all__ = ["LicenseIndex", "load_licenses", "restrictiveness"]
