"""What a lesson has shown can be read, kept as json, and handed in as a page."""

import dataclasses
import json
import re
from html.parser import HTMLParser

import pytest

from nnviz.lessons.course import run
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.reporting.charts import ticks
from nnviz.lessons.reporting.page import page
from nnviz.lessons.reporting.rendering import markdown
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.reporting.writing import write_lesson_report
from nnviz.lessons.seeds import Outcome
from tests.lessons.files import read, small

MARK = """
[[forms.quick.marks]]
plot = "accuracy"
epoch = 2
value = 88
label = "book 88 %"
source = "chapter 1"
"""


@pytest.fixture(scope="module")
def report():
    lesson = read(small(("low = 50", "low = 50\nbook = 88.5\nsource = 'chapter 1'")) + MARK)
    outcomes = tuple(Outcome.of(run(lesson, seed=seed)) for seed in (1, 2))
    return LessonReport(lesson=lesson, form=lesson.forms["quick"], outcomes=outcomes)


def test_the_checksum_is_that_of_the_run_and_nobody_s_name(report):
    again = dataclasses.replace(report, name="Ada", prediction="A")
    first = dataclasses.replace(report, outcomes=report.outcomes[:1])
    assert report.checksum == again.checksum != first.checksum
    assert report.checksum in page(report) and report.as_dict()["checksum"] == report.checksum
    assert re.fullmatch(r"([0-9a-f]{4}-){5}[0-9a-f]{4}", report.checksum)


def test_most_of_the_seeds_decide(report):
    one = report.outcomes[0]
    not_one = dataclasses.replace(one, reproduced=False)
    for outcomes, said in [
        ((one, not_one, one), "Reproduced with 2 of 3 seeds."),
        ((one, not_one), "Not reproduced: only with 1 of 2 seeds."),
        ((not_one,), "Not reproduced with seed 1."),
        ((dataclasses.replace(one, reproduced=None),), "Cannot be told."),
    ]:
        assert str(dataclasses.replace(report, outcomes=outcomes).verdict) == said


def test_the_json_has_what_others_rely_on(report, tmp_path):
    path = tmp_path / "report.json"
    write_lesson_report(path, report)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert {"id", "form", "reproduced", "measures", "seeds", "seconds", "spec"} <= set(found)
    assert (found["id"], found["form"], found["reproduced"]) == ("T1", "quick", True)
    (measure,) = found["measures"]
    assert {"name", "value", "low", "high", "book"} <= set(measure)
    assert (measure["low"], measure["high"], measure["book"]) == (50, None, 88.5)
    assert found["seeds"] == [1, 2]
    assert found["spec"][0]["learning_rate"] == 0.3


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.addresses = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.addresses += [v for name, v in attributes if name in {"src", "href", "xlink:href"}]


def test_the_page_has_curves_and_nothing_that_runs_or_comes_from_elsewhere(report):
    wild = '<script>alert(1)</script> <img src="http://a/b.png"> & "'
    text = page(dataclasses.replace(report, name=wild, prediction=wild))
    tags = Tags()
    tags.feed(text)
    assert not {"script", "img", "iframe", "link", "object"} & set(tags.tags)
    assert not tags.addresses
    assert tags.tags.count("svg") == 2, "cost and accuracy"
    assert tags.tags.count("polyline") == 8, "of training and held out, from two seeds"
    assert "book 88 %" in text
    assert "Reproduced with 2 of 2 seeds." in text
    assert "seeds 1 to 2" in text
    assert "&lt;script&gt;" in text


def test_of_markdown_emphasis_is_known_and_the_rest_is_text():
    assert markdown("**a** *b* `c` <d>\n\ne & f") == (
        "<p><b>a</b> <i>b</i> <code>c</code> &lt;d&gt;</p>\n<p>e &amp; f</p>\n"
    )


@pytest.mark.parametrize(("low", "high"), [(0, 1), (1, 3), (1, 2000), (-0.3, 0.2), (95.1, 95.2)])
def test_ticks_are_a_few_round_numbers_between_the_ends(low, high):
    found = ticks(low, high)
    assert 3 <= len(found) <= 11
    assert low <= min(found) < max(found) <= high


def test_raised_hands_are_told_beside_the_answers(report):
    asked = dataclasses.replace(report, hands=(14, 6))
    assert [count for count in ("14 of 20 hands", "6 of 20 hands") if count in page(asked)] == [
        "14 of 20 hands",
        "6 of 20 hands",
    ]
    assert asked.as_dict()["hands"] == [14, 6]
    assert "hands" not in page(report) and report.as_dict()["hands"] == []


def test_the_page_says_what_was_run_and_from_which_seeds(report):
    one, two = (SeedRun.of(outcome, report.form) for outcome in report.outcomes)
    kept = (one, dataclasses.replace(two, reproduced=False))
    text = page(dataclasses.replace(report, outcomes=report.outcomes[:1], kept=kept))
    assert "Run from the seeds 1, 2: 1 of 2 reproduce it, not 2." in text
    assert "<th>2 seeds</th>" in text
    for label in ("Data", "Layers", "Mini-batch", "Seed"):
        assert f"<td>{label}</td>" in text, label
    assert "plain" not in text, "one design alone needs no name"
