"""What a lesson came to from several seeds, on disk."""

import dataclasses
import json

import pytest

from nnviz.lessons.bands import seeds_of
from nnviz.lessons.kept_seeds import MOST_RUNS, SeedRun, fingerprint, keep_seeds, load_seeds
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.shelf import LESSONS

FORM = LESSONS["L15"].forms["quick"]
EPOCHS = FORM.designs["plain"].spec.epochs


def outcome(seed, epochs=EPOCHS):
    line = tuple((epoch, seed + 10 / epoch) for epoch in range(1, epochs + 1))
    return Outcome(
        seed=seed,
        reproduced=True,
        values={"ratio": 2.0 + seed, "turn": None},
        reasons=(),
        explanation="",
        specs=(),
        lines={"plain": {"cost": line, "training_cost": line}},
        seconds=0.1,
    )


def runs(seeds=range(1, 6)):
    return [SeedRun.of(outcome(seed), FORM) for seed in seeds]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "course-seeds" / "L15-quick.json"


def test_what_was_kept_is_there_again_and_gives_the_same_band(path):
    keep_seeds(path, FORM, runs([1, 2]))
    keep_seeds(path, FORM, runs([3, 4, 5]))
    known = load_seeds(path, FORM)
    assert [*known.values()] == runs()
    assert known[1].lines["plain"].keys() == {"cost"}, "only what is drawn"
    whole = {seed: outcome(seed).lines["plain"]["cost"] for seed in known}
    kept = {seed: run.lines["plain"]["cost"] for seed, run in known.items()}
    assert seeds_of(kept).band == seeds_of(whole).band
    assert path.stat().st_size < 20_000


def test_a_run_that_stopped_early_still_has_a_part_in_the_band(path):
    early = SeedRun.of(outcome(5, 150), FORM)
    keep_seeds(path, FORM, [*runs([1, 2, 3, 4]), early])
    kept = {seed: run.lines["plain"]["cost"] for seed, run in load_seeds(path, FORM).items()}
    band = seeds_of(kept).band
    assert band.epochs[-1] <= 150 and len(band.epochs) >= 10


def test_the_newest_runs_are_kept(path):
    keep_seeds(path, FORM, runs(range(MOST_RUNS + 3)))
    keep_seeds(path, FORM, runs([4]))
    assert [*load_seeds(path, FORM)] == [3, *range(5, MOST_RUNS + 3), 4]


def test_every_form_of_the_course_has_a_fingerprint_of_its_own():
    marks = [
        (lesson.id, form.name, fingerprint(form))
        for lesson in LESSONS.values()
        for form in lesson.forms.values()
    ]
    assert len({mark for *_, mark in marks}) == len(marks)


def test_runs_of_other_values_or_bands_are_not_taken_for_these(path):
    keep_seeds(path, FORM, runs())
    plain = FORM.designs["plain"]
    slower = dataclasses.replace(plain, spec=dataclasses.replace(plain.spec, learning_rate=0.05))
    wider = [dataclasses.replace(measured, low=0.5) for measured in FORM.measures]
    worded = [dataclasses.replace(measured, label="Other words") for measured in FORM.measures]
    assert load_seeds(path, dataclasses.replace(FORM, designs={"plain": slower})) == {}
    assert load_seeds(path, dataclasses.replace(FORM, measures=tuple(wider))) == {}
    assert len(load_seeds(path, dataclasses.replace(FORM, measures=tuple(worded)))) == 5


@pytest.mark.parametrize(
    "damage",
    [
        lambda document: "{",
        lambda document: json.dumps([]),
        lambda document: json.dumps({**document, "version": 2}),
        lambda document: json.dumps({**document, "runs": 3}),
        lambda document: json.dumps({**document, "runs": [{**document["runs"][0], "seed": "1"}]}),
        lambda document: json.dumps({**document, "runs": [{"seed": 1}]}),
        lambda document: json.dumps(document).replace("[1.0, ", "[1e999, "),
        lambda document: json.dumps(document).replace("[1.0, ", "[true, "),
        lambda document: json.dumps(document).replace("[1.0, ", "[9e9, "),
    ],
)
def test_a_damaged_file_counts_as_none_and_is_written_anew(path, damage):
    keep_seeds(path, FORM, runs())
    path.write_text(damage(json.loads(path.read_text())))
    assert load_seeds(path, FORM) == {}
    keep_seeds(path, FORM, runs([1]))
    assert [*load_seeds(path, FORM)] == [1]
