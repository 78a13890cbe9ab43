"""Gets one file over the network; whoever waits for it can leave at any moment."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import Any

from nnviz.core.sentence import Sentence, SentenceError

LOOK_S = 0.05
"""How often one who waits is told how much has come, in seconds."""
CONNECT_S, STALLED_S = 10.0, 20.0
"""How long a server may take to answer, and how long nothing may come of it."""
_CHUNK = 16_384


class FetchError(SentenceError):
    """A file did not come; the text says why in a few words."""


class _LeftError(Exception):
    """Nobody waits for the file any more."""


def fetch(
    address: str,
    target: Path,
    most: int,
    told: Callable[[int], None],
    stalled_s: float = STALLED_S,
) -> None:
    """Write what is at ``address`` to ``target``, at most ``most`` bytes.

    ``told`` hears again and again how many bytes have come, and may raise to leave. Raises
    FetchError where it does not come, and OSError where it cannot be written.
    """
    getting = _Getting(address, target, most, stalled_s)
    getting.start()
    since, seen = monotonic(), 0
    try:
        while getting.is_alive():
            getting.join(LOOK_S)
            told(getting.received)
            if getting.received > seen:
                since, seen = monotonic(), getting.received
            elif monotonic() - since > stalled_s:
                raise FetchError("it does not answer")
    finally:
        getting.left = True
    if getting.error is not None:
        raise getting.error
    told(getting.received)


class _Getting(Thread):
    """Has pooch write the file, and is the bar that pooch moves."""

    def __init__(self, address: str, target: Path, most: int, stalled_s: float) -> None:
        super().__init__(name="download", daemon=True)
        self._address, self._target, self._most = address, target, most
        self._stalled_s = stalled_s
        self.received = 0
        self.left = False
        self.error: Exception | None = None
        self.total = 0
        self._answer: Any = None

    def run(self) -> None:
        """Get the file; what goes wrong is kept as ``error``."""
        import pooch
        from requests import RequestException

        get = pooch.HTTPDownloader(
            progressbar=self,
            chunk_size=_CHUNK,
            timeout=(min(CONNECT_S, self._stalled_s), self._stalled_s),
            headers={"Accept-Encoding": "identity"},
            hooks={"response": self._keep},
        )
        try:
            get(self._address, str(self._target), None)
        except RequestException as error:
            self.error = FetchError(_reason(error))
        except _LeftError:
            with suppress(OSError):
                self._target.unlink(missing_ok=True)
        except (FetchError, OSError) as error:
            self.error = error
        finally:
            if self._answer is not None:
                self._answer.close()

    def update(self, size: int) -> None:
        """Another chunk has come. Raises _LeftError where nobody waits any more."""
        self.received = min(self.received + size, self._most + 1)
        if self.left:
            raise _LeftError
        if self.received > self._most:
            raise FetchError("it is too long")

    def _keep(self, answer: Any, **settings: Any) -> None:
        """The server has begun to answer: pooch does not close what it leaves in the middle."""
        self._answer = answer

    def reset(self) -> None:
        """All has come: pooch counts anew, up to what was announced."""
        self.received = 0

    def close(self) -> None:
        """The end."""


def _reason(error: Exception) -> Sentence:
    """Why it did not come, in a few words for a person."""
    import requests

    match error:
        case requests.HTTPError() if error.response is not None:
            return Sentence("it answers {status}", status=error.response.status_code)
        case requests.Timeout():
            return Sentence("it does not answer")
        case requests.ConnectionError():
            return Sentence("it cannot be reached")
    return Sentence("it breaks off")
