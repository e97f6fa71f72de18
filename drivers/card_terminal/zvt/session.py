"""One opened line to a registered terminal: what an operation runs its commands on."""

from collections.abc import Callable

from drivers.card_terminal.currencies import numeric_code
from drivers.card_terminal.zvt.codec import Command, Control, Tag, read_enquiry_completion, registration
from drivers.card_terminal.zvt.codes import STATES
from drivers.card_terminal.zvt.conversation import Conversation, LineFault, Watch
from drivers.card_terminal.zvt.dialogue import Dialogue, Ending
from drivers.card_terminal.zvt.fields import Bmp, from_bcd
from drivers.card_terminal.zvt.hint import protocol_hint
from drivers.card_terminal.zvt.layer import Layer
from drivers.card_terminal.zvt.settings import ZvtSettings
from drivers.card_terminal.zvt.verdict import refusal

#: 84 9C means "again in two seconds" (facts 1.4)
_WAIT_S = 2.0
_FIRST_SEQUENCE = 1
_NO_ANSWER = "the terminal does not answer; is it on, and set to this kind of connection?"
#: a terminal that takes one connection lets the next one wait unheard
_TCP_IN_USE = " another program may be connected to it"


class Session:
    """Commands on one line; `sequence` is None until the terminal has agreed to message numbers."""

    def __init__(
        self,
        conversation: Conversation,
        layer: Layer,
        settings: ZvtSettings,
        is_serial: bool,
        now_s: Callable[[], float],
    ) -> None:
        self._conversation = conversation
        self._layer = layer
        self._settings = settings
        self._is_serial = is_serial
        self._now_s = now_s
        self._sequence: int | None = None
        self.terminal_id = ""

    def register(self, currency: str, watch: Watch) -> LineFault | None:
        """Register, waiting for a busy terminal; the fault says why no financial message may follow."""
        command = registration(
            self._settings.password,
            self._settings.config,
            numeric_code(currency),
            blocks=self._settings.receipt_blocks,
            sequence=self._settings.message_numbers,
        )
        self._sequence = None
        dialogue, fault = self.ask(command, watch)
        fault = fault or self.fault_of(dialogue)
        if fault is None:
            completion = dialogue.messages[-1].fields
            self.terminal_id = (completion.get(Bmp.TERMINAL_ID) or b"").hex()
            if self._settings.message_numbers and from_bcd(completion.tlv(Tag.SEQUENCE)) is not None:
                self._sequence = _FIRST_SEQUENCE
        return fault

    def run(self, command: Command, watch: Watch) -> tuple[Dialogue, LineFault | None]:
        """Run a command once."""
        dialogue = Dialogue(self._layer, command, self._settings.timing, self._sequence)
        fault = self._conversation.run(dialogue, watch)
        self._sequence = dialogue.next_sequence
        return dialogue, fault

    def ask(self, command: Command, watch: Watch) -> tuple[Dialogue, LineFault | None]:
        """Run a command that moves no money, again every two seconds while the terminal says "please wait"."""
        limit_s = self._now_s() + self._settings.busy_s
        while True:
            dialogue, fault = self.run(command, watch)
            if fault or not _says_wait(dialogue) or watch.abort_wanted() or self._now_s() + _WAIT_S > limit_s:
                return dialogue, fault
            fault = self._conversation.rest(self._layer, _WAIT_S)
            if fault is not None:
                return dialogue, fault

    def hear_out(self) -> None:
        """Answer what the terminal still says about an operation it ends."""
        self._conversation.rest(self._layer, _WAIT_S)

    def fault_of(self, dialogue: Dialogue) -> LineFault | None:
        """Why a command that moves no money failed; None when it was completed."""
        hint = protocol_hint(self._layer.heard, self._is_serial)
        if dialogue.ending is Ending.COMPLETED:
            return None
        if dialogue.ending in (Ending.REFUSED, Ending.ABORTED):
            return LineFault(*refusal(dialogue))
        if hint or dialogue.ending is Ending.FOREIGN:
            return LineFault("wrong_protocol", hint or "what answers does not speak ZVT")
        if dialogue.ending is Ending.NOT_TAKEN:
            return LineFault("message_refused", "the terminal refuses each message as spoilt; check baud and stop bits")
        return LineFault("no_answer", _NO_ANSWER + (_TCP_IN_USE if self._conversation.is_tcp else ""))


def terminal_state(dialogue: Dialogue) -> tuple[int | None, str]:
    """State after a completed status enquiry (None: it did not say), and a line of text with the software version."""
    completion = dialogue.messages[-1]
    raw = completion.head or b"".join(bytes((item.bmp,)) + item.value for item in completion.fields.items)
    version, state = read_enquiry_completion(raw)
    words = [STATES.get(state, f"state {state:02X}")] if state else []
    words += [f"software {version.decode('ascii', 'replace').strip()}"] if version else []
    return state, ", ".join(words)


def _says_wait(dialogue: Dialogue) -> bool:
    last = dialogue.messages[-1] if dialogue.messages else None
    return dialogue.ending is Ending.REFUSED and last is not None and last.control == Control.WAIT
