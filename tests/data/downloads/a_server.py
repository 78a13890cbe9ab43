"""A server on loopback that has a small data set, and the ways in which servers fail."""

import gzip
import hashlib
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from nnviz.data.downloads.offers import Offer
from tests.data.idx_files import NAMES, digits, images_file, labels_file


def contents():
    """The four files by name, and what is in them."""
    made = {}
    for part, n, seed in (("train", 60, 0), ("test", 20, 1)):
        images, labels = digits(n, seed)
        made[NAMES[f"{part}_images"] + ".gz"] = images_file(images)
        made[NAMES[f"{part}_labels"] + ".gz"] = labels_file(labels)
    return made


CONTENTS = contents()
FILES = {name: gzip.compress(content, mtime=0) for name, content in CONTENTS.items()}
LARGE = "train-images-idx3-ubyte.gz"
"""The first file, on which servers fail."""


class Handler(BaseHTTPRequestHandler):
    """Gives the files, or fails as the server's ``way`` says."""

    def do_GET(self):
        self.server.asked.append(self.path)
        content = FILES.get(self.path.rpartition("/")[2])
        way = self.server.way if self.path.endswith(LARGE) else "whole"
        if content is None or way == "missing":
            self.send_error(404)
        elif way == "redirect" and not self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "/moved" + self.path)
            self.end_headers()
        else:
            self.give(content, way)

    def give(self, content, way):
        length = len(content)
        if way == "wrong sum":
            content = content[:50] + bytes([content[50] ^ 1]) + content[51:]
        if way == "other numbers":
            changed = bytearray(CONTENTS[LARGE])
            changed[-1] ^= 1
            content = gzip.compress(bytes(changed))
            length = len(content)
        if way == "too short":
            content, length = content[:-9], length - 9
        if way == "too long":
            content += bytes(5_000_000)
            length = len(content)
        self.send_response(200)
        if way != "no length":
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if way == "broken off":
            self.wfile.write(content[: length // 2])
            return
        step = 2_000 if way in ("slow", "stalled") else len(content)
        for start in range(0, len(content), step):
            self.wfile.write(content[start : start + step])
            self.wfile.flush()
            if way in ("slow", "stalled"):
                self.server.begun.set()
                if self.server.ended.wait(0.01 if way == "slow" else 60):
                    return

    def log_message(self, *arguments):
        """Nobody reads it."""


class Server(ThreadingHTTPServer):
    """Says nothing of clients that leave."""

    def handle_error(self, request, client_address):
        """Nobody reads it."""


@contextmanager
def serving(way="whole"):
    """A server that answers in that ``way``; gives it, with its ``address``."""
    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.way, server.asked = way, []
    server.begun, server.ended = threading.Event(), threading.Event()
    server.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def offer(*servers, packed=False):
    """What these servers have, in this order."""
    kept = FILES if packed else CONTENTS
    return Offer(
        "MNIST",
        tuple(server if isinstance(server, str) else server.address for server in servers),
        {name: hashlib.sha256(content).hexdigest() for name, content in kept.items()},
        {name: len(content) for name, content in FILES.items()},
        packed=packed,
    )


def later(condition, seconds=10):
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()
