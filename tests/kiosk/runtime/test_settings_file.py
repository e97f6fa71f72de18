"""Every error of the settings file names file, key and remedy in one line."""

import tomllib
from pathlib import Path

import pytest

from kiosk.runtime.paths import CONFIG_FOLDER
from kiosk.runtime.settings import Settings
from kiosk.runtime.settings_file import SettingsError, load_settings

EXAMPLE = CONFIG_FOLDER / "kiosk.toml"

MINIMAL = """
[post]
code = "ZZT"
name = "SPECIMEN"
name_ar = "SPECIMEN"
time_zone = "Europe/Paris"
currency = "EUR"
call_centre = ""
[tariff]
file = "tariff.toml"
allow_sample = true
"""


def write(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        load_settings(write(folder, text))
    return str(caught.value).replace(f"{folder}/", "")


def test_example_is_complete_and_shows_the_defaults() -> None:
    example = load_settings(EXAMPLE)
    keys = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert set(keys) == set(Settings.model_fields)
    for section in ("store", "session", "attempts", "reference", "exchange", "retention"):
        default = Settings.model_fields[section].default
        assert getattr(example, section) == default
        shown = {key for key, value in default.model_dump().items() if value is not None}
        assert set(keys[section]) == shown


def test_minimal_file_takes_the_defaults(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, MINIMAL))
    assert settings.post.languages == ("ar", "fr", "zgh", "es", "it", "nl", "de", "en")
    assert settings.post.paper_languages == ("ar", "fr")
    assert settings.arrival.early_min == 30
    assert settings.terminals == ()
    assert settings.log.folder is None


def test_relative_paths_are_beside_the_file(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, MINIMAL + '[store]\npath = "data/store.db"\nkey_path = "/k/store.key"\n'))
    assert settings.tariff.file == tmp_path / "tariff.toml"
    assert settings.store.path == tmp_path / "data/store.db"
    assert settings.store.key_path == Path("/k/store.key")


def test_devices_are_found_by_name(tmp_path: Path) -> None:
    settings = load_settings(EXAMPLE)
    printer = settings.printer("lobby")
    assert printer is not None
    assert printer.profile == "generic-80"
    assert settings.terminal("counter-9") is None
    assert settings.scanner("") is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            MINIMAL.replace('currency = "EUR"', ""),
            'kiosk.toml: post.currency: is missing; add it: an ISO 4217 code such as "EUR"',
        ),
        (
            MINIMAL.replace("Europe/Paris", "Europe/Fes"),
            "kiosk.toml: post.time_zone: 'Europe/Fes' is no time zone; give a zone such as \"Europe/Paris\"",
        ),
        (
            MINIMAL + "[session]\nidle = 30\n",
            "kiosk.toml: session.idle: is no setting of this program; did you mean 'idle_s'?",
        ),
        (
            MINIMAL + "[colours]\nred = 1\n",
            "kiosk.toml: colours: is no setting of this program; remove it or see config/kiosk.toml",
        ),
        (
            MINIMAL + "[session]\nwarning_s = 5\n",
            "kiosk.toml: session.warning_s: input should be greater than or equal to 20, not 5; "
            "give seconds the warning stays, at least 20",
        ),
        (
            MINIMAL + '[reference]\npattern = "RV["\n',
            "kiosk.toml: reference.pattern: is no regular expression (unterminated character set at position 2); "
            'give a regular expression such as "RV[A-Z0-9]{8}"',
        ),
        (
            MINIMAL.replace('call_centre = ""', 'call_centre = ""\npaper_languages = ["fr"]'),
            "kiosk.toml: post.paper_languages: Arabic and French must be on every slip; "
            'give languages of every slip, at least ["ar", "fr"]',
        ),
        (
            MINIMAL + '[[printers]]\nname = "lobby"\nlink = "lp0"\n',
            "kiosk.toml: printers.1.link: link lp0: unknown scheme; "
            "use serial:///dev/ttyUSB0?baud=9600, serial://usb/SERIALNUMBER, tcp://host:port or file:///dev/usb/lp0",
        ),
        (
            MINIMAL + '[counter]\nterminal = "counter-1"\n',
            "kiosk.toml: counter.terminal: 'counter-1' is not one of [[terminals]]; "
            "name one of them: none is configured",
        ),
        (
            MINIMAL + '[[scanners]]\nname = "a"\nlink = "tcp://h:1"\n[[scanners]]\nname = "a"\nlink = "tcp://h:2"\n',
            "kiosk.toml: scanners: 'a' stands there twice; give every device its own name",
        ),
        (
            MINIMAL.replace("allow_sample = true", ""),
            "kiosk.toml: tariff.signature_file: is missing; add it; only a sample tariff may be unsigned",
        ),
        (
            MINIMAL + 'signature_file = "tariff.sig"\n',
            "kiosk.toml: tariff: a signature and its public key belong together; give both files or neither",
        ),
        (
            MINIMAL + "[exchange]\nretry_first_s = 60\nretry_longest_s = 5\n",
            "kiosk.toml: exchange.retry_first_s: is longer than retry_longest_s; make it the shorter one",
        ),
        (
            MINIMAL + '[exchange]\nurl = "http://post.example"\n',
            "kiosk.toml: exchange.url: 'http://post.example' would send names, PINs and the device's token in clear; "
            'give an address such as "https://post.example"; http only on this machine',
        ),
        (
            MINIMAL.replace('call_centre = ""', 'call_centre = ""\nlanguages = ["ar", "tlh"]'),
            "kiosk.toml: post.languages.2: 'tlh' is no language this program speaks "
            "(there are: ar, fr, zgh, es, it, nl, de, en); give languages in the order of the screen",
        ),
        ("[post\n", None),
    ],
)
def test_problem_is_one_line_with_key_and_remedy(tmp_path: Path, text: str, line: str | None) -> None:
    refused = refusal(tmp_path, text)
    if line is None:
        assert refused.startswith("kiosk.toml: is no TOML file: ")
        assert "at line 1" in refused
        assert "\n" not in refused
    else:
        assert refused == line


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = MINIMAL.replace('"EUR"', '"EURO"') + '[log]\nlevel = "loud"\n'
    lines = refusal(tmp_path, text).splitlines()
    assert [line.split(": ")[1] for line in lines] == ["post.currency", "log.level"]


def test_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path / "no.toml")
    assert str(caught.value) == (
        f"{tmp_path}/no.toml: cannot be read (No such file or directory); "
        "give another file with --config or start from config/kiosk.toml"
    )


def test_other_encoding_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "latin1.toml"
    file.write_bytes('[post]\nname = "général"\n'.encode("latin-1"))
    with pytest.raises(SettingsError, match="is not UTF-8 text"):
        load_settings(file)
