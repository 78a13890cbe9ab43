"""What is unforeseen is logged, and where no log can be written it is in the dialog."""

import shutil

import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.window import crash
from nnviz.gui.window.crash import CrashReporter


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_LOG", str(tmp_path / "log"))
    return tmp_path / "log"


@pytest.fixture
def fail(qtbot, folder):
    """Reports that something failed; the text of the dialog that tells of it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    reporter, before = CrashReporter(widget), list(crash.LOG.handlers)
    for handler in before:
        crash.LOG.removeHandler(handler)
    crash._open_log()

    def one(said):
        try:
            raise RuntimeError(said)
        except RuntimeError as error:
            reporter.report(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: reporter.dialog is not None)
        box = reporter.dialog
        text, details = box.informativeText(), box.detailedText()
        box.close()
        qtbot.waitUntil(lambda: reporter.dialog is None)
        assert said in details
        return text

    yield one
    for handler in list(crash.LOG.handlers):
        crash.LOG.removeHandler(handler)
    for handler in before:
        crash.LOG.addHandler(handler)


def test_a_log_that_was_deleted_is_made_again(fail, folder, capsys):
    for said in ("first", "second"):
        text = fail(said)
        assert text.endswith(f"The details are in\n{crash.log_path()}")
        assert said in crash.log_path().read_text()
        shutil.rmtree(folder)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("is_in_the_way", ["folder", "file"])
def test_where_no_log_can_be_written_the_details_are_in_the_dialog(
    fail, folder, capsys, is_in_the_way
):
    if is_in_the_way == "folder":
        folder.write_text("no folder")
    else:
        crash.log_path().mkdir(parents=True)
    text = fail("boom")
    assert "The details are here alone" in text and "cannot be written" in text
    err = capsys.readouterr().err
    assert "boom" in err and "Traceback" in err and "Logging error" not in err


def test_a_full_log_is_put_beside_the_new_one(fail, monkeypatch):
    monkeypatch.setattr(crash, "_MOST_BYTES", 10)
    fail("first")
    fail("second")
    path = crash.log_path()
    assert "second" in path.read_text() and "first" not in path.read_text()
    assert "first" in path.with_name("nnviz.log.1").read_text()
