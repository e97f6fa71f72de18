"""What a simulated ECR17 terminal remembers, and the answers it makes of it.

It all stands in the bank's `memory`, which outlives a loss of power: the last result ("always kept", facts 4.4), the
last payment, the session's total.
"""

from typing import Any

from drivers.card_terminal.card_numbers import last_four
from drivers.card_terminal.ecr17.codec import Kind, Message, encode_message

_NO_STAN = "000000"
_TAIL = {"card_type": "2", "acquirer_id": "88105000001", "stan": _NO_STAN, "online_id": "000001"}


class Ecr17Memory:
    """`kept` is a mapping that outlives the simulated terminal; the keys of this protocol begin with `ecr17_`."""

    def __init__(self, kept: dict[str, Any], terminal_id: str) -> None:
        self._kept = kept
        self._terminal_id = terminal_id

    @property
    def total_minor(self) -> int:
        """What the open session sums up to, in cents."""
        return int(self._kept.get("ecr17_total_minor", 0))

    @property
    def last_payment(self) -> tuple[str, int]:
        """STAN and cents of the last payment that can be reversed; empty and 0 without one."""
        stan, amount_minor = self._kept.get("ecr17_last_payment", ("", 0))
        return stan, amount_minor

    def refusal(self, request: Message) -> str:
        """Why a payment or reversal is refused at once; empty when it can be tried."""
        if request.kind is Kind.PAYMENT:
            return "" if int(request.fields["amount"]) else "IMPORTO NON VALIDO"
        stan = self.last_payment[0]
        return "" if stan and request.fields["stan"] in (_NO_STAN, stan) else "STORNO NON POSSIBILE"

    def answer_to(self, request: Message) -> bytes:
        """Payload of the answer to what needs neither customer nor host, or is refused."""
        if request.kind is Kind.STATUS:
            return self._payload(
                Kind.STATUS_ANSWER,
                {"reserved": "0" * 10, "time": "0101261200", "status": "2", "software": "SPECIMEN 1.0"},
            )
        if request.kind is Kind.TOTALS:
            return self._payload(Kind.TOTALS_ANSWER, {"result": "00", "pos_total": f"{self.total_minor:016d}"})
        if request.kind is Kind.LAST_RESULT:
            return bytes.fromhex(self._kept.get("ecr17_result", self._not_done("NESSUN ESITO", _NO_STAN).hex()))
        return self.ended_without_host(self.refusal(request))

    def ended_without_host(self, text: str) -> bytes:
        """Payload of a result without a STAN: the host was never asked."""
        return self._keep(self._not_done(text, _NO_STAN))

    def settled(self, is_reversal: bool, amount_minor: int, approved: bool, card_number: str, stan: str) -> bytes:
        """Count what the bank decided; return the payload of the result."""
        if not approved:
            return self._keep(self._not_done("CARTA RIFIUTATA", stan))
        self._kept["ecr17_total_minor"] = self.total_minor + (-amount_minor if is_reversal else amount_minor)
        self._kept["ecr17_last_payment"] = ("", 0) if is_reversal else (stan, amount_minor)
        fields = {
            "result": "00",
            "pan": f"************{last_four(card_number)}".rjust(19, "0"),
            "entry": "ICC",
            "authorisation_code": f"A{stan[-5:]}",
            "host_time": "0011200",
            **_TAIL,
            "stan": stan,
        }
        return self._keep(self._payload(Kind.RESULT, fields))

    def close_session(self) -> bytes:
        """Start a new session; return the payload of the answer about the one before."""
        total = f"{self.total_minor:016d}"
        self._kept["ecr17_total_minor"] = 0
        return self._payload(Kind.CLOSE_ANSWER, {"result": "00", "pos_total": total, "host_total": total})

    def _not_done(self, text: str, stan: str) -> bytes:
        fields = {"result": "01", "text": text.ljust(24), "reserved": "0" * 11, **_TAIL, "stan": stan}
        return self._payload(Kind.RESULT, fields)

    def _keep(self, result: bytes) -> bytes:
        self._kept["ecr17_result"] = result.hex()
        return result

    def _payload(self, kind: Kind, fields: dict[str, str]) -> bytes:
        return encode_message(Message(kind, self._terminal_id, fields))
