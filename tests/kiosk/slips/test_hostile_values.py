"""Whatever stands in any text of any slip: it keeps to its place, on every paper and in every script."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pytest
from bidi import get_display
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.slips.data import PostText
from kiosk.slips.layout import SlipLayout
from kiosk.slips.render import plan_slip
from kiosk.slips.values import isolate
from tests.kiosk.slips.glyphs import paragraphs
from tests.kiosk.slips.places import assert_all_inside, assert_nothing_overlaps, assert_values_are_shut_in
from tests.kiosk.slips.specimens import SPECIMENS

#: needs a QGuiApplication
pytestmark = pytest.mark.usefixtures("qapp")

LANGUAGES = [("ar", "fr"), ("ar", "fr", "de"), ("ar", "fr", "zgh")]
WIDTHS = [384, 512, 576]
#: not texts: checked by a pattern of their own, or drawn as a code
FORMATTED = {"last4", "aid", "code"}

ISOLATES = "\u2066\u2068\u2069"

HOSTILE = {
    "long": "X" * 255,
    "long words": "Ab cdefghij " * 21,
    "long arabic": "نموذج" * 51,
    "long tifinagh": "ⵏⴰⵎⵓⴷ" * 51,
    "emoji": "😀🏳️‍🌈👩‍👩‍👧🇲🇦",
    "markup": "<script>alert('x')</script><b>&amp;{total}</b>",
    "override": "\u202eNEMICEPS\u202c \u202dLRO \u202bRLE \u202aLRE",
    "isolates": "\u2069\u2069x\u2067y\u2066z\u2068\u2069\u2069\u200f\u200e\u061c",
    "controls": "a\x00b\x1b@\x1dV\x00\x10\x04\x01\x10\x14\x08c\nd\te\r\x7f\x9b\u2028\u2029",
    "marks": "Z\u0336\u0321\u0322\u0327\u0328\u0301\u0302\u0303" * 30,
    "huge amount": "999\u202f999\u202f999\u202f999\u202f999\u202f999\u202f999,99 EUR" * 3,
    "huge digits": "12345678" * 30 + ",00 MAD",
    "placeholder": "{post.call_centre} {0} %1 %n %s",
    "replacement": "\ufffd\ufffe\U0010ffff\ue000",
    "space": " \u00a0\u3000",
}


def filled(value: object, text: Callable[[], str], key: str = "") -> object:
    """A specimen with every text replaced."""
    match value:
        case str():
            return value if key in FORMATTED else text()
        case Mapping():
            return {name: filled(part, text, name) for name, part in value.items()}
        case Sequence():
            return [filled(part, text, key) for part in value]
    return value


def plan(kind: str, text: Callable[[], str], languages: tuple[str, ...], width: int) -> SlipLayout:
    post = PostText(name=text(), name_ar=text(), call_centre=text(), header=text(), footer={"ar": text(), "fr": text()})
    data = {key: filled(value, text, key) for key, value in SPECIMENS[kind].items()}
    return plan_slip(kind, data, languages, width, post)


def check(laid_out: SlipLayout) -> None:
    assert_all_inside(laid_out)
    assert_nothing_overlaps(laid_out)
    assert_values_are_shut_in(laid_out)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", SPECIMENS)
def test_a_hostile_text_in_every_field_keeps_to_its_place(kind: str, width: int) -> None:
    for name, value in HOSTILE.items():
        for languages in LANGUAGES:
            laid_out = plan(kind, partial(str, value), languages, width)
            check(laid_out)
            assert laid_out.height < 60_000, f"{name}: a slip as long as a roll"


anything = st.text(max_size=260) | st.sampled_from(sorted(HOSTILE.values()))


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    kind=st.sampled_from(sorted(SPECIMENS)),
    languages=st.sampled_from(LANGUAGES),
    width=st.sampled_from(WIDTHS),
    draw=st.data(),
)
def test_any_texts_in_every_field_keep_to_their_places(
    kind: str, languages: tuple[str, ...], width: int, draw: st.DataObject
) -> None:
    check(plan(kind, lambda: draw.draw(anything), languages, width))


@pytest.mark.parametrize("kind", SPECIMENS)
def test_markup_is_printed_as_it_is(kind: str) -> None:
    texts = [item.paragraph.text for item in paragraphs(plan(kind, lambda: "<b>A & B</b>", ("ar", "fr"), 576))]
    assert "\u2066<b>A & B</b>\u2069" in texts


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_what_stands_around_a_value_in_arabic_stays_where_it_is(value: str) -> None:
    around = [get_display(f"قبل {isolate(text)} بعد", base_dir="R") for text in ("x", value)]
    harmless, hostile = (text.translate(dict.fromkeys(map(ord, ISOLATES))) for text in around)
    before, after = harmless.split("x")
    assert hostile.startswith(before)
    assert hostile.endswith(after)
