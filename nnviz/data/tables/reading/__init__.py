"""From a file to rows and columns as they are written: text, workbooks and ARFF. No meaning yet.

``text`` brings any text into one form, ``dialect`` and ``heading`` decide from the rows how it is
to be read, ``blocks`` cut it into cells, ``body`` gathers them in columns, and ``numerals`` knows
every way in which people write a number.
"""
