"""A trained network for other programs: each of them a file here, and one line in ``EXPORTS``."""

from nnviz.sharing.exports.table import EXPORTS, Export, made_export, write_export
from nnviz.sharing.exports.trained import Trained

__all__ = ["EXPORTS", "Export", "Trained", "made_export", "write_export"]
