"""What can go wrong with a demonstration."""


class DemoError(Exception):
    """The demonstration cannot go on; the text says which part stopped it, and its last words."""
