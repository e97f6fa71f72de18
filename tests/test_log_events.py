"""The comparison of sources and log catalogue finds what it is for."""

from pathlib import Path

import pytest

from kiosk.runtime.events import LogEvent
from tests.support.log_events import differences

CATALOGUE = {"job-ended": LogEvent("job-ended", "info", "a job ended", frozenset({"job_id"}))}


@pytest.mark.parametrize(
    ("source", "difference"),
    [
        ('log.event("job-ended", job_id=1)', []),
        ('log("job-ended", job_id=1)', []),
        ('self._log("job-begun")\nNAME = "job-ended"', ["a.py:1: job-begun is not in config/log_events.toml"]),
        (
            'get_logger().event("job-ended", owner=1)',
            ["a.py:1: job-ended has no field owner in config/log_events.toml"],
        ),
        ("pass", ["config/log_events.toml: nothing logs job-ended"]),
    ],
)
def test_difference_is_told_with_its_place(tmp_path: Path, source: str, difference: list[str]) -> None:
    file = tmp_path / "a.py"
    file.write_text(source)
    assert [line.replace(f"{tmp_path}/", "") for line in differences(CATALOGUE, [file])] == difference
