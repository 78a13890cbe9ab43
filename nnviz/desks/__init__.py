"""What is understood by hand before anything is trained: values and pure functions. No Qt.

A desk's state is a frozen value; an edit is a function that returns another one, so that taking
back is keeping the last. What a lesson may ask for at a desk stands in `nnviz.desks.tasks`.
"""
