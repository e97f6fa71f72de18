"""PIN texts."""

import pytest

from sync.contract.pin import hash_pin, verify_pin

SALT = bytes(range(16))


def test_a_pin_verifies_only_its_own_text() -> None:
    text = hash_pin("482915", SALT)
    assert text.startswith("scrypt$32768$8$3$000102030405060708090a0b0c0d0e0f$")
    assert verify_pin("482915", text)
    assert not verify_pin("482916", text)
    assert not verify_pin("", text)
    assert text != hash_pin("482915", SALT[::-1])


def test_the_form_is_that_of_rfc_7914() -> None:
    # RFC 7914 chapter 12, third vector, cut to 32 bytes
    text = (
        "scrypt$16384$8$1$536f6469756d43686c6f72696465$7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    )
    assert verify_pin("pleaseletmein", text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "482915",
        "argon2$1$2$3$00$" + "00" * 32,
        "scrypt$0$8$1$00$" + "00" * 32,
        "scrypt$3$8$1$00$" + "00" * 32,
        "scrypt$1048576$99$1$00$" + "00" * 32,
        "scrypt$16384$8$0$00$" + "00" * 32,
        "scrypt$16384$8$1$0$" + "00" * 32,
        "scrypt$16384$8$1$00$00",
        "scrypt$-1$8$1$00$" + "00" * 32,
    ],
)
def test_other_texts_verify_nothing(text: str) -> None:
    assert not verify_pin("482915", text)
