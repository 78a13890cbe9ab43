"""The marble in a real window: it stays in the wrong valley, and momentum takes it out."""

import re

COST = re.compile(r"the cost is (−?\d+(?:\.\d+)?)")
WRONG_VALLEY = -0.706


def cost_of(told):
    """What the message bar says of the marble's cost; None where it says nothing of it."""
    found = COST.search(told["message"])
    return float(found[1].replace("−", "-")) if found else None


def test_the_marble_in_the_wrong_valley_and_out_of_it_with_momentum(window_anew):
    window = window_anew
    window.key("ctrl+k")
    window.wait_for(lambda told: told["focus"] == "course_search")
    window.type("3.19")
    window.key("Return")
    window.wait_for(lambda told: "desk_lesson_try" in told["places"])
    window.click("desk_lesson_try")
    window.wait_for(lambda told: "desk_task_out_of_the_valley" in told["places"])
    window.click("desk_task_out_of_the_valley")
    window.wait_for(lambda told: "(3.00, −2.50)" in told["message"])
    window.type_into("marble_momentum", "0")
    window.type_into("marble_rate", "0,5")  # where it rolls for less than a second
    window.click("run_button")
    told, _ = window.wait_for(lambda told: "a valley that is not the lowest" in told["message"])
    assert abs(cost_of(told) - WRONG_VALLEY) < 0.005
    window.type_into("marble_momentum", "0,95")
    window.type_into("marble_rate", "0,2")
    window.click("reset_button")
    window.wait_for(lambda told: "(3.00, −2.50)" in told["message"])
    window.click("run_button")
    window.wait_for(lambda told: (cost_of(told) or 0) < WRONG_VALLEY - 0.3)
    window.click("run_button")
    window.key("Escape")
    window.wait_for(lambda told: "marble_map" not in told["places"])
