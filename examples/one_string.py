"""One string in, one string out."""

import textclean

print(textclean.clean("Zelenskiy said: “Aid will flow to Kiev. ” The talks are over. . But nobody left."))

# prints:
# Zelenskyy said: "Aid will flow to Kyiv." The talks are over. But nobody left.
