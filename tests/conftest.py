"""What holds for every test: an offscreen Qt, no network beyond this machine, nothing left behind."""

import os
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.support.leaks import Baseline
from tests.support.loopback import forbid_network

# before anything imports Qt: the same pixels on every machine, no window, no QML cache
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QT_QUICK_CONTROLS_STYLE="Basic",
    QT_SCALE_FACTOR="1",
    QML_DISABLE_DISK_CACHE="1",
)
for name in ("QT_LOGGING_RULES", "QT_QPA_PLATFORMTHEME", "QML_IMPORT_PATH", "QML2_IMPORT_PATH", "NOTIFY_SOCKET"):
    os.environ.pop(name, None)

forbid_network()

# whether an example is right does not depend on how busy the machine is
settings.register_profile("any_machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any_machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that rewrites golden files instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the files of tests/golden")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, child processes, file descriptors or running QTimers.

    Set up before and checked after the fixtures a test asks for; fixtures of a wider scope come before it.
    """
    uses_qt = bool({"qapp", "qtbot"} & set(request.fixturenames))
    baseline = Baseline.take(with_timers=uses_qt)
    yield
    if left := baseline.left_behind():
        pytest.fail("left behind by this test:\n  " + "\n  ".join(left))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the long fault drills counted (property `drill`), passed tests only."""
    reports = [report for report in terminalreporter.getreports("passed") if report.when == "call"]
    told = [pair for report in reports for pair in report.user_properties]
    lines = sorted(str(value) for name, value in told if name == "drill")
    if lines and terminalreporter.config.option.markexpr == "drill":
        terminalreporter.section("drills")
        for line in lines:
            terminalreporter.write_line(line)
        sums: Counter[str] = Counter()
        for name, value in told:
            if name.startswith("drill_"):
                sums[name] += int(str(value))
        terminalreporter.write_line(
            f"{sums['drill_schedules']} schedules in all; the terminals' ledgers sum up to "
            f"{sums['drill_terminals_minor']} minor units, our books to {sums['drill_ours_minor']}"
        )
