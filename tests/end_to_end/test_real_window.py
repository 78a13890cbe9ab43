"""What one does with the program, by mouse and keyboard in a real window, from the first minute on.

Most tests share one window, which a process of its own opens, with those of other modules.
"""

from tests.data.tables.workbooks import xlsx

SEVEN = [[(0.28, 0.25), (0.72, 0.25), (0.62, 0.45), (0.52, 0.65), (0.45, 0.85)]]


def test_the_first_minute(first_window):
    """At its end the window is closed while it trains."""
    window = first_window
    window.wait_until_usable()
    window.click("run_button")
    window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.85)
    window.draw(SEVEN)
    told, _ = window.wait_for(lambda told: told["prediction"] == "7")
    assert told["state"] == "running"
    window.click("clear_button")
    window.wait_for(lambda told: told["prediction"] == "draw a digit")
    told, _ = window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.90)
    assert told["state"] == "running"
    window.close_well()


def test_closing_while_the_data_is_being_made(first_window):
    first_window.wait_for(lambda told: not told["ready"])
    first_window.close_well()


def test_pause_step_reset(window_anew):
    window = window_anew
    window.click("run_button")
    window.wait_for(lambda told: told["epoch"] >= 1)
    window.click("run_button")
    paused, _ = window.wait_for(lambda told: told["state"] == "paused")
    again, _ = window.wait_for(lambda told: True)
    assert again["step"] == paused["step"]
    window.click("step_button")
    window.wait_for(lambda told: told["step"] == paused["step"] + 1)
    window.click("reset_button")
    told, _ = window.wait_for(lambda told: told["step"] == 0)
    assert told["state"] == "idle" and told["accuracy"] is None


def test_a_number_typed_with_a_comma(window_anew):
    window = window_anew
    window.type_into("learning_rate", "0,125")
    window.wait_for(lambda told: told["learning_rate"] == 0.125)
    window.type_into("learning_rate", "1e-2")
    window.wait_for(lambda told: told["learning_rate"] == 0.01)


def test_forty_starts_and_stops(window_anew):
    window = window_anew
    window.click("run_button", repeat=80, delay_ms=10)
    window.type_into("learning_rate", "0,125")
    told, _ = window.wait_for(lambda told: told["learning_rate"] == 0.125)  # after all clicks
    if told["state"] != "running":
        window.click("run_button")
    window.wait_for(lambda told: told["epoch"] >= 1)


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


def tab_to(window, name):
    """Press Tab until this control has the focus; it may not take for ever."""
    told, _ = window.wait_for(lambda told: True)
    for _ in range(60):
        if told["focus"] == name:
            return
        before = told["focus_moves"]
        window.key("Tab")
        told, _ = window.wait_for(lambda told, before=before: told["focus_moves"] > before)
    raise AssertionError(f"Tab does not come to {name}")


def test_without_a_mouse_from_the_design_to_the_page_of_a_digit(window_anew):
    window = window_anew
    tab_to(window, "hidden_neurons")
    window.key("ctrl+a")
    window.type("20")
    window.key("Return")
    window.wait_for(lambda told: told["sizes"][1] == 20)
    tab_to(window, "epochs")
    window.key("ctrl+a")
    window.type("2")
    window.key("Return")
    window.key("ctrl+Return")
    window.wait_for(lambda told: told["state"] == "finished")
    tab_to(window, "drawing_pad")
    window.key("Right")
    window.key("Right")
    shown, _ = window.wait_for(lambda told: told["example"] == "validation example 2")
    assert shown["prediction"] != "draw a digit"
    window.key("ctrl+1")
    window.wait_for(
        lambda told: told["page"] == "NetworkDiagramView" and "example 2" in told["words"]
    )
    window.key("ctrl+4")
    window.wait_for(lambda told: told["page"] == "BackpropView" and told["focus"] == "step_stages")
    window.key("F11")
    window.wait_for(lambda told: told["full_screen"] and told["page"] == "")
    window.key("ctrl+1")
    window.wait_for(lambda told: told["page"] == "NetworkDiagramView")
    window.key("space")
    window.wait_for(lambda told: told["state"] == "running")
    window.key("space")
    window.wait_for(lambda told: told["state"] in ("paused", "finished"))
    window.key("Escape")
    window.wait_for(lambda told: not told["full_screen"] and told["page"] != "")


def test_a_workbook_is_understood_learnt_and_answers_a_typed_row(window_anew, tmp_path):
    rows = [(1 + i / 20, ("setosa", "virginica")[i >= 40]) for i in range(80)]
    book = xlsx(tmp_path / "flowers.xlsx", {"all": [("petal", "species"), *rows]})
    window = window_anew
    window.click("dataset_choice")
    window.type("File")
    window.key("Return")
    window.wait_for(lambda told: told["asks"])
    window.type(str(book))
    window.key("Return")
    window.wait_for(lambda told: told["enabled"].get("own_data_use"))
    window.click("own_data_use")
    window.wait_for(lambda told: told["data"] == str(book) and "record_answer" in told["places"])
    window.wait_until_usable()
    window.click("run_button")
    window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.9)
    for petal, species in (("1.2", "setosa"), ("4.7", "virginica")):
        window.type_into("record_field_0", petal)
        window.wait_for(lambda told, name=species: told["texts"]["record_answer"] == name)
