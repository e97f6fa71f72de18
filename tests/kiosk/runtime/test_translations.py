"""Translation files: gathered, checked, compiled."""

import dataclasses
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.runtime.language import LANGUAGES
from kiosk.runtime.language_table import TRANSLATIONS_DIR, CatalogueError
from kiosk.runtime.paths import QML_FOLDER
from kiosk.runtime.translations import (
    catalogue_files,
    locale_problems,
    main,
    problems,
    released,
    template_texts,
    update,
)
from kiosk.slips.template_file import SLIPS_DIR


@pytest.fixture
def french(tmp_path: Path) -> Path:
    """A copy of the French file."""
    return Path(shutil.copy(TRANSLATIONS_DIR / "kiosk_fr.ts", tmp_path))


def text_of(qm_file: Path, source: str) -> str:
    translator = QTranslator()
    assert translator.load(str(qm_file))
    return translator.translate("Slips", source) or ""


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_language_has_a_file() -> None:
    assert [file.name for file in catalogue_files(TRANSLATIONS_DIR / "languages.toml") if not file.is_file()] == []


def test_the_texts_of_slips_are_complete_in_arabic_and_french() -> None:
    found = problems([TRANSLATIONS_DIR / "kiosk_ar.ts", TRANSLATIONS_DIR / "kiosk_fr.ts"])
    assert [problem for problem in found if ": Slips: " in problem] == []


def test_a_file_is_compiled_when_it_is_missing_or_older(french: Path) -> None:
    qm_file = released(french)
    assert text_of(qm_file, "Your number") == "Votre numéro"
    first = qm_file.stat().st_mtime_ns
    assert released(french).stat().st_mtime_ns == first

    replace(french, ">Votre numéro<", ">Votre n°<")
    os.utime(french, ns=(first + 1, first + 1))
    assert text_of(released(french), "Your number") == "Votre n°"


def test_a_compiled_file_alone_is_enough(french: Path) -> None:
    qm_file = released(french)
    french.unlink()
    assert released(french) == qm_file


def test_a_file_that_is_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"kiosk_xx\.ts is missing"):
        released(tmp_path / "kiosk_xx.ts")


def test_several_may_compile_at_once_and_leave_nothing_behind(french: Path) -> None:
    with ThreadPoolExecutor(max_workers=4) as pool:
        files = list(pool.map(lambda _: released(french), range(8)))
    assert {text_of(file, "Your number") for file in files} == {"Votre numéro"}
    assert sorted(file.name for file in french.parent.iterdir()) == ["kiosk_fr.qm", "kiosk_fr.ts"]


def test_new_texts_are_gathered_from_qml_python_and_templates(tmp_path: Path) -> None:
    fresh = tmp_path / "kiosk_xx.ts"
    update([fresh])
    text = fresh.read_text(encoding="utf-8")
    assert "<source>Your number</source>" in text
    assert "<source>Call centre: {post.call_centre}</source>" in text
    assert "<source>Contactless</source>" in text
    assert "<location" not in text
    screens = [file.stem for file in QML_FOLDER.rglob("*Screen.qml")]
    assert any(f"<name>{name}</name>" in text for name in screens)


def test_the_source_language_keeps_plural_forms_only(tmp_path: Path) -> None:
    fresh = tmp_path / "kiosk_en.ts"
    update([fresh])
    assert "<source>Your number</source>" not in fresh.read_text(encoding="utf-8")


def test_an_update_keeps_translations_and_a_prune_drops_what_is_gone(french: Path) -> None:
    replace(french, "<source>Your number</source>", "<source>Your old number</source>")
    replace(french, ">Votre numéro<", ">Votre ancien numéro<")
    update([french])
    assert "Votre ancien numéro" in french.read_text(encoding="utf-8")
    update([french], prune=True)
    assert "Votre ancien" not in french.read_text(encoding="utf-8")


def test_no_translation_is_guessed_from_a_similar_text(french: Path) -> None:
    replace(french, "<source>Magnetic stripe</source>", "<source>Magnetic strips</source>")
    update([french], prune=True)
    assert "Piste magnétique" not in french.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<translation>Votre numéro</translation>", "<translation></translation>", "'Your number' is not translated"),
        (
            "<translation>Votre numéro</translation>",
            '<translation type="unfinished">Votre numéro</translation>',
            "'Your number' is not translated",
        ),
        ("DUPLICATA {copy_number}", "DUPLICATA {number}", "has other placeholders"),
        ("<source>Your number</source>", "<source>Your old number</source>", "not up to date"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(french: Path, old: str, new: str, said: str) -> None:
    update([french], prune=True)
    before = problems([french])
    replace(french, old, new)
    after = [problem for problem in problems([french]) if problem not in before]
    assert any(said in problem and problem.startswith("kiosk_fr.ts: ") for problem in after)


def test_texts_of_templates_are_gathered_once() -> None:
    texts = template_texts(SLIPS_DIR)
    assert texts == sorted(set(texts))
    assert {"Kingdom of Morocco", "Stamp duty", "Payment accepted", "TOTAL"} <= set(texts)
    assert not any("ABCDEF" in text for text in texts)


def test_a_missing_file_is_told() -> None:
    assert problems([TRANSLATIONS_DIR / "kiosk_pt.ts"]) == [
        "kiosk_pt.ts: is missing: run python -m kiosk.runtime.translations --update"
    ]


def test_dates_of_every_language_are_known_to_qt_and_in_western_digits() -> None:
    assert locale_problems(LANGUAGES.values()) == []
    wrong = [dataclasses.replace(LANGUAGES["ar"], locale=locale) for locale in ("ar_EG", "xx_YY")]
    digits, unknown = locale_problems(wrong)
    assert "[ar] locale: 'ar_EG' has other digits than 0 to 9" in digits
    assert "[ar] locale: Qt does not know 'xx_YY'" in unknown


def test_releasing_makes_every_file() -> None:
    assert main(["--release"]) == 0
    for ts_file in catalogue_files(TRANSLATIONS_DIR / "languages.toml"):
        assert ts_file.with_suffix(".qm").stat().st_mtime_ns >= ts_file.stat().st_mtime_ns


def test_the_command_says_what_is_wrong_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([])
    assert "required" in capsys.readouterr().err
