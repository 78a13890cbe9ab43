"""Networks, designs, drawings, labelled digits, pictures and reports on disk. No Qt."""

from nnviz.files.designs import load_design, save_design
from nnviz.files.errors import FileError
from nnviz.files.networks import SavedNetwork, load_network, read_network, save_network

__all__ = [
    "FileError",
    "SavedNetwork",
    "load_design",
    "load_network",
    "read_network",
    "save_design",
    "save_network",
]
