"""How the commands end; systemd and scripts read these."""

from typing import Final

DONE: Final = 0
#: asked and answered: no (a stamp that does not verify, a broken chain)
REFUSED: Final = 1
#: wrong options, broken settings, a missing device or a busy port: one line says what to change
UNUSABLE: Final = 2
#: a bug (EX_SOFTWARE of sysexits.h): systemd starts the station again
CRASHED: Final = 70
#: ended by Ctrl-C (128 + SIGINT, as shells say it)
INTERRUPTED: Final = 130
#: whoever read the output had enough (128 + SIGPIPE, as shells say it)
READER_GONE: Final = 141
