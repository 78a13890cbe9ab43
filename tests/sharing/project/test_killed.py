"""A process that is killed while it saves leaves the file before or the one after, never a ruin."""

import multiprocessing
import sys

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import load_dataset
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import Project, load_project, save_project

SPEC = Spec(data="spiral", sizes=(2, 300, 100, 1), output="sigmoid", cost="quadratic", momentum=0.5)


def save_again_and_again(path, projects):
    while True:
        for project in projects:
            save_project(path, project)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is forked there")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_old_or_new(tmp_path, pytestconfig):
    path, rng = tmp_path / "it.nnviz", np.random.default_rng(7)
    training = Training(SPEC, load_dataset("spiral"))
    steps, projects = training.steps(), []
    for _ in range(2):
        next(steps)
        kept = Project(spec=SPEC, training=_through(tmp_path, training))
        projects.append(Project(**vars(kept) | {"data": KeptData.of(load_dataset("spiral"))}))
    save_project(path, projects[0])
    forked, seen = multiprocessing.get_context("fork"), set()
    for _ in range(pytestconfig.getoption("kills")):
        child = forked.Process(target=save_again_and_again, args=(path, projects), daemon=True)
        child.start()
        child.join(rng.uniform(0, 0.06))
        child.kill()
        child.join()
        seen.add(load_project(path).training.step)
    assert seen <= {1, 2}, "nothing but what was saved"


def _through(folder, training):
    """A copy that stays as it is."""
    path = folder / "copy.nnviz"
    data = KeptData.of(training.dataset)
    save_project(path, Project(spec=SPEC, training=training, data=data))
    return load_project(path).training
