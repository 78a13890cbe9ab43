"""Films of a run: frames, what stands under them, and files that every slide and page can show."""

from nnviz.sharing.film.encoding import KINDS, Stopped, encoded, expected_bytes
from nnviz.sharing.film.weights import WeightFilm

__all__ = ["KINDS", "Stopped", "WeightFilm", "encoded", "expected_bytes"]
