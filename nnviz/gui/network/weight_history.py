"""How a weight moved, at the moments that were shown."""

from nnviz.core import Network
from nnviz.gui.network.layout import Connection

SMALL = 1000
"""Parameters up to which networks are kept whole; of larger ones only the selected weight."""
MOST = 400
"""Moments kept; then every other one goes."""


class WeightHistory:
    """A network or one of its weights for each moment, which is counted in epochs."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """A new run."""
        self._kept: dict[float, Network | float] = {}
        self._selected: Connection | None = None

    def select(self, link: Connection | None, network: Network) -> None:
        """Of a large network only this is kept, from now on."""
        self._selected = link
        if network.parameter_count > SMALL:
            self._kept = {}

    def note(self, epochs: float, network: Network) -> None:
        """Keep this moment, if anything of it is to be kept; back in time, forget what followed."""
        self._kept = {moment: kept for moment, kept in self._kept.items() if moment < epochs}
        if network.parameter_count <= SMALL:
            self._kept[epochs] = network
        elif self._selected is not None:
            self._kept[epochs] = _weight(network, self._selected)
        if len(self._kept) > MOST:
            for moment in list(self._kept)[1:-1:2]:
                del self._kept[moment]

    def curve(self, link: Connection, network: Network) -> tuple[list[float], list[float]]:
        """Epochs and values of a weight; none where they have not been kept."""
        if network.parameter_count > SMALL and link != self._selected:
            return [], []
        kept = self._kept.values()
        values = [_weight(one, link) if isinstance(one, Network) else one for one in kept]
        return list(self._kept), values


def _weight(network: Network, link: Connection) -> float:
    return float(network.weights[link.layer][link.target, link.source])
