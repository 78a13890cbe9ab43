"""What one does in the window beyond Train: building, stepping back, comparing, adding points."""


def test_a_network_is_built_by_clicking_and_compared_with_itself(window_anew):
    window = window_anew
    window.click("add_layer_button")
    window.wait_for(lambda told: len(told["sizes"]) == 4)
    window.key("ctrl+a")
    window.type("12")
    window.key("Return")
    built, _ = window.wait_for(lambda told: told["sizes"][2] == 12)
    assert (built["sizes"][0], built["sizes"][3]) == (784, 10)
    window.click("activation_choice")
    window.key("Down")
    window.key("Return")
    window.wait_for(lambda told: told["activation"] != built["activation"])
    window.click("run_button")
    window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.5)
    window.click("run_button")
    paused, _ = window.wait_for(lambda told: told["state"] == "paused")
    window.open_page("Runs")
    window.wait_for(lambda told: told["page"] == "RunsView")
    window.click("again_button")
    again, _ = window.wait_for(lambda told: told["earlier_runs"] and told["epoch"] >= 1)
    assert again["earlier_runs"] == [paused["epoch"]]
    assert again["sizes"] == built["sizes"] and again["state"] == "running"


def test_a_mistake_is_opened_and_stepped_through(window_anew):
    window = window_anew
    window.click("run_button")
    window.wait_for(lambda told: told["epoch"] >= 1)
    window.click("run_button")
    window.wait_for(lambda told: told["state"] == "paused")
    window.open_page("Mistakes")
    shown, _ = window.wait_for(lambda told: "are read wrongly" in told["words"])
    left, top, *_ = shown["places"]["mistakes_pictures"]
    window.click_at(left + 40, top + 30)  # the first one
    chosen, _ = window.wait_for(lambda told: told["example"] != shown["example"])
    window.open_page("Backprop")
    window.wait_for(lambda told: chosen["example"] in told["words"])
    window.click("step_on")
    window.wait_for(lambda told: "stage 2" in told["words"])
    window.key("F11")
    window.wait_for(lambda told: told["full_screen"] and told["page"] == "")
    window.key("Escape")
    window.wait_for(lambda told: not told["full_screen"] and told["page"] == "BackpropView")


def test_points_are_added_in_the_plane(window_anew):
    window = window_anew
    window.click("dataset_choice")
    window.type("Moons")
    window.key("Return")
    window.wait_for(lambda told: told["training_points"] == 500 and "plane_map" in told["places"])
    window.click("plane_map")
    window.wait_for(lambda told: told["training_points"] == 501)
    window.click("run_button")
    told, _ = window.wait_for(lambda told: told["epoch"] >= 3)
    assert told["training_points"] == 501
