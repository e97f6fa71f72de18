"""What can be wrong with a slip before it is drawn."""


class SlipError(Exception):
    """A template or the data of a slip is wrong; the text names the file or kind, the key and what is wrong."""
