"""Texts in which the lists of names alone are at work."""

from __future__ import annotations

from functools import lru_cache

from textclean import Pipeline


@lru_cache(maxsize=8)
def names(**options: str) -> Pipeline:
    return Pipeline.load(select=["names/*"], options=options)


def clean(text: str, **options: str) -> str:
    """The text with its names written anew."""
    return names(**options).clean(text).text
