"""Tests of whole windows share one for each file: opening one is what costs them most."""

import pytest

from nnviz.gui.sharing.project.project_files import ProjectFiles


@pytest.fixture
def window(window_anew):
    """The file's window; a test that leaves a trace in it takes `own_window`."""
    return window_anew


@pytest.fixture
def own_window(open_window):
    """One of the test's own, its data loaded: what is done to it stays."""
    return open_window()


@pytest.fixture
def project_window(window_anew, monkeypatch, tmp_path):
    """A window without a project, whose dialogs answer with a file."""
    window = window_anew
    projects = window.project.projects
    projects.files = ProjectFiles()
    projects.look()
    window.project._show_title()
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: tmp_path / "mine.nnviz")
    yield window
    projects.settle()
    projects.files = ProjectFiles()


@pytest.fixture
def unmarked_data(window_anew):
    """Data that could not be read leave the list again."""
    yield
    choice = window_anew.panel.form.data
    for data in [*choice._whole]:
        choice.mark(data, "")
