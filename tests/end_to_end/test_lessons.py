"""A lesson in a real window: by keyboard alone, and with a curve that is drawn on the plot."""

import pytest

from tests.end_to_end.test_real_window import tab_to

SAID = ("Reproduced", "Not reproduced")


LESSONS = {"keys": ("2.2", "xor"), "mouse": ("3.4", "circle")}
"""For keys one that is trained to its end in a moment, for the mouse one that asks for a curve."""


def open_lesson(window, number):
    window.key("ctrl+k")
    window.wait_for(lambda told: told["focus"] == "course_search")
    window.type(number)
    window.key("Return")
    window.wait_for(lambda told: told["focus"] == "lesson_choice_a" and told["ready"])


def judged(window):
    told, _ = window.wait_for(lambda told: "lesson_verdict" in told["texts"])
    assert told["texts"]["lesson_verdict"].startswith(SAID)
    assert "your guess" not in told["cost"]


def compared(window):
    """The curve is there beside the run, which need not come to its end for that."""
    window.wait_for(lambda told: "your guess" in told["cost"] and told["epoch"] > 1)


def leave_by_keyboard(window, before):
    tab_to(window, "lesson_close")
    window.key("space")
    known = ("data", "sizes", "step", "epoch", "page")
    window.wait_for(
        lambda told: (
            "lesson_panel" not in told["places"]
            and told["ready"]
            and all(told[name] == before[name] for name in known)
        )  # it is left in parts
    )


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_from_the_course_to_a_run_and_back(window_anew, way):
    window = window_anew
    before, _ = window.wait_until_usable()
    number, data = LESSONS[way]
    open_lesson(window, number)
    told, _ = window.wait_for(lambda told: told["data"] == data)
    assert not told["enabled"]["run_button"], "predict first"
    if way == "keys":
        window.key("b")
    else:
        x, y, width, height = told["places"]["cost_canvas"]
        across = [(x + width * share // 10, y + height // 3) for share in (3, 5, 7, 9)]
        window.screen.xdotool("mousemove", *across[0], "mousedown", 1)
        for place in across[1:]:
            window.screen.xdotool("mousemove", *place, "sleep", 0.05)
        window.screen.xdotool("mouseup", 1)
    window.wait_for(lambda told: told["enabled"]["run_button"])
    window.key("ctrl+Return")
    {"keys": judged, "mouse": compared}[way](window)
    leave_by_keyboard(window, before)
