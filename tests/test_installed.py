"""What is installed beside the package is what `importlib.metadata` says."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.cli_process import plant
from textclean import installed


def test_versions_are_those_of_the_packages() -> None:
    names = sorted({str(found.metadata["Name"]) for found in metadata.distributions()} - {"textclean"})
    assert installed.versions(names) == {name: metadata.version(name) for name in names}
    assert installed.versions(["python_dateutil", "LangDetect"]) == {
        "python_dateutil": metadata.version("python-dateutil"),
        "LangDetect": metadata.version("langdetect"),
    }
    with pytest.raises(metadata.PackageNotFoundError):
        installed.versions(["no-such-package"])


@pytest.mark.parametrize("form", ["dist-info/entry_points.txt", "egg-info/entry_points.txt"])
def test_entry_points_are_found_wherever_they_are(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, {f"signs-1.0.{form}": "[a.group]\nname = signs:hashes\n"})
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    assert [entry.value for entry in installed.entry_points("a.group")] == ["signs:hashes"]
    assert list(installed.entry_points("another.group")) == []
