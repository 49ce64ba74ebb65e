"""What these tests share with the runner's: battery, store, a judge that is quickly understood."""

from tests.probes.runner.conftest import battery, prober, store, store_url

__all__ = ["battery", "prober", "store", "store_url"]
