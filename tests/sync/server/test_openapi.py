"""The checked-in OpenAPI file is what the sources say."""

import json
from pathlib import Path

import pytest

from sync.contract.events import PAYLOADS
from sync.server.openapi import DEFAULT_FILE, main


def test_the_file_is_up_to_date() -> None:
    assert main(["--check"]) == 0


def test_a_difference_is_found_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "openapi.json"
    assert main(["--check", str(file)]) == 1
    assert "python -m sync.server.openapi --write" in capsys.readouterr().err
    assert main(["--write", str(file)]) == 0
    assert file.read_bytes() == DEFAULT_FILE.read_bytes()
    file.write_text(file.read_text().replace("device_seq", "device_number", 1))
    assert main(["--check", str(file)]) == 1


def test_every_kind_and_reference_is_described() -> None:
    described = json.loads(DEFAULT_FILE.read_text())
    assert set(described["x-event-kinds"]) == set(PAYLOADS)
    schemas = set(described["components"]["schemas"])
    references = {part.split('"')[0] for part in DEFAULT_FILE.read_text().split("#/components/schemas/")[1:]}
    assert references <= schemas
