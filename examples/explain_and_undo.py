"""Every change is on record: where, what, which rule. And every change can be taken back."""

from textclean import Pipeline

cleaned = Pipeline.load().clean("The envoy told Zelenskiy that it was over. . But the talks went on in Kiev.")
for edit in cleaned.edits:
    print(f"{edit.start:3}-{edit.end:<3} {edit.before!r} -> {edit.after!r}  {', '.join(edit.rules)}")
print(cleaned.undo() == cleaned.original)

# prints:
#  22-23  'i' -> 'y'  names/people-east#zelenskyy
#  42-44  ' .' -> ''  punctuation/stray-stop
#  71-73  'ie' -> 'yi'  names/places#kyiv
# True
