"""Names: Latin forms derived from native spellings (pure functions; nothing here reads a file or changes a text)."""
