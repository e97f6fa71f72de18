"""The command-line parser of the bench tools: a mistake is one line, and the exit code is 2."""

import argparse
from typing import NoReturn

USAGE = 2


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        """Say it on standard error and exit with 2."""
        self.exit(USAGE, f"{self.prog}: {' '.join(message.split())}; see {self.prog} --help\n")
