"""A course of a run without a mouse: from the design to the page about a digit on the pad."""


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


def test_from_the_design_to_the_page_of_a_digit(window):
    window.wait_until_usable()
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
    window.close_well()
