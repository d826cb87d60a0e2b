"""The command. Kept light: a spawned process imports this file again."""

import sys

if __name__ == "__main__":
    from benchmarks.speed.command import main

    sys.exit(main())
