"""What the program says, in other languages: one ``.ts`` file each, which Qt Linguist can edit.

``python -m tests.translations`` brings all of them up to date with what the program says, and says
what is not translated yet; a new language is a new file, ``--new de``. The ``.qm`` files that the
program reads are made of them when it is built or installed (see :mod:`build` beside).
``glossary.toml`` decides how the field's words are said; a test holds every text to it.
"""
