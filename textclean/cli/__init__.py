"""The command `textclean`. Floor 7 of the house."""
