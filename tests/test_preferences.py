import dataclasses
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnviz.preferences import (
    Preferences,
    encoded,
    load_preferences,
    preferences_path,
    save_preferences,
)


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path / "config"))


def test_what_is_saved_is_read_again():
    kept = Preferences(theme="dark", layout=encoded(b"\x00\xff"), folders={".png": "/somewhere"})
    save_preferences(kept)
    assert load_preferences() == kept
    assert load_preferences().state("layout") == b"\x00\xff"


def test_none_on_disk_gives_the_defaults():
    assert load_preferences() == Preferences()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "null",
        "[" * 100_000,
        '{"theme": 3}',
        '{"theme": "pink"}',
        '{"layout": "no base64!"}',
        '{"unknown": 1}',
        '{"folders": "/here"}',
        '{"folders": {".png": 3}}',
        "\x00",
    ],
)
def test_a_damaged_file_gives_the_defaults(text):
    preferences_path().parent.mkdir(parents=True)
    preferences_path().write_text(text)
    assert load_preferences() == Preferences()


def test_what_is_sound_in_a_damaged_file_is_kept():
    preferences_path().parent.mkdir(parents=True)
    preferences_path().write_text(json.dumps({"theme": "dark", "layout": 7}))
    assert load_preferences() == Preferences(theme="dark")


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_on_disk_can_stop_the_launch(content):
    preferences_path().parent.mkdir(parents=True, exist_ok=True)
    preferences_path().write_bytes(content)
    assert isinstance(load_preferences(), Preferences)


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path / "file"))
    save_preferences(Preferences(theme="dark"))
    assert load_preferences() == Preferences()


@pytest.mark.parametrize(
    "text",
    ['{"page_height": "300"}', '{"page_height": -1}', '{"page_height": 1e9}', '{"drawer_open": 1}'],
)
def test_a_drawer_that_cannot_be_is_as_it_comes(text):
    preferences_path().parent.mkdir(parents=True)
    preferences_path().write_text(text)
    assert load_preferences() == Preferences()


def test_the_drawer_is_remembered():
    kept = Preferences(page="MistakesView", page_height=301, drawer_open=True)
    save_preferences(kept)
    assert load_preferences() == kept


def test_two_windows_each_keep_what_they_changed():
    save_preferences(Preferences(theme="light", page="Data"))
    one = other = load_preferences()
    save_preferences(dataclasses.replace(one, theme="dark"), one)
    save_preferences(dataclasses.replace(other, page="Mistakes", folders={"data": "/here"}), other)
    assert load_preferences() == Preferences(
        theme="dark", page="Mistakes", folders={"data": "/here"}
    )
