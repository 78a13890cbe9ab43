"""The report of any run, to be handed in: its design, data, curves, figures and mistakes.

``run_report`` is what there is to tell, ``mistakes`` what it got wrong, ``page`` the HTML file.
"""
