"""Controls that somebody else has locked."""
