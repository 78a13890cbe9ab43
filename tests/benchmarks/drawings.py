"""Every figure that is saved as a drawing (SVG), as librsvg shows it, beside its picture (PNG).

Views, desks and panels of one window, at the usual size and at 1.5; by how many of the picture's
pixels (two for each of the design) the one has to be moved to lie on the other.
"""

import dataclasses
import os
import tempfile
import time

from tests.benchmarks.goals import Figure, summary

SCALES = (1.0, 1.5)
PROBLEMS = ("handwriting", "spiral", "xor", "sine")


def main():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"NNVIZ_CONFIG": home, "NNVIZ_LOG": home}
        found = _compared()
    moved = [f"{name} {beside.shift}" for name, beside in found if beside.shift != (0, 0)]
    most = max(found, key=lambda each: each[1].differing)
    print(f"\nDrawings beside pictures: {len(found)}, not in their place: {moved or 'none'}")
    print(f"  differing most: {most[0]}, {most[1].differing:.1%} of its pixels")
    print(f"  {summary([Figure('drawings', '{} moved', len(moved), at_most=0)])}")


def _compared():
    from nnviz.app import build
    from nnviz.data.designs import usual_design
    from nnviz.gui.desks.table import DESKS
    from nnviz.gui.look import theme

    application, window = build([])
    session, found = window.session, []

    def until(holds, seconds=60):
        end = time.perf_counter() + seconds
        while not holds() and time.perf_counter() < end:
            application.processEvents()
            time.sleep(0.002)

    for scale in SCALES:
        theme.apply(window, "light", scale)
        window.resize(1600, 1000)
        for problem in PROBLEMS:
            window.commands.take_wanted(dataclasses.replace(usual_design(problem), epochs=3))
            until(lambda: session.is_ready)
            session.train()
            until(lambda: session.state.value == "finished")
            found += _seen(window, f"{problem} ×{scale:g}")
        for entry in DESKS:
            window.course.desks.open(entry.name)
            until(lambda: False, 0.5)
            found += _seen(window.course.desks.desk, f"{entry.name} ×{scale:g}")
        window.pages.close()
    window.close()
    return found


def _seen(within, where):
    """Each widget that is seen and can be saved by itself, once."""
    from PySide6.QtWidgets import QWidget

    from nnviz.gui.window.place import Place
    from tests.gui.plot.drawn_elsewhere import compared

    found, drawn = [], set()
    for widget in [within, *within.findChildren(QWidget)]:
        sheet = getattr(widget, "sheet", None)
        if sheet is None or isinstance(widget, Place) or not widget.isVisible():
            continue
        if (made := sheet()).drawn in drawn:
            continue
        drawn.add(made.drawn)
        name = f"{where}: {type(widget).__name__}"
        found.append((name, compared(made, name)))
        print(
            f"  {name:44} moved by {found[-1][1].shift}, differing {found[-1][1].differing:.1%}",
            flush=True,
        )
    return found
