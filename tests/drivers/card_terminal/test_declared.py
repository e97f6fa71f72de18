"""What protocols declare about their configuration agrees with what their parsers take."""

import pytest

from drivers.card_terminal.__main__ import main
from drivers.card_terminal.declared import Declaration, LinkPreset, Setting
from drivers.card_terminal.factory import DECLARATIONS, PROTOCOLS, open_terminal
from drivers.clock import SystemClock
from drivers.errors import UsageError
from drivers.link.url import open_link

CLOCK = SystemClock()
EVERY_SETTING = [(name, setting) for name, declared in DECLARATIONS.items() for setting in declared.settings]


def make(protocol: str, values: dict[str, str], url: str = "tcp://192.0.2.7:1") -> None:
    open_terminal(protocol, open_link(url, CLOCK), CLOCK, values)


def test_every_protocol_is_declared() -> None:
    assert DECLARATIONS.keys() == PROTOCOLS.keys()


@pytest.mark.parametrize(("protocol", "declared"), DECLARATIONS.items())
def test_the_defaults_are_taken(protocol: str, declared: Declaration) -> None:
    make(protocol, {setting.name: setting.default for setting in declared.settings})


@pytest.mark.parametrize(("protocol", "setting"), EVERY_SETTING)
def test_every_choice_is_taken_and_a_typo_is_not(protocol: str, setting: Setting) -> None:
    for choice in setting.choices:
        make(protocol, {setting.name: choice})
    with pytest.raises(UsageError, match=rf"{protocol}: {setting.name}|numeric|currency"):
        make(protocol, {setting.name: "no such value"})
    with pytest.raises(UsageError, match="unknown setting"):
        make(protocol, {f"{setting.name}x": setting.default})


@pytest.mark.parametrize(("protocol", "declared"), DECLARATIONS.items())
def test_the_usual_lines_are_links(protocol: str, declared: Declaration) -> None:
    for preset in declared.links:
        make(protocol, {}, preset.applied_to("serial:///dev/ttyUSB7?baud=300"))


def test_a_usual_line_keeps_the_device_and_the_host() -> None:
    serial, tcp, none = LinkPreset("a", line="baud=1200&parity=E"), LinkPreset("b", port=20007), LinkPreset("c")
    assert serial.applied_to("serial:///dev/ttyUSB7?baud=9600") == "serial:///dev/ttyUSB7?baud=1200&parity=E"
    assert serial.applied_to("serial://usb/A12?baud=9600") == "serial://usb/A12?baud=1200&parity=E"
    assert serial.applied_to("tcp://10.1.2.3:8888") == "serial:///dev/kiosk-terminal?baud=1200&parity=E"
    assert tcp.applied_to("tcp://10.1.2.3:8888") == "tcp://10.1.2.3:20007"
    assert tcp.applied_to("tcp://[fe80::1]:8888") == "tcp://[fe80::1]:20007"
    assert tcp.applied_to("none:") == "tcp://192.0.2.7:20007"
    assert none.applied_to("tcp://10.1.2.3:8888") == "none:"


def test_help_tells_every_setting_with_its_default_first(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["pay", "--help"])
    assert ended.value.code == 0
    printed = " ".join(capsys.readouterr().out.split())
    for protocol, setting in EVERY_SETTING:
        assert f"{protocol} {setting.name}={setting.default}" in printed
        assert setting.meaning in printed
