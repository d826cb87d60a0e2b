"""The lines of a page's raw text, and what can be seen on each of them: the features that a scorecard weighs.

Every feature is a number from 0 to 1 that a person can check by looking at the line; hard-wrapped lines are looked at
together. Only the line itself counts, never its place: so a text that was cleaned once scores as it did before, and what
the neighbours say is left to the choice of blocks (`textclean.fixers.blocks`).

Source of the knowledge: jusText (share of small words, length) and Boilerpipe (length, link-like look) for the idea; the cue
words are written down by hand for this project from the notices, prompts and menus that pages of news sites carry.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from textclean.smallwords import CYRILLIC, DEVANAGARI, LATIN, wordset
from textclean.structure import ends_with_final_mark

_UNSPACED = "\u0e00-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]{{1,2}}|[^\W_{_UNSPACED}]+(?:['\N{{RIGHT SINGLE QUOTATION MARK}}.-][^\W_{_UNSPACED}]+)*")
_INNER_STOP = re.compile(r"[.!?\u3002\u0964\uff01\uff1f][\"'\u2019\u201d\xbb)\]]?(?:\s|(?=[\u3040-\u9fff]))")
_SPEECH = re.compile(r"[\"\u201c\u201d\u201e\xab\xbb\u300c\u300e]")
_SIGN = re.compile(r"[|\xbb\xab\u203a\u2039>\u2022\xb7\xa9\u2190-\u21ff\xd7\u25b6-\u25ff]|\s/\s|&gt;")
_ELLIPSIS = re.compile(r"(?:\.\.\.|\u2026|\[\u2026\])\W*$")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d+[hmd] ago\b")
_LINK = re.compile(r"https?://|www\.|@\w|\w@\w|\.(?:com|org|net)\b")
_LISTED = re.compile(r"\s*(?:[-*\u2022\u2013\u2023\u25e6\u25aa\xb7]\s+\S|\(?\d{1,2}[.)]\s|\d+(?:[.,/]\d+)?\s?(?:[^\W\d_A-Z]|[%\xbd\xbc\xbe]))")
_COUNTED = re.compile(r".*\(\d{1,5}\)\s*$")
_WIDTHS = range(40, 111)
