"""Templates of a post's own: they replace the shipped ones one by one, and a wrong one is never passed over."""

import shutil
from pathlib import Path

import pytest

from kiosk.slips.data import DATA_TYPES
from kiosk.slips.errors import SlipError
from kiosk.slips.render import plan_slip
from kiosk.slips.template_file import SLIPS_DIR, load_templates, shipped_templates
from tests.kiosk.slips.glyphs import paragraphs
from tests.kiosk.slips.specimens import LANGUAGE_SETS, POST, SPECIMENS

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

STAFF = """
[[elements]]
type = "text"
text = { fr = "Voir l'accueil, {date} !", ar = "انظر الاستقبال {date}!", de = "Zum Empfang" }

[[elements]]
type = "text"
text = "Ouvert à tous !"

[[elements]]
type = "row"
label = { fr = "Dossier", ar = "الملف" }
value = "reference"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "staff.toml").write_text(STAFF, encoding="utf-8")
    (tmp_path / "README.txt").write_text("not a template", encoding="utf-8")
    return tmp_path


def shown(folder: Path, languages: tuple[str, ...]) -> list[tuple[str, bool]]:
    """Text of each paragraph, and whether it runs from right to left."""
    plan = plan_slip("staff", SPECIMENS["staff"], languages, 576, POST, templates=load_templates(folder))
    return [
        (item.paragraph.text, item.paragraph.layout.textOption().textDirection().name == "RightToLeft")
        for item in paragraphs(plan)
    ]


def test_without_a_folder_the_shipped_ones_are_used() -> None:
    assert load_templates(None) == shipped_templates()
    assert set(load_templates(None)) == set(DATA_TYPES)


def test_a_file_replaces_its_kind_and_no_other(folder: Path) -> None:
    templates = load_templates(folder)
    assert [kind for kind in DATA_TYPES if templates[kind] != shipped_templates()[kind]] == ["staff"]


def test_a_post_writes_its_own_words_in_each_language(folder: Path) -> None:
    assert shown(folder, ("ar", "fr")) == [
        ("انظر الاستقبال \u206622/11/2026\u2069!", True),
        ("Voir l'accueil, \u206622/11/2026\u2069 !", False),
        ("Ouvert à tous !", False),
        ("Dossier", False),
        ("\u2066RVZZ000001\u2069", False),
        ("الملف", True),
    ]


def test_a_language_without_its_text_takes_the_french_one(folder: Path) -> None:
    texts = [text for text, _ in shown(folder, ("ar", "fr", "nl", "de"))]
    assert texts.count("Voir l'accueil, \u206622/11/2026\u2069 !") == 1
    assert "Zum Empfang" in texts


def test_an_empty_value_in_a_text_is_not_printed_as_none(tmp_path: Path) -> None:
    (tmp_path / "receipt.toml").write_text('[[elements]]\ntype = "text"\ntext = "Carte {card.last4}."\n', "utf-8")
    data = SPECIMENS["receipt"] | {"card": None}
    plan = plan_slip("receipt", data, ("ar", "fr"), 576, POST, templates=load_templates(tmp_path))
    assert [item.paragraph.text for item in paragraphs(plan)] == ["Carte ."]


@pytest.mark.parametrize("name", ["staf.toml", "poster.toml", "Receipt.toml"])
def test_a_file_of_no_kind_is_refused(folder: Path, name: str) -> None:
    (folder / name).write_text(STAFF, encoding="utf-8")
    with pytest.raises(SlipError, match=f"{name}: there is no slip"):
        load_templates(folder)


def test_a_broken_one_is_refused_by_file_and_key_and_not_replaced_by_the_shipped_one(folder: Path) -> None:
    (folder / "receipt.toml").write_text('[[elements]]\ntype = "value"\nvalue = "totl"\n', encoding="utf-8")
    with pytest.raises(SlipError, match=r"receipt\.toml: elements\.0\.value: the slip has no value 'totl'"):
        load_templates(folder)


def test_a_folder_that_is_missing_or_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SlipError, match="is no folder; make it"):
        load_templates(tmp_path / "slips")
    with pytest.raises(SlipError, match=r"holds no <kind>\.toml"):
        load_templates(tmp_path)


def test_copies_of_all_shipped_ones_print_the_same(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SLIPS_DIR, tmp_path / "slips"))
    assert load_templates(folder) == shipped_templates()
    for kind, languages in zip(SPECIMENS, LANGUAGE_SETS, strict=False):
        own = plan_slip(kind, SPECIMENS[kind], languages, 576, POST, templates=load_templates(folder))
        assert own.height == plan_slip(kind, SPECIMENS[kind], languages, 576, POST).height
