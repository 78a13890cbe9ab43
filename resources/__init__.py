"""What is read at run time and is no code; translations will stand here."""
