#!/bin/sh
# A step in a shell pipeline: JSON lines in, JSON lines out; only the field `body` is cleaned, the others pass through.
printf '%s\n' \
  '{"id": 7, "body": "It is over. . But they stayed in Kiev.", "price": 1.0}' \
  '{"id": 8, "body": "Nothing is wrong with this line, and nothing is done.", "price": 2.50}' |
  textclean run - --text-field body --quiet

# prints:
# {"id": 7, "body": "It is over. But they stayed in Kyiv.", "price": 1.0}
# {"id": 8, "body": "Nothing is wrong with this line, and nothing is done.", "price": 2.50}
