"""The catalogue of log events holds no field for personal data and says what each event means."""

from pathlib import Path

import pytest

from kiosk.runtime.events import CatalogueError, read_catalogue, shipped_catalogue


def catalogue(folder: Path, text: str) -> Path:
    file = folder / "log_events.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_shipped_catalogue_is_valid() -> None:
    events = shipped_catalogue()
    assert events["station-crashed"].level == "error"
    assert "undeclared-event" in events


@pytest.mark.parametrize("field", ["birth_date", "family_name", "name", "card_number", "api_token", "pin", "pan"])
def test_personal_or_secret_field_is_refused(tmp_path: Path, field: str) -> None:
    file = catalogue(tmp_path, f'[a-b]\nlevel = "info"\nmeaning = "m"\nfields = ["{field}"]\n')
    with pytest.raises(CatalogueError, match=f"log event a-b: field '{field}' would hold"):
        read_catalogue(file)


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ('level = "info"\nfields = []', "must have exactly level, meaning and fields"),
        ('level = "loud"\nmeaning = "m"\nfields = []', "level must be one of debug, info, warning, error"),
        ('level = "info"\nmeaning = ""\nfields = []', "meaning must say when it happens"),
        ('level = "info"\nmeaning = "m"\nfields = "job_id"', "fields must be a list of names"),
    ],
)
def test_broken_entry_names_the_event(tmp_path: Path, entry: str, wrong: str) -> None:
    with pytest.raises(CatalogueError, match=f"log event print-job-ended: {wrong}"):
        read_catalogue(catalogue(tmp_path, f"[print-job-ended]\n{entry}\n"))
