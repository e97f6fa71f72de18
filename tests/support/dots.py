"""How two pictures of dots differ."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Dots: TypeAlias = npt.NDArray[np.bool_]

#: share of the black dots that another FreeType draws otherwise: 0.7 % seen with 2.13.3 against 2.12.1
OTHER_EDGES = 0.01
#: dots that are not beside one of the other picture; at most 2 seen
ASTRAY = 8


def same_but_for_edges(actual: Dots, expected: Dots) -> bool:
    """Return whether both show the same glyphs at the same places, drawn by different versions of FreeType."""
    if actual.shape != expected.shape:
        return False
    differing = int(np.count_nonzero(actual != expected))
    astray = np.count_nonzero(actual & ~_with_neighbours(expected)) + np.count_nonzero(
        expected & ~_with_neighbours(actual)
    )
    return differing <= OTHER_EDGES * int(np.count_nonzero(expected)) and int(astray) <= ASTRAY


def _with_neighbours(dots: Dots) -> Dots:
    rows, columns = dots.shape
    padded = np.pad(dots, 1)
    near = np.zeros_like(dots)
    for down in range(3):
        for right in range(3):
            near |= padded[down : down + rows, right : right + columns]
    return near
