"""A sweep in a process of its own: started, cancelled, and ended with whoever started it."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import nnviz
from nnviz import paths
from nnviz.core import Sentence, Spec
from nnviz.sweeps.eta import EtaFound
from nnviz.sweeps.sweep import Sweep

_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_MOST_TOLD = 100


class _Process:
    """Is asked something in a line of json, and answers in lines of json."""

    def __init__(self, asked: dict[str, object]) -> None:
        self.told: list[Sentence] = []
        self.notices: list[Sentence] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "nnviz.sweeps.apart"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_surroundings(),
        )
        self._thread = Thread(target=self._follow, args=(asked,), name="sweep", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether it has ended, by itself or not, and told all."""
        return self._process.poll() is not None and not self._thread.is_alive()

    def cancel(self) -> None:
        """Have it end: what is done is kept, what has begun is lost."""
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()

    def kill(self) -> None:
        """End it at once; what is done is kept even so."""
        self._process.kill()
        self._process.wait()

    def wait(self, seconds: float) -> bool:
        """Wait for its end; whether it came."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self._thread.join(seconds)
        return self.is_over

    def hear(self, said: dict[str, Any]) -> None:
        """A line that it has written, on a thread."""
        if "template" in said and len(self.told) < _MOST_TOLD:
            self.told.append(Sentence.from_dict(said))
        if "notice" in said and len(self.notices) < _MOST_TOLD:
            self.notices.append(Sentence.from_dict(said["notice"]))

    def _follow(self, asked: dict[str, object]) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        with suppress(OSError, ValueError):  # it was cancelled before it has read all
            stdin.write(json.dumps(asked).encode() + b"\n")
            stdin.flush()
        for line in stdout:
            self.hear(json.loads(line))
        stdout.close()
        self.cancel()  # there is nobody at the other end


class Background(_Process):
    """Trains what is left of ``sweep``, or of the ``designs`` beside it, ``jobs`` at a time.

    Finished runs are in the results file at ``path``; ``told`` are sentences about what cannot be,
    ``notices`` about what has been mended. Where it ``goes_on`` the file must be there: one that
    ``is_gone``, deleted at that moment, ends it at once. So do data of a person's own that are not
    those whose ``content`` was read.
    """

    def __init__(
        self,
        path: Path,
        sweep: Sweep,
        jobs: int,
        designs: Sequence[Spec] = (),
        *,
        goes_on: bool = False,
        content: str = "",
    ) -> None:
        self.is_gone = False
        super().__init__(
            {
                "goes_on": goes_on,
                "results": str(paths.whole(path)),
                "sweep": sweep.as_dict(),
                "designs": [spec.as_dict() for spec in designs],
                "jobs": jobs,
                "content": content,
            }
        )

    def hear(self, said: dict[str, Any]) -> None:
        """What cannot be, what was mended, or that the file is gone."""
        super().hear(said)
        self.is_gone = self.is_gone or "gone" in said


class EtaSearching(_Process):
    """Looks for a learning rate for a design; ``found`` is what is known, None at first.

    Of data of a person's own whose ``content`` is no longer what was read nothing is found.
    """

    def __init__(self, spec: Spec, content: str = "") -> None:
        self.found: EtaFound | None = None
        super().__init__({"eta": spec.as_dict(), "content": content})

    def hear(self, said: dict[str, Any]) -> None:
        """Another learning rate was tried, or it cannot be."""
        super().hear(said)
        if "trials" in said:
            self.found = EtaFound.from_dict(said)


def _surroundings() -> dict[str, str]:
    """Whose modules are the program's own, whatever the folder; one thread for BLAS.

    That folder is no place for modules: it may be anybody's.
    """
    root = str(Path(nnviz.__file__).parent.parent)
    known = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([root, known] if known else [root])
    own = {"PYTHONPATH": path, "PYTHONSAFEPATH": "1"}
    return {**dict.fromkeys(_ONE_THREAD, "1"), **os.environ, **own}
