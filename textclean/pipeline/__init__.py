"""From a profile to clean text: passes in stages, repeated until nothing changes. Floor 4 of the house."""
