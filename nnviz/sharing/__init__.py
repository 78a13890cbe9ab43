"""What leaves nnviz, to be given to others or taken home: each way of doing so a package. No Qt.

``code`` one line of text · ``project`` a file with everything in it · ``exports`` for other
programs. Nothing here is imported when the window starts.
"""
