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


CASE = """
id = "C1"
number = "1.1"
title = "A small case"
minutes = 3
story = "Half of the points are wrong."
explanation = "Without biases {share:.0f} % were right: now {last:.0f} %."

[broken]
data = "circle"
sizes = [2, 8, 1]
activation = "tanh"
output = "sigmoid"
cost = "cross-entropy"
use_biases = false
learning_rate = 0.3
epochs = 20

[[symptoms]]
name = "share"
label = "Training accuracy"
measure = "last"
figure = "training_accuracy"
high = 70
within = "Only {share:.0f} % of the training points are right."

[[bar]]
name = "last"
label = "Validation accuracy"
measure = "last"
low = 90

[[repairs]]
text = "Biases"
change = {use_biases = true}

[[decoys]]
text = "ReLU"
why = "A border through the middle stays one."
change = {activation = "relu"}

[[hints]]
text = "Look at the plane."
opens = "plane"
"""
