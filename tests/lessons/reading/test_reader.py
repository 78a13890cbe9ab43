"""A file is a Lesson, or one sentence that says where it is wrong and what."""

import pytest

from nnviz.core import Spec
from nnviz.lessons.errors import LessonError
from nnviz.lessons.reading.reader import lesson_of
from tests.lessons.files import SMALL, read, small


def test_the_values_are_those_of_the_file():
    lesson = read(SMALL)
    assert (lesson.id, lesson.number, lesson.chapter, lesson.needs) == ("T1", "1.1", 1, "nothing")
    assert [choice.right for choice in lesson.question.choices] == [True, False]
    design = lesson.forms["quick"].designs["plain"]
    assert design.spec == Spec(
        data="circle",
        sizes=(2, 4, 1),
        activation="tanh",
        output="sigmoid",
        cost="cross-entropy",
        learning_rate=0.3,
        epochs=3,
    )
    (measured,) = lesson.forms["quick"].measures
    assert (measured.low, measured.high, measured.is_judged) == (50, None, True)


def test_a_twin_has_all_of_the_design_that_it_is_like():
    twin = '[forms.quick.designs.twin]\nlike = "plain"\ncost = "quadratic"\n[[forms.quick.meas'
    form = read(small(("[[forms.quick.meas", twin))).forms["quick"]
    plain, other = form.designs["plain"], form.designs["twin"]
    assert other.like == "plain"
    assert other.spec.as_dict() == {**plain.spec.as_dict(), "cost": "quadratic"}


DESIGN = "[forms.quick.designs.plain]\n"
TWO_MORE = '[[question.choices]]\ntext = "Or this"\nright = true\n[forms.quick.d'

WRONG = [
    ("title = ", "titel = ", "T1.toml, title: this is missing."),
    ('title = "A', 'subtitle = "x"\ntitle = "A', "T1.toml, subtitle: 'subtitle' is not known: is"),
    ("minutes = 3", "seed = -1\nminutes = 3", "T1.toml, seed: this must be a whole number, 0 to"),
    ("minutes = 3", "minutes = 3.5", "T1.toml, minutes: this must be a whole number, 1 to 90."),
    ("A small lesson", "x" * 61, "T1.toml, title: use at most 60 letters."),
    ("An idea.", "<b>An idea.", "T1.toml, idea: HTML is not shown"),
    ("An idea.", "![a](b.png)", "T1.toml, idea: pictures are not shown"),
    ("An idea.", "[a](file:///b)", "T1.toml, idea: a link begins with https:// or http://."),
    ("An idea.", "a\\u202eb", "T1.toml, idea: there is an invisible character"),
    ("{last:.1f}", "{least}", "T1.toml, explanation: there is no measure 'least' for the braces."),
    ("{last:.1f}", "{last.real}", "T1.toml, explanation: in braces stands the name of a measure"),
    ("{last:.1f}", "{last:>9999}", "T1.toml, explanation: in braces stands the name of a measure"),
    ("{last:.1f}", "{", "T1.toml, explanation: write {{ }} for a brace"),
    ('number = "1.1"', 'number = "one"', "T1.toml, number: write chapter and place, as 3.4."),
    ("tempts = ", "temps = ", "T1.toml, question.choices 2, temps: 'temps' is not known: is it"),
    ("right = true", 'tempts = "x"', "T1.toml, question, choices: there must be two or more, and"),
    (
        "[forms.quick.d",
        TWO_MORE,
        "T1.toml, question, choices: there must be two or more, and one with",
    ),
    ("learning_rate = 0.3", "learning_rat = 0.3", "'learning_rat' is not known: is it learning_r"),
    ("learning_rate = 0.3", "learning_rate = 0", "plain, learning_rate: The learning rate η must"),
    ("learning_rate = 0.3", "seed = 3", "forms.quick.designs.plain, seed: the seed is the perso"),
    ("sizes = [2,", "sizes = [3,", "plain, sizes: these data have 2 inputs and 1 output."),
    ('"circle"', '"/etc/passwd"', "plain, data: '/etc/passwd' is not known: there are and, "),
    ('"tanh"', '"step"', "plain, activation: Step cannot be trained, it has no slope: choose sigm"),
    (DESIGN, DESIGN + 'like = "other"\n', "plain, like: 'other' is not known"),
    (DESIGN, DESIGN + "repeat = 0\n", "plain, repeat: this must be a whole number, 1 to 100."),
    (DESIGN, DESIGN + "then = [{after = 3, momentum = 0.5}]\n", "plain.then 1, after: this must"),
    (DESIGN, DESIGN + "then = [{after = 1, sizes = [2, 5, 1]}]\n", "plain.then 1: name settings"),
    ('measure = "last"', 'measure = "lost"', "measures 1, measure: 'lost' is not known: is it "),
    ("low = 50", "low = 50\nepoch = 2", "measures 1, epoch: 'epoch' is not known"),
    ("low = 50", 'low = 50\nfigure = "acuracy"', "1, figure: 'acuracy' is not known: is it accu"),
    ("low = 50", "", "T1.toml, forms.quick, measures: at least one measure must have a band"),
    ("low = 50", "low = nan", "T1.toml, forms.quick.measures 1, low: this must be a number."),
    ("low = 50", "low = 50\nhigh = 40", "forms.quick.measures 1, low: this is above high."),
    ("low = 50", "low = 50\nbook = 40", "forms.quick.measures 1, source: say where the book"),
    ("low = 50", 'low = 50\nminus = "plane"', "1, minus: 'plane' is not known: is it plain?"),
    ("minutes = 3", "minutes = 3\nminutes = 4", "T1.toml is not TOML: Cannot overwrite a value"),
    ("[forms.quick", "[forms.quickly", "T1.toml, forms, quickly: 'quickly' is not known: is it q"),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG, ids=[case[2][-30:] for case in WRONG])
def test_what_is_wrong_is_said_with_its_place(old, new, said):
    with pytest.raises(LessonError) as caught:
        read(small((old, new)))
    assert said in str(caught.value)
    assert str(caught.value).startswith("T1.toml")
    assert str(caught.value).endswith((".", "?"))


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"a = " + b"[" * 5_000, b"a = " + b"9" * 5_000, b"", b"\0"]
)
def test_what_is_no_lesson_at_all_is_refused(content):
    with pytest.raises(LessonError):
        lesson_of(content, "T1.toml")
