"""The right column for tables, planes and functions."""
