"""What tables are learnt with nothing set, beside scikit-learn's networks on the very same rows.

Needs scikit-learn, which nothing else does.
"""

import dataclasses
import tempfile
import warnings
from pathlib import Path
from time import process_time

import numpy as np

from nnviz.core import Training
from nnviz.data import DATASETS, load_for
from nnviz.data.designs import fitting, usual_design
from tests.benchmarks.made_tables import MADE, write

SEEDS = (1, 2, 3, 4, 5)
# seconds of the processor: what else this machine does at the time is not the design's
MOST_SECONDS, ALLOWED, WORST = 20, 1.0, 4.0
_MANY = 10_000
"""Rows of which the peer learns from two seeds only: it takes minutes."""


def main(names=()):
    """A row for each table, in per cent (accuracy, or 100 R²); many minutes."""
    print("\nTables: nothing set, against scikit-learn's networks in a standard pipeline")
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scikit-learn's, of ending before it has converged
        rows = [_told(name, data) for name, data in _tables(Path(folder)) if _asked(name, names)]
    differences = [row for row in rows if row is not None]
    mean, least = float(np.mean(differences)), min(differences)
    verdict = "as asked" if mean >= -ALLOWED and least >= -WORST else "BEHIND"
    print(f"  on average {mean:+.2f}, worst {least:+.2f}: {verdict}")


def _asked(name, names):
    return not names or name in names


def _tables(folder):
    for number, make in enumerate(MADE):
        path = folder / f"{make.__name__}.csv"
        write(path, make(np.random.default_rng(number)))
        yield make.__name__, str(path)
    for name in DATASETS:
        if name in {"iris", "penguins"} or DATASETS[name].problem.name == "OTHER":
            yield name, name


def _told(name, data):
    ours, theirs, slowest = [], [], 0.0
    for seed in SEEDS:
        start = process_time()
        dataset, score = _ours(data, seed)
        slowest = max(slowest, process_time() - start)
        if len(dataset.train) < _MANY or seed <= SEEDS[1]:
            ours.append(score)
            theirs.append(_theirs(dataset, seed))
    best = np.mean(theirs, axis=0).max()
    difference = float(np.mean(ours) - best)
    slow = "  TOO SLOW" if slowest > MOST_SECONDS else ""
    rows = len(dataset.table.sheet)
    print(
        f"  {name:14} {rows:7,} rows {dataset.n_inputs:4} inputs: {np.mean(ours):6.2f} against "
        f"{best:6.2f} ({difference:+.2f}), at most {slowest:.1f} s{slow}",
        flush=True,
    )
    return difference


def _ours(data, seed):
    """The data set, and the score on its test rows of what choosing it brings."""
    spec = dataclasses.replace(usual_design(data), seed=seed)
    dataset = load_for(spec)
    training = Training(fitting(spec, dataset), dataset)
    for _ in training.steps():
        pass
    assert training.failure is None, f"{data}, seed {seed}: {training.failure}"
    output = training.snapshot().network.forward(dataset.test.inputs)[1][-1]
    if dataset.kind == "values":
        return dataset, _explained(dataset.test.targets[:, 0], output[:, 0])
    said = output.argmax(axis=1) if output.shape[1] > 1 else output[:, 0] > 0.5
    return dataset, 100 * float((said == dataset.test.labels).mean())


def _theirs(dataset, seed):
    """The peer's scores on the same rows; of values with the wanted ones as they are and scaled."""
    from sklearn.compose import TransformedTargetRegressor
    from sklearn.neural_network import MLPClassifier, MLPRegressor
    from sklearn.preprocessing import StandardScaler

    pipeline, table = _pipeline(dataset.table), _frame(dataset.table)
    train, test = (table.iloc[dataset.table.rows[part]] for part in ("train", "test"))
    x, tried = pipeline.fit_transform(train), pipeline.transform(test)
    if dataset.kind == "classes":
        model = MLPClassifier(random_state=seed).fit(x, dataset.train.labels)
        return [100 * float((model.predict(tried) == dataset.test.labels).mean())]
    wanted, answers = (
        dataset.table.shown(part.targets[:, 0].astype(float))
        for part in (dataset.train, dataset.test)
    )
    plain = MLPRegressor(random_state=seed)
    scaled = TransformedTargetRegressor(
        MLPRegressor(random_state=seed), transformer=StandardScaler()
    )
    return [_explained(answers, m.fit(x, wanted).predict(tried)) for m in (plain, scaled)]


def _frame(table):
    import pandas as pd

    columns = dict(zip(table.sheet.names, table.sheet.columns, strict=True))
    frame = pd.DataFrame({c.name: columns[c.name] for c in table.inputs}).replace("", None)
    for column in table.inputs:
        if column.kind == "number":
            frame[column.name] = pd.to_numeric(frame[column.name], errors="coerce")
        else:
            frame[column.name] = frame[column.name].fillna("missing").astype(object)
    return frame


def _pipeline(table):
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    numbers = [column.name for column in table.inputs if column.kind == "number"]
    words = [column.name for column in table.inputs if column.kind == "words"]
    known = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    return make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        (known, words),
    )


def _explained(wanted, answered):
    """100 R²."""
    wanted = np.asarray(wanted, dtype=float)
    return 100 * float(1 - ((wanted - answered) ** 2).mean() / wanted.var())
