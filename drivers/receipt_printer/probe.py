"""Finding out at installation what a printer answers to, to propose its profile (`facts/printing.md` 3.5)."""

from collections.abc import Mapping
from dataclasses import dataclass

from drivers.clock import Clock
from drivers.link.interface import Link
from drivers.receipt_printer import commands
from drivers.receipt_printer.conversation import Conversation
from drivers.receipt_printer.interface import PrinterStatus
from drivers.receipt_printer.profile import Profile

_PROBE_PROCESS_ID = 9999


@dataclass(frozen=True)
class Probe:
    """`proofs` are the ways it can prove a slip, best first; `profile` is "" when nothing fits (it is silent)."""

    status: PrinterStatus
    model_name: str
    proofs: tuple[str, ...]
    profile: str


def probe(link: Link, clock: Clock, profiles: Mapping[str, Profile], fallback: str) -> Probe:
    """Ask an open link; prints nothing. `fallback` names the profile of printers that do not tell their name.

    Raises LinkTimeout and LinkLost.
    """
    profile = profiles[fallback]
    conversation = Conversation(link, profile, clock)
    parser = conversation.parser
    status = conversation.ask_status()
    conversation.send(commands.INITIALIZE + commands.MODEL_NAME)
    conversation.wait_for(lambda: parser.model_name is not None, profile.query_timeout_s)
    model_name = parser.model_name or ""

    proofs = []
    conversation.send(commands.process_id(_PROBE_PROCESS_ID))
    if conversation.wait_for(lambda: parser.process_id == _PROBE_PROCESS_ID, profile.query_timeout_s):
        proofs.append("gs_h")
    parser.expect_paper_statuses(1)
    conversation.send(commands.QUEUED_PAPER_STATUS)
    if conversation.wait_for(lambda: parser.paper_statuses > 0, profile.query_timeout_s):
        proofs.append("gs_r")
    return Probe(status, model_name, tuple(proofs), _proposal(model_name, proofs, profiles, fallback))


def _proposal(model_name: str, proofs: list[str], profiles: Mapping[str, Profile], fallback: str) -> str:
    for name, profile in profiles.items():
        if profile.model_name and model_name.startswith(profile.model_name) and profile.proof in proofs:
            return name
    return fallback if profiles[fallback].proof in proofs else ""
