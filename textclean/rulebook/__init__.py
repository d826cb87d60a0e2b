"""Rules as data: the schema, reading rule files, matchers and actions, lists of terms. Floor 3 of the house."""
