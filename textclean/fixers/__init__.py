"""Fixers: what no pattern can say, as pure functions by family. They know texts and proposals, but nothing of rules."""
