"""What is said directly after a name of people who are in no news: where the family lives, what somebody sells, who kept goal."""

from __future__ import annotations

from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.patterns import regex

_HOUSEHOLD = regex.compile(
    r"\s(?:brothers|sisters|twins|siblings|cousins|triplets|girls|boys|household)\b"
    # the Zelensky family of the village of Oak Grove; not the Gaddafi family in Algeria
    r"|\sfamily(?: (?:farm|bakery|store|plot|grave|reunion|cottage|tree)\b|'s (?:farm|barn|bakery|store|cottage|orchard)\b"
    r"| (?:of|from|in|on) (?:the |a )?(?:\p{Ll}+ ){0,2}(?:village|hamlet|parish|farm|street|lane|road)\b"
    r"| (?:of|from|on) (?:\d+ )?\p{Lu}\w+ (?:Street|Road|Lane|Avenue|Grove|Creek|Township|Drive|County)\b)"
)
_PRIVATE = regex.compile(
    r"-\p{Lu}\p{Ll}+(?! \p{Lu})\b"  # Serhii Lavrov-Grant
    r"|, who (?:sells|repairs|fixes|mends|delivers|cleans|bakes|breeds|grooms|cuts hair|drives (?:a|the|for)|waits (?:on|at)) "
)
_PLAYED = regex.compile(
    r"(?:, \d\d,)? (?:kept (?:goal|wicket)|saved (?:a|the|two) penalt\w+"
    r"|headed (?:home|in|wide|over|the (?:winner|opener|equali[sz]er))|volleyed"
    r"|scored (?:twice|a hat-trick|the (?:winner|opener|equali[sz]er)|from the)|bowled|batted|came on (?:as a|for)"
    r"|ran the (?:anchor|first|second|third|last) leg"
    r"|(?:finished|came) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|last)"
    r" in the (?:men|women|heats|final|sprint|hammer|javelin|\d)"
    r"|coached (?!by\b)(?:the )?\p{Lu}\w+|took (?:\w+ )?wickets?\b|took \w+ for \d|won (?:Olympic )?(?:gold|silver|bronze)\b"
    r"|won (?:an?|the|his|her) (?:\w+ )?(?:gold|silver|bronze)(?: medals?)?\b"
    r"|(?:reached|lost|won) the (?:\w+ )?(?:semi-?|quarter-?)?finals? (?:in|at|of)\b|(?:jumped|cleared|threw|ran) \d"
    r"|set an? (?:world|national|personal|course|meet|Games) record|rushed for|hit (?:\w+ )?(?:homers?|home runs?|sixes|fours))"
)


def household(place: Place) -> bool:
    """Does a surname name several of a house: `the Trotzky brothers`, `the Zelensky family farm`?"""
    return _HOUSEHOLD.match(place.text, place.end) is not None


def private(place: Place) -> bool:
    """Does a full name go on as no public person's does: `Serhii Lavrov-Grant`, `Walid Jumblat, who sells phones`?"""
    return _PRIVATE.match(place.text, place.end) is not None


def of_a_player(place: Place) -> bool:
    """Did the bearer keep goal, or bowl?"""
    return _PLAYED.match(place.text, place.end) is not None


def goes_on(place: Place) -> bool:
    """Does a name go on with an initial and a surname: `Soekarno M. Noor`?"""
    return _INITIAL_AFTER.match(place.text, place.end) is not None


_INITIAL_AFTER = regex.compile(r" (?:\p{Lu}\. ){1,2}\p{Lu}\p{Ll}{2}")


def of_other_korea(place: Place, entry: Entry) -> bool:
    """Is one of Seoul's people, whose names have a hyphen, said to be of the North: `Kim Yong Sam, the North Korean minister`?
    Names without one tell nothing: Yoon Suk Yeol writes his so."""
    if "ko" not in entry.native or "-" not in entry.form("en"):
        return False
    return bool(_OF_THE_NORTH.match(place.text, place.end) or _FROM_THE_NORTH.search(place.before(60)))


# the North Korean railways minister, Kim Yong Sam; Kim Yong Sam, North Korea's minister of railways
_OF_THE_NORTH = regex.compile(r",? (?:an? |the )?(?:former |then |senior )?North Korea(?:n|'s)\b")
_FROM_THE_NORTH = regex.compile(r"\bNorth Korea(?:n|'s) (?!and\b)(?:[\p{Ll}-]+ ){1,4}$")
