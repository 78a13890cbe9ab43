"""``python -m tests.pictures [NAME …]``: makes the pictures of the guide and README anew.

All that they show, or those that are named, in each language. ``--check`` says instead which of
them look otherwise now. With ``--into FOLDER`` any scene is put there, in the ``--language``,
``--theme`` and ``--size`` that are wanted, to look at it.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _pool in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

from nnviz.resources.translations.build import release

from tests.pictures.likeness import TYPE, is_in_its_type, most, unlikeness
from tests.pictures.scenes import PLAYS
from tests.pictures.stage import SIZE, Stage
from tests.pictures.stored import LANGUAGES, place_of, read, save, shown, taken, words_on
from tests.translations.catalogue import FOLDER


def main(arguments):
    """Make them or look at them; the exit status."""
    known = {name for names in PLAYS.values() for name in names}
    asked = _asked(arguments, known)
    release(FOLDER)  # a text that is newer than what the program reads would stand in English
    fault = 0
    for language in asked.language or LANGUAGES:
        wanted = known if asked.into else {path.stem for path in shown(language)}
        wanted &= set(asked.names) or wanted
        for name, picture, words in _taken(wanted, language, asked.theme, asked.size):
            stored = asked.into / f"{name}.png" if asked.into else place_of(name, language)
            if asked.check:
                other = unlikeness(picture, read(stored))
                fault |= other > most()
                print(f"{language} {name}: {other:.1%} is otherwise", flush=True)
            else:
                assert asked.into or is_in_its_type(), f"stored pictures are in {TYPE}: install it"
                save(picture, stored, words)
                print(stored, flush=True)
    return int(fault)


def _asked(arguments, known):
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="of pictures")
    parser.add_argument("--check", action="store_true", help="compare, and keep those there are")
    parser.add_argument("--into", type=Path, help="a folder for scenes that are looked at")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", type=_size, default=SIZE, help="as 1920x1080")
    asked = parser.parse_args(arguments)
    if set(asked.names) - known:
        parser.error(f"choose from {', '.join(sorted(known))}")
    return asked


def _size(text):
    width, height = map(int, text.split("x"))
    return width, height


def _taken(wanted, language, theme, size):
    """Name, picture and words of all that is wanted; each play has a window of its own."""
    for play, names in PLAYS.items():
        if wanted.isdisjoint(names):
            continue
        with tempfile.TemporaryDirectory() as folder:
            for kind in ("CONFIG", "LOG", "DATA"):
                os.environ[f"NNVIZ_{kind}"] = str(Path(folder, kind.lower()))
            stage = Stage.opened(language, theme, size)
            for name, widget in zip(names, play(stage), strict=True):
                if name in wanted:
                    yield name, taken(widget), words_on(widget, language)
            stage.close()


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # whatever still trains
