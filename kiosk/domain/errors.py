"""Errors of the domain; all are facts a caller can act on, none is a bug."""


class DomainError(Exception):
    """Base of every error of this package."""
