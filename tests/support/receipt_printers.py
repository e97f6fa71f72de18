"""Virtual receipt printers for tests: on a real pty with the system's clock, or in memory with simulated time."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PIL import Image

from drivers.clock import SystemClock
from drivers.link.interface import Link
from drivers.link.url import open_link
from drivers.receipt_printer.driver import EscPosPrinter
from drivers.receipt_printer.interface import RasterBlock, Slip
from drivers.receipt_printer.profile import Profile, load_profile
from drivers.receipt_printer.simulator.device import VirtualPrinter
from drivers.receipt_printer.simulator.paper import Paper
from drivers.simulation.ends import line_end
from drivers.simulation.memory_link import MemoryLink
from drivers.simulation.runner import DeviceRunner
from tests.support.clock import ManualClock

PROFILES_DIR = Path(__file__).resolve().parents[2] / "config" / "printers"
PROFILE_NAMES = sorted(path.stem for path in PROFILES_DIR.glob("*.toml"))


def shipped_profile(name: str, **changes: object) -> Profile:
    """A profile of `config/printers`, changed for the test."""
    return replace(load_profile(name, PROFILES_DIR), **changes)  # type: ignore[arg-type]


class FaultyPrinter(VirtualPrinter):
    """A virtual printer to which `fault` happens once it has taken `after_bytes` bytes from the line."""

    after_bytes: int | None = None
    fault: Callable[["FaultyPrinter"], None]
    taken_bytes = 0

    def receive(self, data: bytes, now_s: float) -> None:
        """Take bytes one by one; what comes after the cable was pulled is lost."""
        for byte in data:
            super().receive(bytes((byte,)), now_s)
            self.taken_bytes += 1
            if self.taken_bytes == self.after_bytes:
                self.fault(self)
            if not self.plugged:
                return

    @property
    def receive_room(self) -> int:
        """Bytes it takes; none at all once `stall` was the fault."""
        return 0 if self.stalled else super().receive_room

    stalled = False


class Bench:
    """A printer under test: `driver` speaks to `device` over `link`, slips land in `out_dir`."""

    def __init__(self, profile: Profile, out_dir: Path) -> None:
        self.profile = profile
        self.out_dir = out_dir
        self.device = FaultyPrinter(profile, Paper(profile.width_dots, out_dir))

    def pictures(self, kind: str = "slip") -> list[RasterBlock]:
        """What was printed, in order."""
        return [picture_of(path) for path in sorted(self.out_dir.glob(f"{kind}-*.png"))]


class MemoryBench(Bench):
    """In one thread and in simulated time: a stall of minutes takes no time."""

    def __init__(self, profile: Profile, out_dir: Path) -> None:
        super().__init__(profile, out_dir)
        self.clock = ManualClock()
        self.link = MemoryLink(self.device, self.clock)
        self.driver = self.new_driver()

    def new_driver(self, first_process_id: int = 1) -> EscPosPrinter:
        """A driver as after a restart of the program."""
        return EscPosPrinter(self.link, self.profile, self.clock, first_process_id=first_process_id)


class PtyBench(Bench):
    """On a real pty (or where `url` says); the runner's thread is the printer."""

    def __init__(self, profile: Profile, folder: Path, url: str = "", device: VirtualPrinter | None = None) -> None:
        super().__init__(profile, folder / "out")
        self.clock = SystemClock()
        end = self._end = line_end(url or f"pty://{folder}/printer")
        self.runner: DeviceRunner[VirtualPrinter] = DeviceRunner(device or self.device, end, self.clock)
        self.url = end.url
        self.link: Link = open_link(end.url, self.clock)
        self.driver = EscPosPrinter(self.link, profile, self.clock, bytes_per_s=100_000.0)

    @property
    def end_url(self) -> str:
        """Where it is reached, with the real port once it runs."""
        return self._end.url

    def do(self, action: Callable[[VirtualPrinter], None]) -> None:
        """Do something to the printer."""
        self.runner.call(lambda device, _now_s: action(device))


@contextmanager
def pty_bench(
    profile: Profile, folder: Path, url: str = "", device: VirtualPrinter | None = None
) -> Iterator[PtyBench]:
    """A running `PtyBench`; `device` stands in for its printer and prints to `folder / "out"` as well."""
    bench = PtyBench(profile, folder, url, device)
    bench.runner.start()
    try:
        yield bench
    finally:
        bench.driver.close()
        bench.runner.close()


def picture_of(path: Path) -> RasterBlock:
    """The dots of a PNG the virtual printer has written."""
    with Image.open(path) as image:
        inverted = image.convert("1").point(lambda dot: 255 - dot, mode="1")
        return RasterBlock(image.width, image.height, inverted.tobytes())


def text_like_picture(width_dots: int, height_dots: int, seed: int) -> RasterBlock:
    """Lines of dots with white margins and white between them; spells no real-time command, so it prints unchanged."""
    dice = random.Random(seed)
    row_bytes = width_dots // 8
    rows = []
    for number in range(height_dots):
        if height_dots > 8 and number % 24 in (20, 21, 22, 23):
            rows.append(bytes(row_bytes))
            continue
        left, right = dice.randrange(row_bytes // 4 + 1), dice.randrange(row_bytes // 4 + 1)
        dots = dice.randbytes(row_bytes - left - right).replace(b"\x10", b"\x30").replace(b"\x1b", b"\x3b")
        rows.append(bytes(left) + dots + bytes(right))
    return RasterBlock(width_dots, height_dots, b"".join(rows))


def slip_of(*pictures: RasterBlock) -> Slip:
    """A slip of pictures only."""
    return Slip(tuple(pictures))
