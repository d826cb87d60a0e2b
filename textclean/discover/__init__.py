"""Names and acronyms that a corpus writes in several ways, proposed as lists of terms; nothing is applied by itself."""
