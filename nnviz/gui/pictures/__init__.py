"""Kit: small pictures."""
