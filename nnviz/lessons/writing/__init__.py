"""The way back: a lesson as a file, and a lesson made of one design that a person has at hand."""
