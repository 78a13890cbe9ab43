"""The first minutes with the program, by mouse and keyboard in a real window."""

SEVEN = [[(0.28, 0.25), (0.72, 0.25), (0.62, 0.45), (0.52, 0.65), (0.45, 0.85)]]


def test_the_first_minute(first_window, capsys):
    window = first_window
    window.wait_until_usable()
    window.click("run_button")
    _, to_85 = window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.85)
    _, to_90 = window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.90)
    window.draw(SEVEN)
    told, _ = window.wait_for(lambda told: told["prediction"] == "7")
    assert told["state"] == "running"
    window.click("clear_button")
    window.wait_for(lambda told: told["prediction"] == "draw a digit")
    with capsys.disabled():
        print(
            f"\nfirst launch: 85 % after {to_85:.1f} s, 90 % after {to_85 + to_90:.1f} s", end=" "
        )
    window.close_well()


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


def test_a_hundred_starts_and_stops(window_anew):
    window = window_anew
    window.click("run_button", repeat=200, delay_ms=10)
    told, _ = window.wait_for(lambda told: told["state"] in ("paused", "running"))
    assert told["step"] > 0


def test_closing_while_training(window):
    window.wait_until_usable()
    window.click("run_button")
    window.wait_for(lambda told: told["state"] == "running")
    window.close_well()


def test_closing_while_the_data_is_being_made(first_window):
    first_window.wait_for(lambda told: not told["ready"])
    first_window.close_well()
