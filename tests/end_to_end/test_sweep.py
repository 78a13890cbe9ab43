"""A small map in a real window by mouse: begun, cancelled, gone on with, a cell opened."""

import pytest

from nnviz.gui.sweeps.map import HIGH, MOST_WIDE

SIDE = 62
"""Pixels that the names of the rows take."""
EPOCHS = 300
"""Those in small mini-batches take so long that they can be cancelled, the others no time."""


@pytest.mark.long
def test_a_map_is_begun_cancelled_gone_on_with_and_a_cell_is_opened(window_anew):
    window = window_anew
    window.click("dataset_choice")
    window.type("Moons")
    window.key("Return")
    window.wait_for(lambda told: told["ready"] and told["training_points"] == 500)
    window.key("ctrl+g")
    window.wait_for(lambda told: "sweep_map" in told["places"])
    window.type_into("sweep_across_values", "0.1, 0.5")
    window.wait_for(lambda told: told["message"] == "2 runs: press Train to begin.")
    window.click("sweep_down")
    window.type("Mini-b")
    window.key("Return")
    window.wait_for(lambda told: "sweep_down_values" in told["places"])
    window.type_into("sweep_down_values", "50, 5")
    window.type_into("sweep_epochs", str(EPOCHS))
    window.wait_for(lambda told: told["message"] == "4 runs: press Train to begin.")
    window.click("run_button")
    window.wait_for(lambda told: told["message"].startswith(("1 of 4 runs", "2 of 4 runs")))
    window.click("run_button")
    window.wait_for(lambda told: "of 4 runs done and kept" in told["message"])
    window.click("run_button")
    told, _ = window.wait_for(lambda told: told["message"] == "All 4 runs are done.")
    x, y, *_ = told["places"]["sweep_map"]
    window.click_at(x + SIDE + MOST_WIDE // 2, y + HIGH // 2)
    window.wait_for(lambda told: told["texts"].get("sweep_cell") == "η 0.1, batch 50")
    window.click("sweep_open")
    told, _ = window.wait_for(lambda told: told["state"] == "finished")
    assert told["learning_rate"] == 0.1 and told["epoch"] == EPOCHS
    assert "sweep_map" not in told["places"]
