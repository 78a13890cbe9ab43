"""Lessons' files for tests: small ones, and ones with something else in them."""

from nnviz.lessons.reading.reader import lesson_of

SMALL = """
id = "T1"
number = "1.1"
title = "A small lesson"
minutes = 3
idea = "An idea."
claim = "A claim."
explanation = "It ended at {last:.1f} %."

[question]
text = "What comes out?"
[[question.choices]]
text = "This"
right = true
[[question.choices]]
text = "That"
tempts = "It is near."

[forms.quick.designs.plain]
data = "circle"
sizes = [2, 4, 1]
activation = "tanh"
output = "sigmoid"
cost = "cross-entropy"
learning_rate = 0.3
epochs = 3

[[forms.quick.measures]]
name = "last"
label = "Accuracy at the end"
measure = "last"
low = 50
"""


def small(*changes):
    """The small lesson's file with pieces of its text replaced, (old, new) each."""
    text = SMALL
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def read(text, file="T1.toml"):
    return lesson_of(text.encode(), file)
