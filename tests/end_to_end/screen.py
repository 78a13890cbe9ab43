"""A virtual screen with a window manager, mouse and keyboard, and the real window on it."""

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 300.0
"""Seconds after which something does not happen any more, on a machine however busy."""
SOON, LATER = 0.02, 0.15
"""Seconds between two questions, at first and when it takes long."""


class Screen:
    """An X server of our own, 1280×800 by default."""

    def __init__(self, size="1280x800"):
        read, write = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{size}x24",
            "-nolisten",
            "tcp",
        ]
        self._server = subprocess.Popen(
            command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self._manager = subprocess.Popen(
            ["openbox"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def processes(self):
        """The numbers of the server's process and of the window manager's."""
        return self._server.pid, self._manager.pid

    def xdotool(self, *words):
        """One call of xdotool; its output."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout.strip()

    def close(self):
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)


class Window:
    """The program in a process of its own, and a person's hands on it."""

    def __init__(self, screen, home, cache=None):
        self.screen = screen
        environment = {
            **screen.environment,
            "NNVIZ_CONFIG": str(home / "config"),
            "NNVIZ_LOG": str(home / "log"),
            "NNVIZ_DATA": str(home / "data"),
            "NNVIZ_CACHE": str(cache or os.environ["NNVIZ_CACHE"]),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONUNBUFFERED": "1",
        }
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.driver"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines = queue.Queue()
        self._asked = 0
        self._errors = []
        self._readers = [
            threading.Thread(target=self._read_lines, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def is_open(self):
        """Whether its process goes on."""
        return self._process.poll() is None

    def _read_lines(self):
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def _read_errors(self):
        self._errors.extend(self._process.stderr)

    def _send(self, line):
        try:
            os.write(self._process.stdin.fileno(), f"{line}\n".encode())
        except BrokenPipeError:
            raise AssertionError("it is gone\n" + "".join(self._errors)) from None

    def _told(self, seconds=PATIENCE):
        """What it tells when it is asked now; None where it does not in this time."""
        self._asked += 1
        self._send(f"tell {self._asked}")
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            try:
                told = self._lines.get(timeout=0.2)
            except queue.Empty:
                assert self.is_open, "".join(self._errors)
                continue
            if told["asked"] == self._asked:
                return told
        return None

    def wait_for(self, condition, seconds=PATIENCE):
        """What is told from now on for which ``condition`` holds first, and how long it took."""
        began = time.perf_counter()
        pause = SOON
        while (told := self._told()) and (took := time.perf_counter() - began) < seconds:
            if condition(told):
                return told, took
            time.sleep(pause)
            pause = min(1.2 * pause, LATER)
        for long in ("places", "texts", "enabled", "tabs"):
            (told or {}).pop(long, None)
        raise AssertionError(
            f"did not happen in {seconds} s; last: {told}\n{''.join(self._errors)}"
        )

    def place(self, name):
        """Where a control is, once it stays there."""
        told, _ = self.wait_for(lambda told: name in told["places"])
        while (was := told["places"][name]) is not None:
            time.sleep(SOON)
            told, _ = self.wait_for(lambda told: name in told["places"])
            if told["places"][name] == was:
                break
        return was

    def click(self, name, repeat=1, delay_ms=30):
        """Click into the middle of a control."""
        x, y, width, height = self.place(name)
        self.screen.xdotool(
            *("mousemove", x + min(width // 2, 40), y + height // 2),
            *("click", "--repeat", repeat, "--delay", delay_ms, 1),
        )

    def draw(self, strokes):
        """Draw on the pad; points are shares of its width and height."""
        left, top, width, height = self.place("drawing_pad")
        for stroke in strokes:
            places = [(round(left + x * width), round(top + y * height)) for x, y in stroke]
            words = ["mousemove", *places[0], "mousedown", 1]
            for x, y in _walk(places):
                words += ["mousemove", x, y, "sleep", 0.004]
            self.screen.xdotool(*words, "mouseup", 1)

    def wait_until_usable(self):
        """Train can be pressed, in a window that the window manager has put in its place."""
        return self.wait_for(lambda told: told["enabled"]["run_button"] and told["active"])

    def begin_anew(self):
        """As it is when it is usable, whatever was done in it: see `tests.end_to_end.driver`."""
        told, _ = self.wait_until_usable()
        self._send("begin anew")
        self.wait_for(lambda later: later["beginnings"] > told["beginnings"])
        self.wait_until_usable()

    def type_into(self, name, text):
        """Replace what is in a field, and press Return."""
        self.click(name)
        self.key("ctrl+a")
        self.type(text)
        self.key("Return")

    def open_page(self, title):
        """Click the drawer's tab of this title."""
        told, _ = self.wait_for(lambda told: title in told["tabs"])
        x, y, width, height = told["tabs"][title]
        self.click_at(x + width // 3, y + height // 2)

    def click_at(self, x, y):
        self.screen.xdotool("mousemove", x, y, "click", 1)

    def key(self, keys):
        self.screen.xdotool("key", keys)

    def type(self, text):
        self.screen.xdotool("type", "--delay", 20, text)

    def close(self, seconds=PATIENCE):
        """Close the window by keyboard; its exit status and its errors.

        A window manager that is busy may miss a key, so it is pressed again where nothing happens.
        """
        asked = time.perf_counter()
        while self._process.poll() is None:
            if time.perf_counter() - asked > seconds:
                self._process.send_signal(signal.SIGUSR1)  # the driver then tells where it hangs
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.wait(1)
                self.kill()
                raise AssertionError("does not close\n" + "".join(self._errors))
            self._press_alt_f4()
            self._discard()
        self._process.stdin.close()
        for reader in self._readers:
            reader.join()
        return self._process.returncode, "".join(self._errors)

    def _discard(self, seconds=8.0):
        """Wait for its end, not for ever; where a trained network is asked about, it can go."""
        asked = time.perf_counter()
        while self.is_open and time.perf_counter() - asked < seconds:
            with contextlib.suppress(AssertionError, subprocess.CalledProcessError):
                told = self._told(0.5)
                if told and told["asks"]:
                    self.key("alt+d")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(SOON)

    def _press_alt_f4(self):
        """Keys go down and up in any case; the window may be gone before they are."""
        with contextlib.suppress(subprocess.CalledProcessError, IndexError):
            name = self.screen.xdotool("search", "--onlyvisible", "--name", "^[*]?nnviz").split()[
                -1
            ]
            self.screen.xdotool("windowactivate", "--sync", name, "key", "alt+F4")
        self.screen.xdotool("keyup", "F4", "keyup", "alt")

    def close_well(self):
        """Close the window; nothing went wrong in it."""
        status, errors = self.close()
        assert status == 0
        assert errors == ""

    def kill(self):
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        for reader, pipe in zip(
            self._readers, (self._process.stdout, self._process.stderr), strict=True
        ):
            reader.join()
            pipe.close()


def _walk(places, step=6):
    """Points on the way from place to place, a few pixels apart."""
    for (x0, y0), (x1, y1) in pairwise(places):
        count = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) / step))
        for i in range(1, count + 1):
            yield round(x0 + (x1 - x0) * i / count), round(y0 + (y1 - y0) * i / count)
