"""Documents in, clean documents and their records out. Floor 5 of the house: it knows files, and nothing of rules."""
