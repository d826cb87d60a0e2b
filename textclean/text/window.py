"""The part of a text that its language is told by: enough for that, and quick to look at."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.text.large import is_large, pieces

_SAMPLE_CHARS = 2000


def window(text: str) -> str:
    """The start and the middle of a text. More or fewer blank lines make no difference, so that where
    this stays the same, the language does."""
    text = text.strip()
    if is_large(text):
        return _window_of_large(text)
    text = _close(text)
    if len(text) > _SAMPLE_CHARS:
        middle = len(text) // 2
        text = f"{text[: _SAMPLE_CHARS // 2]}\n{text[middle : middle + _SAMPLE_CHARS // 2]}"
    return text


def _close(text: str) -> str:
    while "\n\n" in text:
        text = text.replace("\n\n", "\n")
    return text


def _window_of_large(text: str) -> str:
    """The same piece by piece, for blank lines are left out of a copy."""

    def close() -> Iterator[str]:
        return (f"\n{_close(bare)}" for _, part in pieces(text) if (bare := part.strip("\n")))

    size = sum(map(len, close())) - 1
    if size <= _SAMPLE_CHARS:
        return "".join(close())[1:]
    half, middle = _SAMPLE_CHARS // 2, size // 2
    start, found, at = "", "", -1  # each piece has a line end before it, which the first has not in the text
    for part in close():
        start += part[: half + 1 - len(start)]
        found += part[max(0, middle - at) : max(0, middle + half - at)]
        at += len(part)
    return f"{start[1:]}\n{found}"
