"""What is said directly after a name of people who are in no news: where the family lives, what somebody sells, who kept goal."""

from __future__ import annotations

from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.patterns import regex
from textclean.smallwords import wordset

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
_GAMES = (
    r"(?:Olympics?|Asian Games|Commonwealth Games|World Cup|Davis Cup|Wimbledon|European Championships?"
    r"|World Championships?|Games)"
)
_PLAYED = regex.compile(
    r"(?:, \d\d,)? (?:kept (?:goal|wicket)|saved (?:a|the|two) penalt\w+"
    # headed home from a corner; not from Berlin
    r"|headed (?:home|in|wide|over)(?= (?:from (?:a |the |six|close|inside)|at the (?:far|near|back) post"
    r"|(?:a|the|his|her) (?:cross|corner)))"
    r"|headed the (?:winner|opener|equali[sz]er)|volleyed"
    r"|scored (?:twice|a hat-trick|the (?:winner|opener|equali[sz]er)|from the)|bowled|batted|came on as a sub"
    r"|ran the (?:anchor|first|second|third|last) leg"
    r"|(?:finished|came) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|last)"
    r" in the (?:men|women|heats|sprint|hammer|javelin|\d)"
    r"|coached (?:the )?\p{Lu}\w+(?: \p{Lu}\w+)? (?:at|to) (?:the |an? |its )?(?:\d{4} )?"
    r"(?:World Cup|Olympic|Asian Cup|Euro\b|\w+ title)"
    r"|took \w+ wickets?\b|took \w+ for \d"
    rf"|won (?:Olympic )?(?:gold|silver|bronze) (?:at|in|for) (?:the )?(?:\d{{4}} )?{_GAMES}"
    rf"|won (?:an?|the|his|her) (?:[\w-]+ ){{0,2}}(?:gold|silver|bronze)(?: medals?)? (?:at|in) (?:the )?(?:\d{{4}} )?{_GAMES}"
    rf"|(?:reached|lost|won) the {_GAMES} (?:semi-?|quarter-?)?final"
    r"|(?:jumped|cleared|threw|ran) (?:\d[\d.:]*|\w+) ?(?:m\b|met(?:er|re)s?\b)|rushed for \d"
    r"|set an? (?:world|national|personal|course|meet|Games) record (?:in|over) the"
    r" (?:\d|men|women|marathon|javelin|pole|high jump|long jump)"
    r"|hit (?:\w+ )?(?:homers?|home runs?|sixes|fours)(?=[.,;]| (?:in|against|off|and)\b))"
)
OF_TODAY = regex.compile(r",\s\d\d(?=,)|,\san?\s([^,.;:\n]{2,60})(?=[,.])")
"""The age of somebody, or what he is."""


def household(place: Place) -> bool:
    """Does a surname name several of a house: `the Trotzky brothers`, `the Zelensky family farm`?"""
    return _HOUSEHOLD.match(place.text, place.end) is not None


def private(place: Place) -> bool:
    """Does a full name go on as no public person's does: `Serhii Lavrov-Grant`, `Walid Jumblat, who sells phones`?"""
    return _PRIVATE.match(place.text, place.end) is not None


def of_a_player(place: Place) -> bool:
    """Did the bearer keep goal, or bowl?"""
    return _PLAYED.match(place.text, place.end) is not None


def goes_on(place: Place, entry: Entry) -> bool:
    """Does a name of one word go on with an initial and a surname: `Soekarno M. Noor`?"""
    return " " not in entry.form("en") and _INITIAL_AFTER.match(place.text, place.end) is not None


_INITIAL_AFTER = regex.compile(r" (?:\p{Lu}\. ){1,2}\p{Lu}\p{Ll}{2}")


def of_other_korea(place: Place, entry: Entry) -> bool:
    """Is one of Seoul's people, whose names have a hyphen, said to be of the North: `Kim Yong Sam, the North Korean minister`?
    Names without one tell nothing: Yoon Suk Yeol writes his so."""
    if "ko" not in entry.native or "-" not in entry.form("en"):
        return False
    return bool(_OF_THE_NORTH.match(place.text, place.end) or _FROM_THE_NORTH.search(place.before(60)))


# the North Korean railways minister, Kim Yong Sam; not: North Korean envoys met Moon Jae In
_OFFICE = (
    r"(?:[\p{Ll}-]+ ){0,3}"
    r"(?:minister|diplomat|ambassador|envoy|general|defector|official|negotiator|marshal|premier|scientist|agent)"
)
_OF_THE_NORTH = regex.compile(rf",? (?:an?|the) (?:former |then |senior )?North Korean {_OFFICE}\b")
_FROM_THE_NORTH = regex.compile(rf"\bNorth Korean {_OFFICE},? $")


def own_sport(entry: Entry) -> bool:
    """Is the person of the entry a sportsman?"""
    return not _SPORTSMEN.isdisjoint(word for role in entry.roles for word in role.lower().split())


_SPORTSMEN = wordset(
    "boxer heavyweight footballer striker winger midfielder forward goalkeeper defender player grandmaster swimmer skater runner"
    " gymnast wrestler cyclist coach golfer athlete jumper vaulter pitcher"
)
