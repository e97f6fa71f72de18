"""Languages and catalogues: on a screen one at a time, on paper several at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.runtime.language import LANGUAGES, Catalogue, catalogue, install, uninstall
from kiosk.runtime.language_table import CatalogueError, LanguageInfo, load_languages

CONTEXT = "Slips"


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    yield qapp
    uninstall(qapp)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_languages_of_the_product_are_there_in_order() -> None:
    assert list(LANGUAGES) == ["ar", "fr", "zgh", "es", "it", "nl", "de", "en"]
    assert [code for code, language in LANGUAGES.items() if language.is_rtl] == ["ar"]
    assert LANGUAGES["zgh"].draft
    assert LANGUAGES["zgh"].script == "Tfng"


GOOD = 'name = "X"\ndirection = "ltr"\nscript = "Latn"\nlocale = "fr_FR"\ncatalogue = "kiosk_xx.ts"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[xx]\n" + GOOD + 'colour = "red"', "[xx] colour: "),
        ("xx = 1", "xx: is not a table"),
        ("[xx", "is no TOML file"),
        ('[xx]\nname = "X"', "[xx] direction: Field required"),
        ("[xx]\n" + GOOD.replace('script = "Latn"\n', ""), "[xx] script: Field required"),
        ("[xx]\n" + GOOD.replace('locale = "fr_FR"\n', ""), "[xx] locale: Field required"),
        ("[xx]\n" + GOOD.replace('"X"', "7"), "[xx] name: "),
        ("[xx]\n" + GOOD.replace('"X"', '""'), "[xx] name: '' is not what speakers call"),
        ("[xx]\n" + GOOD.replace("Latn", "latin"), "[xx] script: 'latin' is not an ISO 15924 code"),
        ("[xx]\n" + GOOD.replace("fr_FR", "fr"), "[xx] locale: 'fr' is not a locale"),
        ("[yy]\n" + GOOD, "[yy] catalogue: 'kiosk_xx.ts' is not \"kiosk_yy.ts\""),
        ("[French]\n" + GOOD, "[French] code: 'French' is not an ISO 639 code"),
        ("[xx]\n" + GOOD.replace("ltr", "up"), "[xx] direction: Input should be 'ltr' or 'rtl'"),
        ("[xx]\n" + GOOD + 'fallback = "yy"', "[xx] fallback: 'yy'"),
    ],
)
def test_a_wrong_list_of_languages_names_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "languages.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=said.replace("[", r"\[").replace("]", r"\]")) as caught:
        load_languages(file)
    assert str(file) in str(caught.value)


def test_catalogues_stand_side_by_side() -> None:
    shown = [catalogue(code).text(CONTEXT, "Your number") for code in ("ar", "fr", "de", "en")]
    assert shown == ["رقمكم", "Votre numéro", "Ihre Nummer", "Your number"]


def test_a_text_nobody_translated_is_shown_in_english() -> None:
    assert catalogue("fr").text(CONTEXT, "No such text") == "No such text"
    assert catalogue("fr").text("NoSuchContext", "Your number") == "Your number"


def test_a_draft_falls_back_to_another_language() -> None:
    assert catalogue("zgh").text(CONTEXT, "Kingdom of Morocco") == "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ"
    assert catalogue("zgh").text(CONTEXT, "Your number") == "Votre numéro"


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(CatalogueError, match=r"language 'tlh' is not in languages\.toml"):
        catalogue("tlh")


PLURAL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Test</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def test_arabic_has_six_plural_forms(tmp_path: Path) -> None:
    (tmp_path / "kiosk_ar.ts").write_text(PLURAL, encoding="utf-8")
    arabic = Catalogue(LanguageInfo("ar", "العربية", "rtl", "Arab", "ar_MA", "kiosk_ar.ts"), tmp_path)
    shown = [arabic.text("Test", "%n people", count=count) for count in (0, 1, 2, 3, 11, 100)]
    assert shown == ["لا أحد", "شخص واحد", "شخصان", "3 أشخاص", "11 شخصا", "100 شخص"]
    assert catalogue("fr").text("Test", "%n people", count=3) == "3 people"


def test_a_catalogue_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "kiosk_xx.ts").write_text("not a translation file", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"kiosk_xx\.ts"):
        Catalogue(LanguageInfo("xx", "X", "ltr", "Latn", "fr_FR", "kiosk_xx.ts"), tmp_path)
    (tmp_path / "kiosk_yy.qm").write_bytes(b"garbage")
    with pytest.raises(CatalogueError, match=r"kiosk_yy\.qm cannot be read"):
        Catalogue(LanguageInfo("yy", "Y", "ltr", "Latn", "fr_FR", "kiosk_yy.ts"), tmp_path)


def test_installing_changes_texts_and_direction(app: QGuiApplication) -> None:
    assert install(app, "ar").code == "ar"
    assert app.translate(CONTEXT, "Your number") == "رقمكم"
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install(app, "fr")
    assert app.translate(CONTEXT, "Your number") == "Votre numéro"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    install(app, "en")
    assert app.translate(CONTEXT, "Your number") == "Your number"


def test_an_installed_draft_falls_back_too(app: QGuiApplication) -> None:
    install(app, "zgh")
    assert app.translate(CONTEXT, "Kingdom of Morocco") == "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ"
    assert app.translate(CONTEXT, "Your number") == "Votre numéro"


def test_changing_over_a_hundred_times_leaves_one_catalogue(app: QGuiApplication) -> None:
    for number in range(100):
        install(app, ("ar", "fr", "zgh")[number % 3])
    install(app, "fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(app.findChildren(QTranslator)) == 1


def test_an_unknown_language_leaves_the_present_one(app: QGuiApplication) -> None:
    install(app, "fr")
    with pytest.raises(CatalogueError):
        install(app, "tlh")
    assert app.translate(CONTEXT, "Your number") == "Votre numéro"
