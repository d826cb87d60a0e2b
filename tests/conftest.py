"""Fixed profiles for Hypothesis, the optional corpora, and skips that count as failures in CI."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

_common = {"deadline": None, "suppress_health_check": list(HealthCheck), "print_blob": True}
settings.register_profile("quick", max_examples=40, derandomize=True, **_common)
settings.register_profile("ci", max_examples=300, derandomize=True, **_common)
settings.register_profile("long", max_examples=20_000, **_common)
settings.load_profile(os.environ.get("TEXTCLEAN_HYPOTHESIS", "ci" if os.environ.get("CI") else "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests marked slow, as CI does")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow") or os.environ.get("CI"):
        return
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="slow: runs in CI and with --slow"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """In CI everything a test may need is installed: a skip there hides something. Only the corpora may be absent."""
    outcome = yield
    report = outcome.get_result()
    if (
        report.skipped
        and os.environ.get("CI")
        and not hasattr(report, "wasxfail")
        and "corpora" not in str(report.longrepr)
    ):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of development corpora beside the checkout; the test is skipped where it isn't there."""
    if not SHARED.is_dir():
        pytest.skip("the development corpora are not beside this checkout")
    return SHARED


@pytest.fixture
def root() -> Path:
    return ROOT
