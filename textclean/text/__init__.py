"""Text and what was changed in it: spans, edits, offsets, documents, decoding. Floor 1 of the house."""
