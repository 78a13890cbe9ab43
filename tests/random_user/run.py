"""Lets the random user use a window: ``python -m tests.random_user.run SEED ACTIONS``.

Prints each finding when it is seen first and a summary at the end; status 0 if there was none, 3 if
there was, and whatever the system says where the process died.
"""

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

LAST_WORDS_MS = 300
DAY_S = 86_400.0


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.random_user.run")
    parser.add_argument("seed", type=int)
    parser.add_argument("actions", type=int)
    parser.add_argument("--seconds", type=float, default=DAY_S, help="not longer than this")
    parser.add_argument("--stall", type=float, default=0.25, help="seconds that are too many")
    parser.add_argument("--digits", type=int, help="not more of them are made ahead")
    parser.add_argument("--beside", type=int, nargs="*", default=[], help="processes of the screen")
    parser.add_argument("--diary", default=os.devnull, help="a file for each thing that is done")
    wanted = parser.parse_args(arguments)
    faulthandler.enable()
    faulthandler.dump_traceback_later(wanted.seconds + 60, exit=True)
    with tempfile.TemporaryDirectory() as home:
        own = {f"NNVIZ_{kind}": f"{home}/{kind.lower()}" for kind in ("CONFIG", "DATA", "LOG")}
        os.environ.update(own)
        return _use(wanted, Path(home))


def _use(wanted, home):
    from PySide6.QtCore import QTimer

    from nnviz.app import build
    from nnviz.data import handwriting
    from nnviz.garbage import Collector
    from tests.random_user.files import TABLES, answer_dialogs, make_files
    from tests.random_user.user import RandomUser
    from tests.random_user.witness import Witness

    handwriting.POOL = wanted.digits or handwriting.POOL
    application, window = build([])
    Collector(application)
    folder = home / "files"
    folder.mkdir()
    files = make_files(folder)
    answer_dialogs(random.Random(wanted.seed), folder, files)
    tables = [file for file in (*files, *TABLES.iterdir()) if file.suffix == ".csv"]
    witness = Witness(wanted.stall, wanted.diary, tables, wanted.beside)
    witness.watch(window)
    user = RandomUser(window, witness, wanted.seed, wanted.actions)
    ended = []

    def close():
        ended.append(True)
        user.stop()
        user.scene.window.close()
        QTimer.singleShot(LAST_WORDS_MS, application.exit)  # whatever dialog is open

    def see_end():
        if not ended:
            seen = [type(top).__name__ for top in application.topLevelWidgets() if top.isVisible()]
            stack = "".join(traceback.format_stack()[-12:])
            witness.find("ended", "the program, by itself", f"visible: {seen}\n{stack}")

    application.aboutToQuit.connect(see_end)
    user.finished.connect(close)
    QTimer.singleShot(round(1000 * wanted.seconds), close)
    QTimer.singleShot(0, user.begin)
    started = time.perf_counter()
    application.exec()
    witness.close()
    took = time.perf_counter() - started
    print(f"seed {wanted.seed}: {user.done} actions in {took:.0f} s,", end=" ")
    longest_s, place = witness.longest_turn
    print(f"longest turn {longest_s:.2f} s of processor,", end=" ")
    print(f"at most {witness.memory.most_taken / 1e6:.0f} MB,", end=" ")
    print(f"{len(witness.findings)} findings")
    print(f"  the longest turn was in {place}")
    for words, count in witness.findings.most_common():
        print(f"  {count} × {words[:200]}")
    sys.stdout.flush()
    return 3 if witness.findings else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for _pool in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(_pool, "1")
    status = main()
    os._exit(status)  # what is left of Qt at an exit is not the window's matter
