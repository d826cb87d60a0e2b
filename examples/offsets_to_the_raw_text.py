"""Something was found in the clean text: where does it stand in the raw one?"""

from textclean import Pipeline

cleaned = Pipeline.load().clean("It is over. . The mayor of Kiev said that she was not surprised.")
start = cleaned.text.index("mayor of Kyiv")
span = cleaned.offsets.to_original(start, start + len("mayor of Kyiv"))
print(span.start, span.end, cleaned.original[span.start : span.end])

# prints:
# 18 31 mayor of Kiev
