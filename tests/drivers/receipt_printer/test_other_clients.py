"""The virtual printer on TCP as other people's clients see it: python-escpos asks, prints and identifies."""

import json
import subprocess
import sys
from pathlib import Path

import zxingcpp
from PIL import Image

from drivers.receipt_printer.simulator.device import VirtualPrinter
from tests.support.receipt_printers import pty_bench, shipped_profile, text_like_picture

EPSON = shipped_profile("epson-tm-t20")

# in its own process: the import configures logging and leaves a temporary folder
PROGRAM = """
import json, sys
from escpos.printer import Network
printer = Network("127.0.0.1", port=int(sys.argv[1]), timeout=10, profile="TM-T20II")
printer.open()
answers = {"online": printer.is_online(), "paper": printer.paper_status()}
if sys.argv[2] == "print":
    printer.set(align="center")
    printer.text("reçu SPECIMEN €\\n")
    printer.qr("SPECIMEN", size=4, native=True)
    printer.cut()
    printer._raw(b"\\x1dIC")
    answers["model"] = printer._read().decode("latin-1")
printer.close()
print(json.dumps(answers))
"""


PICTURES = """
import sys
from PIL import Image
from escpos.printer import Network
picture = Image.open(sys.argv[2])
printer = Network("127.0.0.1", port=int(sys.argv[1]), timeout=10, profile="TM-T20II")
printer.open()
for impl in ("bitImageRaster", "graphics", "bitImageColumn"):
    printer.image(picture, impl=impl)
printer.barcode("{BSPECIMEN-1", "CODE128", function_type="B")
printer.barcode("123456789012", "EAN13", function_type="A")
printer.cashdraw(2)
printer._raw(b"\\x1c.\\x1cS\\x01\\x02\\x1bD\\x08\\x10\\x00")
printer.text("après\\n")
printer.cut()
printer.close()
"""


def ask(url: str, action: str) -> dict[str, object]:
    port = url.rpartition(":")[2]
    run = subprocess.run([sys.executable, "-c", PROGRAM, port, action], check=True, capture_output=True, text=True)
    answers: dict[str, object] = json.loads(run.stdout.splitlines()[-1])
    return answers


def test_python_escpos_prints_and_understands_every_answer(tmp_path: Path) -> None:
    with pty_bench(EPSON, tmp_path, "tcp://127.0.0.1:0") as bench:
        url = bench.end_url
        assert ask(url, "print") == {"online": True, "paper": 2, "model": "_TM-T20\x00"}
        assert bench.runner.wait_until(lambda printer: printer.slip_count == 1, 10)
        written = (bench.out_dir / "slip-0001.txt").read_text(encoding="utf-8").splitlines()
        assert [line.strip() for line in written] == ["reçu SPECIMEN €", "[qr SPECIMEN]"]
        bench.do(lambda printer: printer.mend(near_end=True))
        assert ask(url, "status") == {"online": True, "paper": 1}
        bench.do(lambda printer: printer.mend(paper_dots=0))
        assert ask(url, "status") == {"online": False, "paper": 0}
        bench.do(VirtualPrinter.refill)
        bench.do(lambda printer: printer.mend(cover_open=True))
        assert ask(url, "status")["online"] is False


def test_every_kind_of_picture_of_python_escpos_is_the_same_on_paper(tmp_path: Path) -> None:
    drawn = text_like_picture(96, 48, seed=4)
    dots = Image.frombytes("1", (96, 48), bytes(255 - value for value in drawn.rows))
    dots.save(tmp_path / "drawn.png")
    with pty_bench(EPSON, tmp_path, "tcp://127.0.0.1:0") as bench:
        port = bench.end_url.rpartition(":")[2]
        program = [sys.executable, "-c", PICTURES, port, str(tmp_path / "drawn.png")]
        subprocess.run(program, check=True, capture_output=True)
        assert bench.runner.wait_until(lambda printer: printer.slip_count == 1, 10)
        with Image.open(bench.out_dir / "slip-0001.png") as slip:
            for top in (0, 48, 96):
                assert slip.crop((0, top, 96, top + 48)).convert("1").tobytes() == dots.tobytes()
            found = {code.text for code in zxingcpp.read_barcodes(slip.convert("L"))}
        assert found >= {"SPECIMEN-1", "1234567890128"}
        written = (bench.out_dir / "slip-0001.txt").read_text(encoding="utf-8").splitlines()
        assert [line.strip() for line in written][-3:] == ["[code128 SPECIMEN-1]", "[ean13 123456789012]", "après"]
