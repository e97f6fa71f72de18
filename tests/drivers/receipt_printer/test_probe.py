"""What `probe` proposes for each kind of printer."""

from pathlib import Path

import pytest

from drivers.receipt_printer.interface import PrinterState
from drivers.receipt_printer.probe import probe
from tests.support.receipt_printers import PROFILE_NAMES, pty_bench, shipped_profile

QUICK = {name: shipped_profile(name, query_timeout_s=0.1) for name in PROFILE_NAMES}


@pytest.mark.parametrize(
    ("name", "model_name", "proofs"),
    [
        ("epson-tm-t20", "TM-T20", ("gs_h", "gs_r")),
        ("epson-tm-t88", "TM-T88", ("gs_h", "gs_r")),
        ("epson-tm-t88iii", "TM-T88II", ("gs_r",)),
        ("generic-80", "", ("gs_r",)),
        ("star-tsp", "", ("star_etb",)),
        ("custom-kpm", "", ("custom_poll", "gs_r")),
    ],
)
def test_probe_proposes_the_printers_own_profile(
    name: str, model_name: str, proofs: tuple[str, ...], tmp_path: Path
) -> None:
    with pty_bench(QUICK[name], tmp_path) as bench:
        bench.link.open()
        found = probe(bench.link, bench.clock, QUICK, fallback="generic-80")
        assert (found.status.state, found.model_name, found.proofs) == (PrinterState.READY, model_name, proofs)
        assert found.profile == name
        assert bench.runner.call(lambda printer, _now_s: printer.report()["uncut_dots"]) == 0


def test_probe_proposes_nothing_for_a_silent_printer(tmp_path: Path) -> None:
    with pty_bench(QUICK["epson-tm-t20"], tmp_path) as bench:
        bench.do(lambda printer: printer.mend(silent=True))
        bench.link.open()
        found = probe(bench.link, bench.clock, QUICK, fallback="generic-80")
        assert (found.status.state, found.proofs, found.profile) == (PrinterState.UNKNOWN, (), "")


def test_a_known_name_without_its_proof_is_not_believed(tmp_path: Path) -> None:
    """An old TM-T88 tells its name and does not know `GS ( H`."""
    old = shipped_profile("epson-tm-t88", proof="gs_r", query_timeout_s=0.1)
    with pty_bench(old, tmp_path) as bench:
        bench.link.open()
        found = probe(bench.link, bench.clock, QUICK, fallback="generic-80")
        assert (found.model_name, found.proofs, found.profile) == ("TM-T88", ("gs_r",), "generic-80")
