"""Rules as a library: pick some, add one of your own, compose them."""

import textclean
from textclean import Pipeline, make_rule

stray_stop = textclean.rules["punctuation/stray-stop"]
print(stray_stop("It is over. . But they stayed."))

arrows = make_rule(
    "punctuation/ascii-arrow",
    """
    title: An arrow made of two signs
    why: Our pages have a font with arrows.
    pattern: '(?<=\\s)->(?=\\s)'
    with: '→'
    """,
)
pipeline = Pipeline([stray_stop, arrows])
print(pipeline.clean("North -> south. . Then home.").text)
print([rule.id for rule in textclean.rules.values() if rule.scope == "head"])

# prints:
# It is over. But they stayed.
# North → south. Then home.
# ['metadata/ambiguous-date', 'metadata/byline', 'metadata/dateline']
