"""Qt's `Property` as a decorator whose value keeps its type.

PySide annotates `Property` as an opaque object, so that reading `self.text` in Python would have no type. At run
time this is PySide's own class; only the type checker sees the other one.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    ValueT = TypeVar("ValueT")

    class ReadOnly(Generic[ValueT]):
        """A property without a setter: QML changes things by calling slots."""

        def __get__(self, instance: object, owner: type | None = None) -> ValueT:
            """Return the value."""

    def Property(
        kind: type, *, notify: "SignalInstance | object" = None, constant: bool = False
    ) -> Callable[[Callable[[Any], ValueT]], ReadOnly[ValueT]]:
        """Make a property of a getter; `notify` is the signal of the same class, or it is constant."""

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
