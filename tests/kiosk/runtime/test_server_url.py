"""What may be the address of the next hop: https anywhere, http on this machine only."""

import pytest

from kiosk.runtime.server_url import check_server_url


@pytest.mark.parametrize(
    "url",
    [
        "https://central.example",
        "https://10.0.0.5:8443/kiosk",
        "http://localhost:8080",
        "http://127.0.0.1:8080",
        "http://127.1.2.3",
        "http://[::1]:8080",
    ],
)
def test_https_and_this_machine_are_taken(url: str) -> None:
    assert check_server_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://central.example",
        "http://10.0.0.5:8080",
        "http://192.168.1.2",
        "http://[2001:db8::1]",
        "http://0.0.0.0:8080",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://localhost@central.example",
        "HTTP://central.example",
    ],
)
def test_a_line_in_clear_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="would send names, PINs and the device's token in clear"):
        check_server_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "central.example",
        "https://",
        "ftp://127.0.0.1",
        "https://[::1",
        "https://h:port",
        "http://localhost\\@h",
        "http:",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="is no address"):
        check_server_url(url)
