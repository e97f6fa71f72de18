"""The command-line parser of the bench tools: a mistake is one line, and the exit code is 2."""

import argparse
import sys
from typing import NoReturn

USAGE = 2


class WrongWords(SystemExit):
    """The words of a command line make no sense; `text` says why, as standard error was told."""

    def __init__(self, text: str) -> None:
        super().__init__(USAGE)
        self.text = text


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        """Say it on standard error and exit with 2; raises WrongWords."""
        text = f"{' '.join(message.split())}; see {self.prog} --help"
        sys.stderr.write(f"{self.prog}: {text}\n")
        raise WrongWords(text)
