"""Finding out at installation what a printer answers to, to propose its profile (`facts/printing.md` 3.5)."""

from collections.abc import Mapping
from dataclasses import dataclass

from drivers.clock import Clock
from drivers.link.interface import Link
from drivers.receipt_printer import commands
from drivers.receipt_printer.checkpoints import EtbCounter
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

    DLE EOT is asked first: to every other family it is nothing, while `GS I` would be text to a Star.
    Raises LinkTimeout and LinkLost.
    """

    def family(dialect: str) -> Conversation | None:
        of_family = [profile for profile in (profiles[fallback], *profiles.values()) if profile.dialect == dialect]
        return Conversation(link, of_family[0], clock) if of_family else None

    def proposal(status: PrinterStatus, model_name: str, proofs: tuple[str, ...]) -> Probe:
        return Probe(status, model_name, proofs, _proposal(model_name, proofs, profiles, fallback))

    silent = Conversation(link, profiles[fallback], clock).parser.status()
    if esc_pos := family("esc_pos"):
        status = esc_pos.ask_status()
        if status.raw:
            model_name, proofs = _identify(esc_pos)
            custom = family("custom")
            if custom and custom.ask_status().raw:
                return proposal(custom.parser.status(), model_name, ("custom_poll", *proofs))
            return proposal(status, model_name, proofs)
    if (star := family("star")) and star.ask_status().raw:
        status = star.parser.status()
        counter = EtbCounter(star.parser)
        star.send(counter.begin())
        counts = star.poll_for(counter.begun, 4 * star.profile.query_timeout_s)
        return proposal(status, "", ("star_etb",) if counts else ())
    return proposal(silent, "", ())


def _identify(conversation: Conversation) -> tuple[str, tuple[str, ...]]:
    """Name and ways of proof of a printer that has answered DLE EOT."""
    parser, timeout_s = conversation.parser, conversation.profile.query_timeout_s
    conversation.send(commands.INITIALIZE + commands.MODEL_NAME)
    conversation.wait_for(lambda: parser.model_name is not None, timeout_s)
    proofs = []
    conversation.send(commands.process_id(_PROBE_PROCESS_ID))
    if conversation.wait_for(lambda: parser.process_id == _PROBE_PROCESS_ID, timeout_s):
        proofs.append("gs_h")
    parser.expect_paper_statuses(1)
    conversation.send(commands.QUEUED_PAPER_STATUS)
    if conversation.wait_for(lambda: parser.paper_statuses > 0, timeout_s):
        proofs.append("gs_r")
    return parser.model_name or "", tuple(proofs)


def _proposal(model_name: str, proofs: tuple[str, ...], profiles: Mapping[str, Profile], fallback: str) -> str:
    fitting = {name: profile for name, profile in profiles.items() if profile.proof in proofs}
    named = [name for name, known in fitting.items() if known.model_name and model_name.startswith(known.model_name)]
    if named:
        return max(named, key=lambda name: len(fitting[name].model_name))
    for name, profile in fitting.items():
        if profile.dialect != "esc_pos" and not profile.model_name:
            return name
    return fallback if fallback in fitting else ""
