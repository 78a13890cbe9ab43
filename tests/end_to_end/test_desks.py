"""Desks in a real window by mouse: a half adder is wired, a curve is built and trained from."""

from nnviz.desks.circuit.goals import GOALS
from nnviz.gui.desks import axes
from nnviz.gui.desks.circuit.surface import EDGES

FREE = {5: (0.3, 0.5), 6: (0.55, 0.25), 7: (0.55, 0.72)}
"""Where the perceptrons between are put."""
WIRES = (
    *((0, 5), (1, 5), (0, 6), (5, 6), (1, 7), (5, 7)),
    *((6, 3), (7, 3), (5, 4), (5, 4)),
)
HEIGHTS = (-1.1, -1.4, -0.3, -1.0, 1.2)
LOW, HIGH = -2.4, 2.05


def open_lesson(window, number, surface):
    """By its number in the course, past its question; where the desk's surface is on the screen."""
    window.key("ctrl+k")
    window.wait_for(lambda told: told["focus"] == "course_search")
    window.type(number)
    window.key("Return")
    window.wait_for(lambda told: "desk_lesson_try" in told["places"])
    window.click("desk_lesson_try")
    told, _ = window.wait_for(lambda told: surface in told["places"])
    return told["places"][surface]


def drag(window, start, end):
    way = [
        (start[0] + (end[0] - start[0]) * k // 6, start[1] + (end[1] - start[1]) * k // 6)
        for k in range(1, 7)
    ]
    words = ["mousemove", *start, "mousedown", 1]
    for place in way:
        words += ["mousemove", *place, "sleep", 0.01]
    window.screen.xdotool(*words, "mouseup", 1)


def test_a_half_adder_is_built_by_mouse_alone(window_anew):
    window = window_anew
    x, y, width, height = open_lesson(window, "1.12", "circuit_surface")
    left, top, right, bottom = EDGES

    def at(place):
        across, down = place
        return (
            round(x + left + across * (width - left - right)),
            round(y + top + down * (height - top - bottom)),
        )

    bare = GOALS["half adder"].begin()
    places = {node: at((each.x, each.y)) for node, each in enumerate(bare.inputs)}
    places |= {each.node: at((each.x, each.y)) for each in bare.neurons}
    for node, place in FREE.items():
        places[node] = at(place)
        window.screen.xdotool("mousemove", *places[node], "click", "--repeat", 2, "--delay", 60, 1)
        window.screen.xdotool("sleep", 0.1)
    for source, target in WIRES:
        drag(window, places[source], places[target])
    window.wait_for(lambda told: told["message"] == "Half adder: right in all 4 rows.")
    window.key("Escape")
    window.wait_for(lambda told: "circuit_surface" not in told["places"])


def test_five_bumps_come_near_by_mouse_are_trained_and_come_back(window_anew):
    window = window_anew
    before, _ = window.wait_until_usable()
    x, y, width, height = open_lesson(window, "4.2", "bumps_surface")
    window.wait_for(lambda told: "desk_task_five" in told["places"])
    window.click("desk_task_five")
    told, _ = window.wait_for(lambda told: told["texts"].get("bumps_deviation") == "1.059")
    inside = width - axes.LEFT - axes.RIGHT, height - axes.TOP - axes.BOTTOM

    def at(place, value):
        row = y + axes.TOP + (HIGH - value) / (HIGH - LOW) * inside[1]
        return round(x + axes.LEFT + place * inside[0]), round(row)

    for number, value in enumerate(HEIGHTS):
        middle = (number + 0.5) / 5
        drag(window, at(middle, 0.0), at(middle, value))
    window.wait_for(lambda told: "0.36" < told["texts"].get("bumps_deviation", "") < "0.39")
    window.click("run_button")
    told, _ = window.wait_for(lambda told: told["data"] == "chapter-4" and told["epoch"] > 0)
    assert told["sizes"] == [1, 10, 1] and "bumps_surface" not in told["places"]
    window.key("ctrl+z")
    told, _ = window.wait_for(lambda told: "bumps_surface" in told["places"])
    assert told["data"] == before["data"]
    window.wait_for(lambda told: "0.36" < told["texts"]["bumps_deviation"] < "0.39")
    window.key("Escape")
    window.wait_for(lambda told: "bumps_surface" not in told["places"])
