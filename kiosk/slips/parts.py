"""What the data of several kinds of slips are made of. `kiosk.slips.data` says how to read them."""

from typing import Annotated, Final

from pydantic import AfterValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from kiosk.slips.terminal_lines import clean_terminal_line
from kiosk.slips.values import clean, clean_text

#: numbers and codes of our own making: never taken for a card number
Identifier = Annotated[str, AfterValidator(clean)]
#: words from people and other systems
Text = Annotated[str, AfterValidator(clean_text)]
Localised = Text | dict[str, Text]
#: a line of the card terminal's own receipt; two spaces or more part its columns
TerminalLine = Annotated[str, AfterValidator(clean_terminal_line)]
#: dots by which a card is known on paper, before its last four digits
MASK: Final = "••••"
#: how the driver of a terminal without a link says that an agent keyed everything in from its slip
KEYED_IN_MODE: Final = "slip keyed in"

CONFIG: Final = ConfigDict(extra="forbid")


@dataclass(frozen=True, config=CONFIG, kw_only=True)
class EverySlip:
    """What every slip carries: `date` as dd/mm/yyyy and `time` as hh:mm, local to the post.

    `specimen` marks sample data.
    """

    date: Text
    time: Text
    copy_number: Annotated[int, Field(ge=0)] = 0
    specimen: bool = False

    @property
    def moment(self) -> str:
        """Date and time in one value."""
        return f"{self.date}  {self.time}".strip()


@dataclass(frozen=True, config=CONFIG)
class ServiceName:
    """A service of a visit."""

    names: Localised


@dataclass(frozen=True, config=CONFIG)
class FeeLine:
    """A fee line of a receipt: components in dirhams (empty when there is none), `amount` in the local currency."""

    names: Localised
    amount: Text
    stamp_mad: Text = ""
    chancery_mad: Text = ""
    service_mad: Text = ""
    total_mad: Text = ""


@dataclass(frozen=True, config=CONFIG)
class CardFacts:
    """What a card scheme wants on a receipt; never more than the last four digits, never the expiry date.

    `entry_mode` is one of chip, contactless, magnetic stripe, manual or KEYED_IN_MODE, and `verification` one of pin,
    signature, pin and signature, device, none, as `drivers.card_terminal.interface` has them; anything else is printed
    as it is. `aid` is in hex. `receipt_number` is the terminal's own, `merchant_id` the number of the acceptance
    contract. Source: facts/domain.md 8.
    """

    scheme: Text = ""
    last4: Annotated[str, Field(pattern=r"^[0-9]{0,4}$")] = ""
    authorisation_code: Text = ""
    terminal_id: Identifier = ""
    entry_mode: Text = ""
    aid: Annotated[str, Field(pattern=r"^[0-9A-Fa-f]{0,32}$")] = ""
    receipt_number: Identifier = ""
    merchant_id: Identifier = ""
    verification: Text = ""

    @property
    def masked(self) -> str:
        """Scheme and masked number."""
        return f"{self.scheme} {MASK} {self.last4}".strip() if self.last4 else self.scheme

    @property
    def is_keyed_in(self) -> bool:
        """Whether an agent keyed all of it in from the slip of a terminal without a link."""
        return self.entry_mode == KEYED_IN_MODE

    @property
    def needs_signature(self) -> bool:
        """Whether the cardholder signs the merchant's copy."""
        return self.verification in ("signature", "pin and signature")


@dataclass(frozen=True, config=CONFIG)
class StampNumber:
    """A stamp, as it is shown to people."""

    number: Identifier
