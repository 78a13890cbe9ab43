"""Rows that break into lines, and columns that are put away, where there is too little room."""
