"""The desks: a page with one thing to build or to move, and its numbers.

`desk` is what each of them is, `table` the one line that it needs to be there, `page` where it
stands. They share `surface` (a painted base: map, handles, keyboard), `axes`, `handles` and
`heading`; each has a folder of its own. What is computed stands in `nnviz.desks`.
"""
