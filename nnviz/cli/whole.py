"""Options that are whole numbers within limits, and the one that several commands have."""

import argparse
from collections.abc import Callable

MOST_JOBS = 1_000


def whole(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number within these limits; for ``type`` of an option."""

    def read(text: str) -> int:
        value = int(text) if text.isascii() and text.isdigit() and len(text) < 11 else -1
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"must be a whole number, {least} to {most:,}")
        return value

    return read


def add_jobs_option(parser: argparse.ArgumentParser) -> None:
    """How many processes run at a time."""
    parser.add_argument(
        "--jobs",
        type=whole(1, MOST_JOBS),
        metavar="N",
        help="so many runs at a time (default: as many as there are cores)",
    )
