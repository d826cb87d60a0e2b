r"""Words that look like a mix-up of encodings, but are too short for anyone to know what stood there.

A repair wants evidence, and a name of eight letters in a table has none to give. What can be said of it is that it makes no word
as it stands, and would make one if it were read in another encoding: that is worth a flag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from textclean.fixers import mixups
from textclean.fixers.base import Context, Found
from textclean.text import likelihood

_LEAST_GAIN = 5.0
_LONGEST = 40
_TRIMMED = ".,;:!?\"'()[]{}<>*_\xab\xbb\u201c\u201d\u201e\u2018\u2019\u2026"
