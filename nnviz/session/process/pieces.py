"""What is sent between processes, in pieces: large arrays are neither packed nor copied.

To pack some hundred megabytes, or to take them out again, holds the interpreter for as long as that
takes, and a window is drawn by another of its threads: nothing here does for longer than a few
milliseconds.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.reduction import ForkingPickler
    from pickle import PickleBuffer

PIECE = 1_000_000
"""Bytes that are sent at a time."""
SMALL = 10_000
"""Arrays of fewer bytes are packed with all else."""


def send(
    connection: "Connection[Any, Any]", value: Any, packer: "type[ForkingPickler] | None" = None
) -> None:
    """Send it, to be taken by :func:`receive`; ``packer`` is a pickler of one's own."""
    from multiprocessing.reduction import ForkingPickler  # a start of the program needs none of it

    contents: list[memoryview] = []

    def is_small(array: "PickleBuffer") -> bool:
        content = array.raw()
        if content.nbytes >= SMALL:
            contents.append(content)
        return content.nbytes < SMALL

    head = BytesIO()
    (packer or ForkingPickler)(head, 5, False, is_small).dump(value)
    connection.send((head.getvalue(), [content.nbytes for content in contents]))
    for content in contents:
        send_content(connection, content)


def receive(connection: "Connection[Any, Any]") -> Any:
    """What is sent by one's own process. Raises EOFError or OSError where that has ended."""
    from multiprocessing.reduction import ForkingPickler

    head, sizes = connection.recv()
    contents = [np.empty(size, np.uint8).data for size in sizes]
    for content in contents:
        receive_content(connection, content)
    return ForkingPickler.loads(head, buffers=contents)


def send_content(connection: "Connection[Any, Any]", content: memoryview) -> None:
    """Send these bytes, to be taken by :func:`receive_content`."""
    for start in range(0, len(content), PIECE):
        connection.send_bytes(content[start : start + PIECE])


def receive_content(connection: "Connection[Any, Any]", content: memoryview) -> None:
    """Take bytes that are sent, as many as ``content`` has room for."""
    for start in range(0, len(content), PIECE):
        connection.recv_bytes_into(content, start)
