"""Printer profiles: the shipped ones, and one clear line for each mistake."""

from pathlib import Path

import pytest

from drivers.errors import UsageError
from drivers.receipt_printer.profile import load_profile
from tests.support.receipt_printers import PROFILE_NAMES, PROFILES_DIR, shipped_profile


def test_shipped_profiles() -> None:
    widths = {name: shipped_profile(name).width_dots for name in PROFILE_NAMES}
    assert widths == {
        "custom-kpm": 576,
        "custom-vkp80": 576,
        "epson-tm-t20": 576,
        "epson-tm-t88": 512,
        "epson-tm-t88iii": 512,
        "generic-58": 384,
        "generic-80": 576,
        "star-tsp": 576,
    }


def test_printing_time_is_length_by_speed() -> None:
    profile = shipped_profile("epson-tm-t88")  # 180 dpi, 200 mm/s
    assert profile.printing_time_s(1800) == pytest.approx(254 / 200)


def test_unknown_name_lists_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no printer profile 'star'; choose one of: custom-kpm, .*generic-80"):
        load_profile("star", PROFILES_DIR)
    with pytest.raises(UsageError, match="none in"):
        load_profile("star", tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("width_dots = 576", "width_dots = 575", "width_dots must be a multiple of 8"),
        ("width_dots = 576", 'width_dots = "576"', "width_dots must be int, not '576'"),
        ("width_dots = 576", "width_dots = 576.0", "width_dots must be int"),
        ("width_dots = 576\n", "", "'width_dots' is missing"),
        ("native_qr = true", "native_qr = 1", "native_qr must be bool"),
        ('proof = "gs_h"', 'proof = "hope"', "proof must be gs_h or gs_r"),
        ('proof = "gs_h"', 'proof = "star_etb"', "proof must be gs_h or gs_r"),
        ('dialect = "esc_pos"', 'dialect = "latin"', "dialect must be esc_pos or custom or star"),
        ("presenter = false", "presenter = true", "presenter must be false but for dialect custom"),
        ("present_steps = 0", "present_steps = 256", "present_steps must be 0 to 255"),
        ("take_timeout_s = 0.0", "take_timeout_s = -1", "take_timeout_s must be 0"),
        ('clearing = "dle_dc4"', 'clearing = ""', "clearing must be"),
        ('cut = "gs_v_66"', 'cut = "axe"', "cut must be gs_v_66 or"),
        ("window_bytes = 3584", "window_bytes = 100", "window_bytes must be 0"),
        ("dpi = 203", "dpi = 300", "dpi must be 1 to 255"),
        ("speed_mm_s = 150", "speed_mm_s = 0", "speed_mm_s must be above 0"),
        ("query_timeout_s = 0.5", "query_timeout_s = 0", "query_timeout_s must be above 0"),
        ("dpi = 203", "dpi = 203\ncolour = true", "unknown key 'colour'"),
        ("dpi = 203", "dpi = ", "Invalid value"),
    ],
)
def test_mistakes_name_file_and_key(old: str, new: str, complaint: str, tmp_path: Path) -> None:
    text = (PROFILES_DIR / "epson-tm-t20.toml").read_text()
    assert old in text
    (tmp_path / "mine.toml").write_text(text.replace(old, new))
    with pytest.raises(UsageError, match=complaint) as caught:
        load_profile("mine", tmp_path)
    assert "mine.toml" in str(caught.value)


def test_whole_numbers_do_for_seconds(tmp_path: Path) -> None:
    text = (PROFILES_DIR / "epson-tm-t20.toml").read_text()
    (tmp_path / "mine.toml").write_text(text.replace("stall_timeout_s = 10.0", "stall_timeout_s = 10"))
    assert load_profile("mine", tmp_path) == shipped_profile("epson-tm-t20")


@pytest.mark.parametrize("name", ["star-tsp", "custom-vkp80"])
@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("window_bytes = 0", "window_bytes = 2048", "window_bytes must be 0 with proof"),
        ("automatic_status = false", "automatic_status = true", "automatic_status must be false with proof"),
    ],
)
def test_a_polled_proof_has_no_window_and_is_asked_for(
    old: str, new: str, complaint: str, name: str, tmp_path: Path
) -> None:
    text = (PROFILES_DIR / f"{name}.toml").read_text()
    (tmp_path / "mine.toml").write_text(text.replace(old, new))
    with pytest.raises(UsageError, match=complaint):
        load_profile("mine", tmp_path)
