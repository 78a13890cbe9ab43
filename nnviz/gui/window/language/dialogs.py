"""What has come out of a window and stays beside it: it is there beside the next window too."""

from collections.abc import Callable

from nnviz.gui.window.language.whole import Whole


def bring_dialogs(window: Whole, before: Whole) -> None:
    """Open those again that can be, each where it was; what is set in them is not set yet."""
    present = before.course.own.written
    ways: dict[str, Callable[[], object]] = {
        "guide": window.show_guide,
        "key_sheet": window.show_keys,
        "hand_weights": window.hand_weights.bring_up,
    }
    if present is not None:
        ways["lesson_dialog"] = lambda: window.course.own.go_on_writing(present)
    for name, dialog in before.dialogs_beside.items():
        if name in ways:
            ways[name]()
            window.dialogs_beside[name].setGeometry(dialog.geometry())
