"""Rows that break into lines where a language needs more room."""
