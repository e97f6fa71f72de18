"""A station's window as somebody outside uses it: touches, keys, looks and pictures, through its remote control."""

from pathlib import Path
from typing import Final

from kiosk.devdock.demo_line import DemoLine

#: languages every screen is photographed in
SHOWN_LANGUAGES: Final = ("ar", "fr", "en")
#: the invisible characters around values in running text
NO_ISOLATES: Final = dict.fromkeys((0x2066, 0x2068, 0x2069))


class StationWindow:
    """`screens` is the folder for pictures, `<station>-<screen>-<language>.png`."""

    def __init__(self, line: DemoLine, station: str, screens: Path) -> None:
        self._line = line
        self._station = station
        self._screens = screens

    def click(self, item: str) -> None:
        """Touch an item as soon as it is there and enabled."""
        self.wait(item, enabled=True)
        self._line.control(self._station, "click", item=item)

    def click_keys(self, prefix: str, characters: str) -> None:
        """Touch the keys of an on-screen keyboard or number pad."""
        for character in characters:
            self.click(f"{prefix}.key.{character}")

    def type(self, text: str) -> None:
        """Press keys of a real keyboard."""
        self._line.control(self._station, "type", text=text)

    def wait(
        self, item: str, contains: str = "", *, enabled: bool = False, gone: bool = False, timeout_s: float = 20.0
    ) -> None:
        """Wait until an item is visible, says something, can be touched, or is gone."""
        arguments = {"contains": contains, "enabled": enabled, "gone": gone, "timeout_s": timeout_s}
        self._line.control(self._station, "wait", item=item, **arguments)

    def shows(self, item: str) -> bool:
        """Whether an item is visible now."""
        return item in self._line.control(self._station, "items")["items"]

    def texts(self) -> str:
        """Everything people read in the window."""
        return str(self._line.control(self._station, "text")["text"])

    def says(self, item: str) -> str:
        """What people read in an item, in English."""
        before = self._line.control(self._station, "language")["code"]
        self.speak("en")
        text = str(self._line.control(self._station, "text", item=item)["text"])
        self.speak(before)
        return " / ".join(text.translate(NO_ISOLATES).splitlines())

    def speak(self, language: str) -> None:
        """Show another language, as the station's own switch does."""
        self._line.control(self._station, "language", code=language)

    def photograph(self, screen: str) -> None:
        """Save the window in every language; it speaks the same one as before afterwards."""
        before = self._line.control(self._station, "language")["code"]
        for language in SHOWN_LANGUAGES:
            self.speak(language)
            file = self._screens / f"{self._station}-{screen}-{language}.png"
            self._line.control(self._station, "grab", file=str(file))
        self.speak(before)
