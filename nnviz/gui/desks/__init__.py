"""The desks: a page with one thing to build or to move, and its numbers.

`desk` is what each of them is, `history_desk` one whose state is a single value, `table` the one
line that each needs to be there, `page` where it stands. They share `surface` (a painted base: map,
handles, keyboard), `axes`, `handles` and `heading`; each has a folder of its own. What is computed
stands in `nnviz.desks`.
"""
