"""`python -m textclean` is the command `textclean`."""

from textclean.cli.main import main

if __name__ == "__main__":
    main()
