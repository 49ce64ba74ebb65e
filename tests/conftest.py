"""What every test shares: where the shared facts are, and a network that ends at loopback."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Machines differ in speed; what a property says does not.
settings.register_profile("isopen", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("isopen")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's root folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared facts beside the project; tests that need it are skipped where it is missing."""
    folder = SHARED / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the shared facts in {folder}, which are not on this machine")
    return folder


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what was skipped and why, in one line each, after the results."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)})
    for reason in reasons:
        terminalreporter.write_line(f"not run here: {reason}", yellow=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In the gate nothing may be skipped: a skipped test there is a failed one."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("ISOPEN_ALLOW_NO_SKIPS") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
