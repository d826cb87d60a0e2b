"""How tables of names are written as text: lines of fields, of which only those that are met are taken apart.

Neither of the two characters is in any name, and JSON writes both as they are: with tabs and line ends, which it escapes, it
reads half as fast.
"""

from __future__ import annotations

FIELD = "\x7f"
LINE = "\x80"
