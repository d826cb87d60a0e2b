"""Which language a text is in: an ISO 639-1 code, or "" when nobody can know.

Three questions, each asked only when the one before gave no answer:

1. The script: kana, Hangul, Thai, Georgian, ... belong to one language; Cyrillic, Arabic and Devanagari are told apart
   by letters that only one of their languages has.
2. A vote of the smallest words (`the`, `und`, `więc`): it settles a news text of 4 KB in some 40 microseconds.
3. langdetect, seeded, on the first 300 characters, for what is left and long enough.

Addresses, code and mojibake say nothing about the language around them, so they don't vote; neither do quotation marks,
digits, blanks and punctuation. A wrong answer does more harm than none (quotes are made straight in English only), so
each step wants a clear margin and "" is a good answer: to `Kyiv`, to `404`, to two languages half and half.

Source of the knowledge: the word lists are the most frequent function words of each language as its grammars list
them, written down by hand for this project; letters by language from the alphabets; scripts from the Unicode blocks.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from textclean import guard

_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et "
    "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
    "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny "
    "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
    "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
ISO_639_1 = frozenset(_CODES.split())
"""Every code of ISO 639-1 in force, two small letters each."""

# The smallest words, lower case, cut at apostrophes (l'homme: l, homme), as `_words` gives them.
_LATIN = {
    "en": "the of and to in is was for that with on as by at from this be are have has had it he she they we you his her "
    "their its not but or an were been which who will would there what when than said about after also could should more "
    "all one if into out up so no only over can him them some other your our my these those because while where how "
    "i do did don didn doesn isn wasn won t ve re ll why any too just how most such being does then",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr "
    "durch man sein wurde ich wir kann gegen vom können schon wenn habe seine ihre dann unter wieder was kein ihr mich mir "
    "diese dieser dieses eines wo sehr alle einmal keine hatte wurden waren doch weil",
    "fr": "le la les de des du et à un une en est que qui dans pour pas sur au aux plus par ce il elle se ne sont avec son "
    "sa ses ils nous vous mais ou cette ces comme été a ont être leur leurs fait deux aussi dont où je on d l qu c s n j y "
    "même après sans entre était avait tout tous très quand si moi mon ma mes lui ici cela donc votre notre toutes bien "
    "peut depuis sous elles encore",
    "es": "el la los las de del y en que un una es por con para no se su al lo como más pero sus le ha este esta fue son "
    "entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno ni contra otros ese eso mí "
    "años ser era está o yo me si ya porque han tiene estos estas te mi tu fueron puede sido les había otro otra cada "
    "mismo así después e",
    "it": "il lo la i gli le di del della dei delle a da in con su per che e è un una non si sono come più ma anche al alla "
    "nel nella dal dalla ha hanno questo questa o ed se ci suo sua loro stato essere dell nell all quando dopo tra fra "
    "molto io c l d dello degli alle agli nei nelle sul sulla mi ti era cui perché tutti tutto stata sia solo",
    "pt": "o a os as de do da dos das e em no na nos nas um uma que é para com não por mais como mas foi ao se seu sua ou "
    "ser quando muito há já está eu também só pelo pela até isso ela ele entre era depois sem mesmo aos ter seus quem tem "
    "foram são às à esta este num numa você pelos pelas lhe isto ainda",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar dan door over uit naar tot "
    "worden wordt werd hij ze zij je ik was had heeft hebben kan nog wel of deze dit die wat meer geen al hun haar we u "
    "zou omdat tegen onder na onze mijn zo waar waren moet",
    "pl": "w i na z się nie do jest że to o jak po ale od za przez co dla są jego był oraz tym ich było jako tylko być może "
    "już czy ze które który jej także został przed mnie pod także roku więc lub tego która gdy przy jeszcze bardzo ma by "
    "była ja ten ta te tej",
    "cs": "a v se na je že s z do to o i k ve pro jako ale by za jsem které který podle jsou byl až od po jeho nebo také "
    "bude už při jen si ze která není aby být měl však tak má mezi jsme jejich bylo byla jak co než když mu své před pod",
    "sk": "a v sa na je že s z do to o aj k vo pre ako ale by za som ktoré ktorý podľa sú bol až od po jeho alebo tiež "
    "bude už pri len si zo ktorá nie aby byť mal však tak má medzi sme ich bolo bola čo než keď mu pred pod",
    "tr": "ve bir bu da de için ile çok ne daha olarak gibi olan ama en var kadar ben sonra o mi mı mu mü ki değil her ya "
    "şey biz diye ise ona onun olduğu ancak göre hem sadece bütün kendi iki tüm veya idi siz bana onu nasıl şu yok hiç "
    "bile böyle önce dedi zaman eğer üzere yani",
    "sv": "och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när hade "
    "nu eller ska vid efter mot också under blev sin mycket alla bara över vara detta hon man där deras skall mellan",
    "da": "og i at det er en til på af den for med de ikke som der har et var om han men jeg sig fra vi så kan efter også "
    "blev ved eller skal nu da vil op ud hun havde kun over være dette hvor deres mellem hver ingen uden samt mod",
    "no": "og i å det er en til på av den for med de ikke som har et var om han men jeg seg fra vi så kan etter også ble "
    "ved eller skal nå da vil opp ut hun hadde bare over være dette hvor deres mellom mer blir hver ingen uten samt mot "
    "ein eit ikkje eg som frå",
    "fi": "ja on ei se että oli hän ovat mutta kun myös joka mukaan kuin niin sen ole olisi vain hänen ne nyt jos tai siitä "
    "tämä vielä ollut sekä voi mitä tämän jo kanssa tässä häntä ennen jälkeen kaikki jotka sitä joita eivät kukaan",
    "hu": "a az és hogy nem is egy van volt meg de ez csak már még mint vagy lehet ha azt ki el kell minden be után pedig "
    "szerint amely között lesz több fel ezt majd akkor voltak mert aki nincs illetve olyan való",
    "ro": "și de în la cu pe din care nu un o este că a fi sau mai pentru au fost prin ce său lui cea acest după ca dar "
    "între sunt unei unui când fără două avea s şi această al ale sa orice fie trebuie lor",
    "hr": "i u je na se da za od su s ne koji o kao a iz to do što će bi ili sam ali po nije koja koje biti samo li još bio "
    "te nakon kako svoje prema bila više između pri ima svi svako svatko",
    "sl": "in je na se da za so v ki z po pa ne ni kot tudi bi s bo ali od iz pri še sem ko kar bil bila biti lahko že kako "
    "zelo med svoje kjer do ter vsak ima njegov",
    "ca": "el la els les de del i a en que un una és per amb no es al dels seu seva com més però ha va ser també entre són "
    "aquest aquesta o fins sense on quan molt d l s tot qualsevol tota seus seves hi",
    "gl": "o a os as de do da dos das e en no na un unha que é para con non por máis como pero foi ao se seu súa ou ser "
    "cando tamén toda todo unhas sen ten dereito nin nos",
    "id": "yang dan di dari dengan untuk pada ini itu adalah dalam tidak ke akan sebagai juga oleh atau ada mereka telah "
    "karena bisa saya dia orang lebih sudah kata namun kami kita bagi para secara setiap",
    "vi": "và của là có trong được cho một các không những với người đã này khi để từ năm ở về đến như tại nhưng mọi quyền "
    "bị hay phải cũng",
    "et": "ja on ei et see oli ta kui ka mis aga oma või siis kes mida nii ning pole olid seda selle kuid tema veel igal "
    "peab tuleb ega kõik",
    "lv": "un ir ka no ar par uz kas tas bija nav arī kā bet vai lai pie ko viņš pēc līdz jau katram nedrīkst tiek savu",
    "lt": "ir yra kad su iš į bet tai kaip nuo apie buvo jis ar dar ne po jau per tik už prie kurie kiekvienas turi teisę "
    "arba būti jo",
    "af": "die van en in is het nie dat vir met op te wat hy was sy om aan as ook ek maar word deur hulle sal kan elke n "
    "of tot reg",
    "eu": "eta da ez ere bat du dira zen hau izan dute baina edo dituen ditu bere behar",
    "is": "og að í er á sem um en við það með var ekki til fyrir hann frá ég hefur eða skal af þess hver eiga",
    "cy": "yn y a i ar o r ei mae gan am oedd fel ac neu pob yr gyda hynny wedi bod nid",
    "ga": "agus an na is ar go le i a tá ag bhí sé sí nach ach chun nó don gach ní",
    "sq": "dhe në e të i me për një nga që është se si ka nuk por janë ose çdo kushdo",
    "az": "və bu ilə üçün ki də bir olan daha hər edir olaraq ya öz azadlıq hüququ şəxs malikdir",
    "sw": "na ya wa kwa ni katika za la kuwa haki kila mtu cha au yake hii hiyo",
    "tl": "ang ng sa na mga ay at ito isang para hindi may ni si kanyang bawat o",
    "la": "et in est non ad ut cum sed quod ex per quae atque enim esse sunt haec autem etiam tamen aut nec ab eius quam ius",
}
_CYRILLIC = {
    "ru": "и в не на что с по это как к но из у за от о так же для он все его бы то мы вы был было только ещё еще уже если "
    "или при когда после до чтобы их ему её ее также может она они которые который были где нет есть а я",
    "uk": "і в не на що з до як це та у за від про для він але його був було після також або які який при вже щоб коли якщо "
    "їх є так із під тільки може ще через й вона вони де а я",
    "bg": "и на да се за в от не са е с по че което като до това при си или но как която които след който бе още ще му "
    "той тя има чрез към а я",
    "sr": "и у је на да се за од су са не који о као из то до што ће би или али по није која које само још био ко свако има "
    "нити буде а",
    "mk": "и на да се во од за не е со што ќе го ги ја како кој ова но по до биде беше или кои секој има има право сите а",
    "be": "і ў не на што з па як да гэта для але яго быў было пасля таксама або які яны калі кожны мае права пры ад а я",
}
_DEVANAGARI = {
    "hi": "है हैं का की के में से को और ने पर यह नहीं था थे थी कि भी एक हो तो किया लिए इस अपने",
    "mr": "आहे आहेत आणि या ला होते होता ही तो ते त्या हे मध्ये नाही व असे साठी आपल्या त्यांच्या",
    "ne": "छ छन् र मा ले लाई हो गर्न गरेको पनि यो भएको थियो हुन् हुनेछ प्रत्येक वा",
}


class _Ballot(NamedTuple):
    """Words (UTF-8, as it is several times faster to cut bytes) with their points and the languages that share them."""

    languages: tuple[str, ...]
    words: dict[bytes, tuple[int, tuple[int, ...]]]


def _ballot(lists: Mapping[str, str], languages: Iterable[str]) -> _Ballot:
    order = tuple(languages)
    sharing: dict[bytes, list[int]] = {}
    for language, words in lists.items():
        for word in dict.fromkeys(words.split()):
            sharing.setdefault(word.encode(), []).append(order.index(language))
    return _Ballot(order, {word: (12 // len(places), tuple(places)) for word, places in sharing.items()})


_LETTERS_OF = {
    "az": "ə ğ ı ş", "ca": "ç ŀ ò", "cs": "ř ě ů ť ď", "cy": "ŵ ŷ", "da": "å æ ø", "de": "ß ä ö ü", "es": "ñ í ó",
    "et": "õ ä ü ö", "fi": "ä ö", "fr": "ê è ù ç œ î û ô", "gl": "ñ í ó", "hr": "đ ć", "hu": "ő ű ö ü",
    "is": "ð þ æ ö á í", "it": "ò ù ì è", "lt": "ė į ų ū ą ę š", "lv": "ā ē ī ģ ķ ļ ņ", "no": "å æ ø",
    "pl": "ą ę ł ń ś ź ż ć", "pt": "ã õ ç ê â", "ro": "ă ț ș ţ ş î â", "sk": "ľ ŕ ô ť ď ä", "sq": "ë ç", "sv": "å ä ö",
    "tr": "ğ ı ş ç ö ü", "vi": "đ ư ơ ạ ả ấ ầ ế ề ệ ố ộ ớ ợ ứ ữ ự",
}  # fmt: skip
_LATIN_LETTERS = _ballot(_LETTERS_OF, _LATIN)
_LATIN_WORDS = _ballot(_LATIN, _LATIN)
_CYRILLIC_WORDS = _ballot(_CYRILLIC, _CYRILLIC)
_DEVANAGARI_WORDS = _ballot(_DEVANAGARI, _DEVANAGARI)

# Where scripts start; "" is everything else. Han, kana and Hangul letters say as much as three Latin ones.
_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0041, "Latin"), (0x0250, ""), (0x0370, "el"), (0x0400, "Cyrillic"), (0x0530, "hy"), (0x0590, "Hebrew"),
    (0x0600, "Arabic"), (0x0700, ""), (0x0750, "Arabic"), (0x0780, ""), (0x0900, "Devanagari"), (0x0980, "bn"),
    (0x0A00, "pa"), (0x0A80, "gu"), (0x0B00, "or"), (0x0B80, "ta"), (0x0C00, "te"), (0x0C80, "kn"), (0x0D00, "ml"),
    (0x0D80, "si"), (0x0E00, "th"), (0x0E80, "lo"), (0x0F00, "bo"), (0x1000, "my"), (0x10A0, "ka"), (0x1100, "Hangul"),
    (0x1200, "am"), (0x13A0, ""), (0x1780, "km"), (0x1800, ""), (0x1E00, "Latin"), (0x1F00, "el"), (0x2000, ""),
    (0x3040, "Kana"), (0x3100, ""), (0x3130, "Hangul"), (0x3190, ""), (0x31F0, "Kana"), (0x3200, ""), (0x3400, "Han"),
    (0xA000, ""), (0xAC00, "Hangul"), (0xD7B0, ""), (0xF900, "Han"), (0xFB00, "Latin"), (0xFB13, ""), (0xFB1D, "Hebrew"),
    (0xFB50, "Arabic"), (0xFE00, ""), (0xFE70, "Arabic"), (0xFF00, ""), (0xFF66, "Kana"), (0xFFA0, ""), (0x20000, "Han"),
    (0x32000, ""),
)  # fmt: skip
_STARTS = [start for start, _ in _BLOCKS]
_HEAVY = {"Han": 3, "Kana": 3, "Hangul": 3}

# Letters that tell the languages of one script apart.
_STEPPE = "әғқңөұүһӣӯҳҷҡҙҫӑӗӳ"
_STEPPE_LANGUAGES = (
    ("kk", "ұ"), ("kk", "қі"), ("kk", "ғі"), ("kk", "ңі"), ("kk", "әі"), ("tg", "ӣҳ"), ("tg", "ҷ"), ("uz", "қў"),
    ("tt", "әҗ"), ("ba", "ҙ"), ("ky", "ңөү"), ("mn", "өү"),
)  # fmt: skip
_YIDDISH_LETTERS = "\u05f0\u05f1\u05f2\ufb2e\ufb2f"
_ARABIC_LETTERS = (
    ("ug", "\u06c7\u06c8\u06cb\u06d0\u06d5", 0.05),
    ("ur", "\u0679\u0688\u0691\u06ba\u06d2\u06c1\u06be", 0.01),
    ("ps", "\u067c\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd", 0.005),
    ("ku", "\u06c6\u06ce\u06b5\u0695", 0.005),
    ("fa", "\u067e\u0686\u0698\u06af\u06a9\u06cc", 0.02),
    ("ar", "\u0643\u064a\u0629\u0649\u0623\u0625\u0624\u0626", 0.01),
)
# Han letters that Japanese doesn't write (or writes otherwise), the commonest of Chinese, and those of Japan alone.
_CHINESE = (
    "是这這们們她它你您说說为来來对對过吗嗎呢没沒很么麼还還让讓给給从從并並应问题样经现开东车间话长产业务华术书买习亿个"
    "仅众优传伤兰兴农决况创剧办动劳势卖厂历双员响团园围块报备复头岁岛师带帮广应录总战戏图实审导张断无时机权条标"
    "國學體點發會將於與實當區號變數總單聲廣歷應觀讀寫亞戰關圖灣屬據經濟臺灣萬億還該個們樣"
)
_CHINESE_TOO = "的了在他我不也就与及其之而被由到"
_JAPANESE = "対発駅図売沢広浜辺県込働峠畑円気帰験駆桜児両鉄徳総戦応仮価変実従悪拡挙権歳渋猟経続団栄楽様"

_FEW_LETTERS = 12  # a name: it may come from anywhere
_TRIGRAM_CHARS = 300
_TRIGRAM_LEAST_LETTERS = 30
_TRIGRAM_CYRILLIC = ("ru", "bg", "uk")
_UNKNOWN_TO_TRIGRAMS = "јљњђћџѓќѕўə"  # Serbian, Macedonian, Belarusian, Azerbaijani: it would name a neighbour
_NEEDED = {"bg": "ъ", "uk": "іїєґ"}
_SAMPLE_CHARS = 2000
_HIDERS = ("@", "`", "{", "=", "<", "\\", "_", "://", "www.")
_WORD = re.compile(r"[^\W\d_]+")
_TO_BLANKS = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc\U00010000-\U0003ffff]")
# Typographic marks: once they are blanks, most English is ASCII, which is several times faster.
_MARKS = (
    "\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u00ab\u00bb\u2010\u2011\u2013\u2014\u2026\u2022\u00b7\u02bc\u00a0"
    "\u202f\u00bf\u00a1\u20ac\u00a3\u00b0"
)
# UTF-8 read as Windows-1252 or Windows-1251: lead byte, then bytes of 0x80 to 0xBF as those code pages show them.
_TAIL = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_MOJIBAKE = re.compile(
    rf"[\u00c2-\u00f0](?:(?<=[\u00c2-\u00df])[{_TAIL}]|(?<=[\u00e0-\u00ef])[{_TAIL}]{{2}}|(?<=\u00f0)[{_TAIL}]{{3}})"
)
_CYRILLIC_MOJIBAKE = re.compile(
    r"[\u0420\u0421](?:[^\s\u0430-\u044f](?:[\u0420\u0421][^\s\u0430-\u044f]){2,}|\S(?:[\u0420\u0421]\S){4,})"
)


def detect(text: str, *, candidates: Collection[str] | None = None) -> str:
    """The ISO 639-1 code of the language that `text` is in, or "" when the text doesn't tell.

    `candidates` limits the answer: another language than these gives "". The answer depends on the text alone, not on
    the hash seed, earlier calls or the style of quotation marks.

    >>> detect("It is over. But they stayed.")
    'en'
    >>> detect("Kyiv")
    ''
    """
    sample = _sample(text)
    if not sample.isascii():
        sample = unicodedata.normalize("NFC", _MOJIBAKE.sub(" ", sample))
    if sample.isascii() or not _OTHER_SCRIPT.search(sample):
        found = _by_words(sample, _LATIN_WORDS, candidates)
    else:
        found = _by_script(sample, candidates)
    return found if candidates is None or found in candidates else ""


def _sample(text: str) -> str:
    """The start and the middle of `text`, without what is no language: addresses, code, mojibake, typographic marks."""
    text = text.strip()
    if len(text) > _SAMPLE_CHARS:
        middle = len(text) // 2
        text = f"{text[: _SAMPLE_CHARS // 2]}\n{text[middle : middle + _SAMPLE_CHARS // 2]}"
    if any(hider in text for hider in _HIDERS):
        pieces, last = [], 0
        for start, end in guard.protected(text):
            pieces.append(text[last:start])
            last = end
        text = " ".join([*pieces, text[last:]])
    if not text.isascii():
        if "\u0420" in text and "\u0421" in text:
            text = _CYRILLIC_MOJIBAKE.sub(" ", text)
        for mark in _MARKS:
            text = text.replace(mark, " ") if mark in text else text
    return text


def _words(sample: str) -> set[bytes]:
    """The different words of `sample` in lower case, cut at everything in ASCII that is no letter."""
    return set(sample.lower().encode("utf-8", "replace").translate(_TO_BLANKS).split())


def _by_script(sample: str, candidates: Collection[str] | None) -> str:
    """The language of a sample in which not all letters are Latin."""
    counts = Counter(sample[:: max(1, len(sample) // 500)])
    letters = Counter({character: n for character, n in counts.items() if character.isalpha()})
    scripts: Counter[str] = Counter()
    for character, n in letters.items():
        script = _BLOCKS[bisect_right(_STARTS, ord(character)) - 1][1] if character >= "A" else ""
        scripts[script] += n * _HEAVY.get(script, 1)
    cjk = scripts["Han"] + scripts["Kana"] + scripts["Hangul"]
    total = sum(scripts.values())
    if cjk >= 0.6 * total > 0:
        return _east_asian(letters, scripts)
    script, most = max(scripts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    if most < 3 or most < 0.6 * total:
        return ""
    if script == "Cyrillic":
        return _by_cyrillic_letters(letters, most) or _by_words(sample, _CYRILLIC_WORDS, candidates)
    if script == "Latin":
        return _by_words(sample, _LATIN_WORDS, candidates)
    if script == "Devanagari":
        words = _words(sample.replace("\u0964", " "))
        return _winner(_points(words, _DEVANAGARI_WORDS), _DEVANAGARI_WORDS, len(words), candidates)
    return _by_letters(script, letters, most)


def _share(letters: Counter[str], wanted: Iterable[str], total: int) -> float:
    return sum(letters[letter] for letter in wanted) / total


def _east_asian(letters: Counter[str], scripts: Counter[str]) -> str:
    """Kana: Japanese, Hangul: Korean, Han alone: Chinese if there is enough of it, for a Japanese title can be all Han."""
    han, kana, hangul = scripts["Han"], scripts["Kana"], scripts["Hangul"]
    if hangul > 0.3 * (han + kana + hangul):
        return "ko"
    chinese, common, japanese = (
        sum(letters[letter] for letter in marks) for marks in (_CHINESE, _CHINESE_TOO, _JAPANESE)
    )
    hiragana = any("\u3041" <= letter <= "\u3096" for letter in letters)  # no Japanese sentence is without it
    if kana > 0.1 * (han + kana) and (hiragana or chinese <= japanese):
        return "ja"
    if chinese <= japanese and (kana or japanese):
        return "ja"
    characters = han // _HEAVY["Han"]
    return "zh" if chinese or common > 1 or characters > 24 else ""


def _by_cyrillic_letters(letters: Counter[str], total: int) -> str:
    """Cyrillic by letters that only some languages have; "" where the words must tell."""
    if _share(letters, _STEPPE, total) > 0.008:
        return next((language for language, marks in _STEPPE_LANGUAGES if all(letters[mark] for mark in marks)), "")
    ukrainian, russian, serbian = (_share(letters, marks, total) for marks in ("іїєґ", "ыэёъ", "јљњђћџѓќѕ"))
    if letters["ў"] and _share(letters, "ўі", total) > 0.03:
        return "be"
    if serbian > 0.02 > ukrainian and serbian > russian:
        macedonian = letters["ѓ"] + letters["ќ"] + letters["ѕ"]
        if bool(macedonian) != bool(letters["ђ"] + letters["ћ"]):
            return "mk" if macedonian else "sr"
    elif ukrainian > 0.02 and ukrainian > 3 * russian and (total >= _FEW_LETTERS or _share(letters, "їєґ", total)):
        return "uk"
    elif (
        total >= _FEW_LETTERS
        and letters["ы"] + letters["э"] + letters["ё"] > 0.01 * total
        and russian > 3 * (ukrainian + serbian)
    ):
        return "ru"
    return ""


def _by_letters(script: str, letters: Counter[str], total: int) -> str:
    """Arabic script by the letters of each alphabet: Urdu, Pashto, Persian, then Arabic; Yiddish or Hebrew; the others
    are the code of their language already."""
    if script == "Hebrew":
        return "yi" if _share(letters, _YIDDISH_LETTERS, total) > 0.005 else "he"
    if script != "Arabic":
        return script
    return next((name for name, marks, least in _ARABIC_LETTERS if _share(letters, marks, total) > least), "")


def _by_words(sample: str, ballot: _Ballot, candidates: Collection[str] | None) -> str:
    words = _words(sample)
    points = _points(words, ballot)
    found = _winner(points, ballot, len(words), candidates)
    if not found and ballot is _LATIN_WORDS and not sample.isascii():
        small = {word for word in _WORD.findall(sample) if word[0].islower()}  # names bring their letters anywhere
        more = _points({letter.encode() for letter in "".join(small)}, _LATIN_LETTERS)
        points = [a + b for a, b in zip(points, more, strict=True)]
        found = _winner(points, ballot, len(words), candidates)
    return found or _by_trigrams(sample, dict(zip(ballot.languages, points, strict=True)), len(words))


def _points(words: set[bytes], ballot: _Ballot) -> list[int]:
    """For each language of the ballot: every different small word (or letter) has 12 points, shared by its languages."""
    points = [0] * len(ballot.languages)
    for word in words & ballot.words.keys():
        share, places = ballot.words[word]
        for place in places:
            points[place] += share
    return points


def _winner(points: Sequence[int], ballot: _Ballot, words: int, candidates: Collection[str] | None) -> str:
    """The language with most points if it is clearly ahead of its rivals; "" else. Only candidates are rivals."""
    ranked = sorted(zip(points, ballot.languages, strict=True))
    top = ranked[-1][0]
    if candidates is not None:
        ranked = [(0, ""), (0, ""), *(item for item in ranked if item[1] in candidates)]
    (second, _), (most, best) = ranked[-2:]
    return best if most >= 24 and most >= 1.7 * second and most >= 0.6 * words and most >= 0.7 * top else ""


def _by_trigrams(sample: str, points: Mapping[str, int], different: int) -> str:
    """langdetect's answer on the first words, if it is sure and the small words don't speak against it.

    It knows 55 languages and takes any other for one of them; hence the points: none of a short text, more of a long one.
    """
    words = _WORD.findall(sample)
    letters = end = 0
    while end < len(words) and letters < _TRIGRAM_CHARS:
        letters += len(words[end])
        end += 1
    if letters < _TRIGRAM_LEAST_LETTERS or any(letter in sample for letter in _UNKNOWN_TO_TRIGRAMS):
        return ""
    from langdetect.lang_detect_exception import LangDetectException

    factory = _profiles()
    detector = factory.create()
    detector.seed = 0  # the instance's: the class's is other people's global state
    detector.set_prior_map(dict.fromkeys(_TRIGRAM_CYRILLIC if words[0][0] >= "\u0400" else _LATIN, 1.0))
    detector.append(" ".join(words[:end]))
    try:
        ranked = detector.get_probabilities()[:1]
    except LangDetectException:  # no letters that langdetect's tables know: UTF-8 of Cyrillic read as Latin-1, for one
        return ""
    for found in ranked:
        mine, leader = points.get(found.lang, 0), max(points.values(), default=0)
        least = 0.6 if mine == leader > 0 else 0.9
        if found.lang in _NEEDED and not any(letter in sample for letter in _NEEDED[found.lang]):
            return ""
        if found.prob > least and mine >= 0.5 * leader and mine >= 0.6 * (different - 8):
            return str(found.lang)
    return ""


@functools.cache
def _profiles() -> Any:
    """langdetect's tables, read once, in the order of their names; no answer depends on what was asked before."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    paths = sorted(Path(PROFILES_DIRECTORY).iterdir())
    factory.load_json_profile(
        [path.read_text(encoding="utf-8") for path in paths if path.suffix != ".py" and path.is_file()]
    )
    return factory
