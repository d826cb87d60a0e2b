"""A folder of your own rules runs together with the shipped ones."""

from pathlib import Path

from textclean import Pipeline

folder = Path(__file__).parent / "house_rules"
pipeline = Pipeline.load(rules=[folder])
print(pipeline.clean("The train to Torino is here!! It was in Kiev. . Now it is here to stay.").text)

# prints:
# The train to Turin is here! It was in Kyiv. Now it is here to stay.
