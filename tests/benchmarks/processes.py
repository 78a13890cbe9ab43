"""Measurements that need a process of their own: started, waited for, their one line read."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(module, *arguments, environment=None):
    """Run a module that prints one line of json last; what it says."""
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        env=environment or dict(os.environ),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def run_without(variables, module):
    """Run a module in an environment without these variables; it is told what they were."""
    environment = dict(os.environ)
    were = [f"{name}={environment.pop(name)}" for name in variables]
    subprocess.run([sys.executable, "-m", module, *were], cwd=ROOT, env=environment, check=True)


@contextlib.contextmanager
def screen():
    """The environment of a virtual screen, or of Qt's offscreen platform where there is no Xvfb."""
    with tempfile.TemporaryDirectory() as home:
        own = {"NNVIZ_CONFIG": home, "NNVIZ_LOG": home}
        if shutil.which("Xvfb") is None or shutil.which("openbox") is None:
            yield "offscreen", {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
            return
        from tests.end_to_end.screen import Screen

        xvfb = Screen("1920x1080")
        try:
            yield "Xvfb", {**xvfb.environment, **own}
        finally:
            xvfb.close()
