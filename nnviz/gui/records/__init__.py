"""Right column for a person's own table: a row is typed, the network answers to it."""
