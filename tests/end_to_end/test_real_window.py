"""The first minutes with the program, by mouse and keyboard in a real window."""

import pytest

from tests.end_to_end.screen import MISSING, Screen, Window

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
    pytest.mark.timeout(180),
]

SEVEN = [[(0.28, 0.25), (0.72, 0.25), (0.62, 0.45), (0.52, 0.65), (0.45, 0.85)]]


@pytest.fixture(scope="module")
def screen():
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Where this program's configuration, log and made digits are, at first nothing."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def window(screen, home):
    window = Window(screen, home)
    yield window
    window.kill()


def usable(window):
    return window.wait_for(lambda told: told["enabled"]["run_button"], 30)


def closed_well(window):
    status, errors = window.close()
    assert status == 0
    assert errors == ""


def type_into(window, name, text):
    window.click(name)
    window.key("ctrl+a")
    window.type(text)
    window.key("Return")


def test_the_first_minute(window, capsys):
    usable(window)
    window.click("run_button")
    _, to_85 = window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.85, 60)
    _, to_90 = window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.90, 60)
    window.draw(SEVEN)
    window.wait_for(lambda told: told["prediction"] == "7")
    with capsys.disabled():
        print(
            f"\nfirst launch: 85 % after {to_85:.1f} s, 90 % after {to_85 + to_90:.1f} s", end=" "
        )
    closed_well(window)


def test_pause_step_reset(window):
    usable(window)
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
    closed_well(window)


def test_drawing_while_training(window):
    usable(window)
    type_into(window, "epochs", "2000")
    window.click("run_button")
    window.wait_for(lambda told: (told["accuracy"] or 0) >= 0.9, 60)
    window.draw(SEVEN)
    told, _ = window.wait_for(lambda told: told["prediction"] == "7")
    assert told["state"] == "running"
    window.click("clear_button")
    window.wait_for(lambda told: told["prediction"] == "draw a digit")
    closed_well(window)


def test_a_number_typed_with_a_comma(window):
    usable(window)
    type_into(window, "learning_rate", "0,125")
    window.wait_for(lambda told: told["learning_rate"] == 0.125)
    type_into(window, "learning_rate", "1e-2")
    window.wait_for(lambda told: told["learning_rate"] == 0.01)
    closed_well(window)


def test_two_hundred_starts_and_stops(window):
    usable(window)
    window.click("run_button", repeat=400, delay_ms=25)
    told, _ = window.wait_for(lambda told: told["state"] in ("paused", "running"))
    assert told["step"] > 0
    closed_well(window)


def test_closing_while_training(window):
    usable(window)
    window.click("run_button")
    window.wait_for(lambda told: told["state"] == "running")
    closed_well(window)


def test_closing_while_the_data_is_being_made(screen, tmp_path):
    window = Window(screen, tmp_path)
    try:
        window.wait_for(lambda told: not told["ready"])
        closed_well(window)
    finally:
        window.kill()
