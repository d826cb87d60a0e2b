"""Pipelines of one stage."""

from __future__ import annotations

from functools import cache

from textclean import Pipeline


@cache
def rules_of(stage: str) -> list[str]:
    """The ids of the shipped rules of a stage."""
    return [r.id for r in Pipeline.load().rules if r.stage == stage]


@cache
def encoding() -> Pipeline:
    """The encoding stage alone, in the order in which the standard profile runs it."""
    return Pipeline.load(select=rules_of("encoding"))
