"""What fits into one line of text: a lesson as twelve letters, anything smaller as a long line.

``letters`` 60 bits as twelve letters, the last of which checks the others · ``numbers`` the
permanent number of every lesson · ``locks`` what a teacher can lock · ``lesson_code`` both ways
between a lesson and its letters · ``shared`` a design, points, a drawing, a lesson of one's own ·
``line`` both ways between these and ``nnviz:…`` · ``reading`` whatever a person types or pastes ·
``qr`` either as a picture for a camera.
"""
