"""How fast textclean is, in ratios that any machine gives again: `python -m benchmarks.speed`; see docs/speed.md."""
