"""What keeps a server from starting."""


class ServerStartError(Exception):
    """One line for the person who started the server: what is wrong and what to do."""
