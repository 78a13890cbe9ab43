"""Files and folders that are named on the command line."""

import argparse
from pathlib import Path


def place(text: str) -> Path:
    """The file or folder of that name; "", which Path takes for the folder one is in, is none."""
    if not text:
        raise argparse.ArgumentTypeError("must name a file or a folder")
    return Path(text)
