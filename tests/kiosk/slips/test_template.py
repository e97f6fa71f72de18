"""Templates are checked when they are read; an error names file and key."""

from pathlib import Path

import pytest

from kiosk.slips.data import DATA_TYPES
from kiosk.slips.errors import SlipError
from kiosk.slips.template_file import SLIPS_DIR, load_template


def test_every_kind_has_a_template_and_nothing_else_is_there() -> None:
    assert {file.stem for file in SLIPS_DIR.iterdir() if file.is_file()} == set(DATA_TYPES)
    assert [folder.name for folder in SLIPS_DIR.iterdir() if folder.is_dir()] == ["examples"]


@pytest.mark.parametrize("kind", DATA_TYPES)
def test_shipped_templates_are_right(kind: str) -> None:
    assert load_template(SLIPS_DIR / f"{kind}.toml").elements[0].type == "heading"


HEAD = "[[elements]]\n"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "elements"),
        ("elements = []", "elements"),
        (HEAD + 'type = "picture"', "elements.0"),
        (HEAD + 'type = "rule"\ncolour = "red"', "elements.0.rule.colour"),
        (HEAD + 'type = "text"\ntext = "x"\nstyle = "wild"', "elements.0.text.style"),
        (HEAD + 'type = "space"\ndots = -1', "elements.0.space.dots"),
        (HEAD + 'type = "value"\nvalue = "no_such"', "elements.0.value: the slip has no value 'no_such'"),
        (
            HEAD + 'type = "row"\nlabel = "Card"\nvalue = "card.pan"',
            "elements.0.value: the slip has no value 'card.pan'",
        ),
        (HEAD + 'type = "row"\nvalue = "rate"', "elements.0.row: Value error, give either label or label_value"),
        (
            HEAD + 'type = "row"\nlabel = "Rate"\nlabel_value = "rate"\nvalue = "rate"',
            "elements.0.row: Value error, give either label or label_value",
        ),
        (
            HEAD + 'type = "row"\nlabel_value = "title"\nvalue = "rate"',
            "elements.0.label_value: the slip has no value 'title'",
        ),
        (HEAD + 'type = "lines"\nvalue = "log"', "elements.0.value: the slip has no value 'log'"),
        (HEAD + 'type = "text"\ntext = "Call {post.fax}"', "elements.0.text: the slip has no value 'post.fax'"),
        (HEAD + 'type = "rule"\nwhen = "rainy"', "elements.0.when: the slip has no value 'rainy'"),
        (
            HEAD + 'type = "each"\nvalue = "lines"\nelements = [{ type = "value", value = "price" }]',
            "elements.0.elements.0.value: the slip has no value 'price'",
        ),
        (HEAD + 'type = "text"', "elements.0.text: Value error, give either text, or value with choices"),
        (
            HEAD + 'type = "text"\nvalue = "outcome"',
            "elements.0.text: Value error, give either text, or value with choices",
        ),
        (HEAD + 'type = "heading"\ntext = ""', "elements.0.heading.text: String should have at least 1 character"),
        (HEAD + 'type = "literal"\ncontent = "a\\u001b@"', "elements.0.literal.content: Value error, holds a control"),
        (HEAD + 'type = "text"\ntext = "{copy number}"', "holds a brace that belongs to no {value}"),
        (HEAD + 'type = "text"\ntext = {}', "elements.0.text.text"),
        (HEAD + 'type = "text"\ntext = { klingon = "x" }', "'klingon' is no language of this program"),
        (HEAD + f'type = "text"\ntext = "{"x" * 401}"', "String should have at most 400 characters"),
        (HEAD + 'type = "text"\ntext = "See {post.footer}"', "elements.0.text: 'post.footer' is not a text"),
        (
            HEAD + 'type = "row"\nlabel = { fr = "{no_such}" }\nvalue = "rate"',
            "elements.0.label: the slip has no value 'no_such'",
        ),
        (HEAD + 'type = "value"\nvalue = "lines"', "elements.0.value: 'lines' is not a text or a text for each"),
        (HEAD + 'type = "value"\nvalue = "card"', "elements.0.value: 'card' is not a text or a text for each"),
        (HEAD + 'type = "qr"\nvalue = "post.footer"', "elements.0.value: 'post.footer' is not a text"),
        (HEAD + 'type = "lines"\nvalue = "stamps"', "elements.0.value: 'stamps' is not a list of texts"),
        (HEAD + 'type = "each"\nvalue = "total"\nelements = []', "elements.0.value: 'total' is not a list"),
        (HEAD + 'type = "each"\nvalue = "terminal_lines"\nelements = []', "'terminal_lines' is not a list"),
        (HEAD + 'type = "value"\nvalue = "model_config"', "elements.0.value: the slip has no value 'model_config'"),
        (HEAD + 'type = "value"\nvalue = "card..last4"', "elements.0.value: the slip has no value 'card..last4'"),
        (HEAD + 'type = "value"\nvalue = "__class__"', "elements.0.value: the slip has no value '__class__'"),
        ("elements = " + "[" * 3000, "nested too deeply"),
        ("not toml", "="),
    ],
)
def test_an_error_names_file_and_key(tmp_path: Path, text: str, key: str) -> None:
    file = tmp_path / "receipt.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SlipError) as caught:
        load_template(file)
    assert str(file) in str(caught.value)
    assert key in str(caught.value)


def test_paths_may_lead_into_parts_lists_and_the_post(tmp_path: Path) -> None:
    file = tmp_path / "receipt.toml"
    file.write_text(
        HEAD
        + 'type = "value"\nvalue = "card.masked"\n'
        + HEAD
        + 'type = "value"\nvalue = "moment"\n'
        + HEAD
        + 'type = "value"\nvalue = "post.footer"\n'
        + HEAD
        + 'type = "each"\nvalue = "stamps"\nelements = [{ type = "value", value = "number" }]\n',
        encoding="utf-8",
    )
    assert len(load_template(file).elements) == 4


def test_a_file_that_is_missing_or_of_no_kind(tmp_path: Path) -> None:
    with pytest.raises(SlipError, match=r"receipt\.toml"):
        load_template(tmp_path / "receipt.toml")
    with pytest.raises(SlipError, match="there is no slip 'poster'"):
        load_template(tmp_path / "poster.toml")
