"""Labels of a page that stand alone above or below a text: buttons, counts, section names. Each in small letters.

Source of the knowledge: the lines that extractors leave above and below news articles, and what the buttons of pages are
called in twelve languages. A word that may head a section of a story (`Key points`, `Timeline`) is not among the buttons.
"""

from __future__ import annotations

from textclean.patterns import re, regex
from textclean.text.large import remembered

_BUTTONS = """
print|email|e-mail|share|shares|tweet|pin|post|save|copy link|copy|close|menu|search|home|subscribe|sign up
sign in|log in|login|register|comment
comments|comments:|add comment|leave a comment|reply|like|like this|like this:|like loading...|loading...
loading|facebook|twitter|instagram|youtube
linkedin|whatsapp|telegram|pinterest|reddit|tumblr|flipboard|rss|more|less|... more|...more|show more
show less|read more|read full article|see more|view more
view all|view gallery|view comments|hide comments|gallery|photos|video|videos|watch|listen|play|pause|next
previous|prev|back|continue|skip|skip ad
advertisement|advertise|ad|ads|sponsored|promoted|updated|updated:|published|published:|posted|posted:|by|by:
tags|tags:|tag:|topics|topics:|related topics
related topics:|related tags|related tags:|filed under|filed under:|share this|share this:|share via|share on
share with|follow|follow us|follow us on|follow us on:
most popular|most read|trending|sponsored links|newsletter|newsletters|breaking news emails|get it|get the app
download app|key links|quick links|contact us|about us
privacy policy|terms of use|terms of service|cookie policy|site map|sitemap|help|faq|report|report an error
report this ad|close share panel|share panel|open share panel
sorry!|thank you!|thanks!|submit|cancel|ok|accept|decline|text size|font size|a a a|print article
email article|external links|chevron_left|chevron_right
arrow_back|expand_more|keyboard_arrow_down|previous story|next story|newer story|older story|previous article
next article|previous post|next post|browse all posts
back to top|to top|enlarge|enlarge this image|toggle caption|hide caption|caption|image caption|zoom
fullscreen|exit fullscreen|transcript|embed
teilen|drucken|merken|kommentare|kommentieren|kommentar schreiben|anzeige|werbung|schlagworte|schlagw\xf6rter
themen|mehr|weiterlesen|abonnieren|anmelden|startseite|suche
zur startseite|artikel drucken|artikel versenden|newsletter abonnieren|folgen|vorlesen|partager|imprimer
commenter|commentaires|r\xe9agir|publicit\xe9|s'abonner|s'inscrire
se connecter|accueil|recherche|lire la suite|suivre|compartir|imprimir|comentar|comentarios|publicidad
suscr\xedbete|iniciar sesi\xf3n|inicio|buscar|leer m\xe1s|s\xedguenos|etiquetas
condividi|stampa|commenta|commenti|pubblicit\xe0|abbonati|accedi|registrati|cerca|leggi di pi\xf9|leggi tutto
seguici|udost\u0119pnij|podziel si\u0119|drukuj|komentarze|reklama|tagi|zaloguj si\u0119
szukaj|czytaj dalej|obserwuj nas|compartilhar|compartilhe|coment\xe1rios|publicidade|assine|entrar|leia mais
siga-nos|iklan|bagikan
\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u044c\u0441\u044f
\u0440\u0430\u0441\u043f\u0435\u0447\u0430\u0442\u0430\u0442\u044c
\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|\u0440\u0435\u043a\u043b\u0430\u043c\u0430
\u043f\u043e\u0434\u043f\u0438\u0441\u0430\u0442\u044c\u0441\u044f|\u0432\u043e\u0439\u0442\u0438
\u0442\u0435\u0433\u0438|\u0442\u0435\u0433\u0438:
\u0447\u0438\u0442\u0430\u0442\u044c \u0434\u0430\u043b\u0435\u0435|\u043f\u043e\u0438\u0441\u043a
\u043f\u043e\u0434\u0456\u043b\u0438\u0442\u0438\u0441\u044f|\u043f\u043e\u0448\u0438\u0440\u0438\u0442\u0438
\u0434\u0440\u0443\u043a\u0443\u0432\u0430\u0442\u0438|\u043a\u043e\u043c\u0435\u043d\u0442\u0430\u0440\u0456
\u043f\u0456\u0434\u043f\u0438\u0441\u0430\u0442\u0438\u0441\u044f|\u0443\u0432\u0456\u0439\u0442\u0438
\u0447\u0438\u0442\u0430\u0442\u0438 \u0434\u0430\u043b\u0456|\u043f\u043e\u0448\u0443\u043a
payla\u015f|yazd\u0131r|yorumlar|yorum yap|abone ol|giri\u015f yap|reklam|etiketler|devam\u0131n\u0131 oku|ara
\u0645\u0634\u0627\u0631\u0643\u0629|\u0634\u0627\u0631\u0643|\u0637\u0628\u0627\u0639\u0629
\u062a\u0639\u0644\u064a\u0642\u0627\u062a|\u0625\u0639\u0644\u0627\u0646|\u0627\u0634\u062a\u0631\u0643
\u0628\u062d\u062b
\u5206\u4eab|\u6253\u5370|\u8bc4\u8bba|\u8a55\u8ad6|\u5e7f\u544a|\u5ee3\u544a|\u767b\u5f55|\u767b\u9304
\u6ce8\u518c|\u641c\u7d22|\u6536\u85cf|\u8fd4\u56de\u9876\u90e8|\u9605\u8bfb\u66f4\u591a|\u76ee\u5f55
"""
BUTTONS = frozenset(label for row in _BUTTONS.strip().split("\n") for label in row.split("|"))
"""Buttons and furniture."""

_SECTIONS = """
world|world news|news|local news|u.s. news|us news|u.s.|us|uk|uk news|europe|asia|africa|americas|middle east
international|national|nation|local|politics|business|economy|markets
finance|money|technology|tech|science|health|environment|climate|energy|sport|sports|football|soccer|cricket
tennis|entertainment|culture|arts|lifestyle
life|style|fashion|travel|food|opinion|opinions|commentary|comment|editorial|editorials|analysis|perspective
perspectives|letters|columnists|education|crime|law|weather|breaking news
latest news|top stories|home news|film|movies|music|books|tv|television|celebrity|celebrities|gaming|games
space|autos|cars|real estate|jobs|society|religion|investigations|explainers
politik|wirtschaft|kultur|wissenschaft|panorama|ausland|inland|meinung|gesundheit|technik|monde|politique
\xe9conomie|culture|soci\xe9t\xe9|sciences|sant\xe9
mundo|internacional|pol\xedtica|econom\xeda|economia|deportes|cultura|sociedad|opini\xf3n|tecnolog\xeda|mondo
cronaca|politica|\xe9conomia|esteri|scienza|salute
\u015bwiat|kraj|polityka|gospodarka|kultura|nauka|zdrowie|opinie|\u0441\u0432\u0456\u0442
\u043f\u043e\u043b\u0456\u0442\u0438\u043a\u0430|\u0435\u043a\u043e\u043d\u043e\u043c\u0456\u043a\u0430
\u043a\u0443\u043b\u044c\u0442\u0443\u0440\u0430|\u043d\u043e\u0432\u0438\u043d\u0438
\u043c\u0438\u0440|\u0432 \u043c\u0438\u0440\u0435|\u043f\u043e\u043b\u0438\u0442\u0438\u043a\u0430
\u044d\u043a\u043e\u043d\u043e\u043c\u0438\u043a\u0430|\u043e\u0431\u0449\u0435\u0441\u0442\u0432\u043e
\u043d\u043e\u0432\u043e\u0441\u0442\u0438|\u0441\u043f\u043e\u0440\u0442
d\xfcnya|siyaset|ekonomi|spor|sa\u011fl\u0131k|k\xfclt\xfcr|g\xfcndem|esporte|esportes|sa\xfade|ci\xeancia
\u0627\u0644\u0639\u0627\u0644\u0645|\u0633\u064a\u0627\u0633\u0629|\u0627\u0642\u062a\u0635\u0627\u062f
\u0631\u064a\u0627\u0636\u0629
\u56fd\u9645|\u570b\u969b|\u653f\u6cbb|\u7ecf\u6d4e|\u8d22\u7ecf|\u79d1\u6280|\u4f53\u80b2|\u6587\u5316|\u793e\u4f1a
"""
SECTIONS = frozenset(label for row in _SECTIONS.strip().split("\n") for label in row.split("|"))
"""Sections of a paper."""

_MENU = """
startseite|nachrichten|schlagzeilen|anmelden|newsletter|regionales|leben|reise|wetter|video
accueil|actualités|à la une|monde|sport|santé|météo|vidéos|abonnement|mon compte
inicio|portada|noticias|mundo|salud|tiempo|vídeos|suscripción|contacto
notizie|ultime notizie|mondo|salute|meteo|viaggi|motori
strona główna|wiadomości|świat|pogoda|wideo|motoryzacja|turystyka
головна|війна|світ|здоров'я|погода|відео|технології|суспільство|блоги
главная|мир|здоровье|погода|видео|технологии|культура|авто|наука|недвижимость
ana sayfa|anasayfa|haberler|son dakika|hava durumu|teknoloji|yaşam|yazarlar|magazin
página inicial|início|notícias|mundo|saúde|tempo|vídeos|cultura|assinatura
الرئيسية|أخبار|الأخبار|الرياضة|الاقتصاد|ثقافة|منوعات|فيديو|رأي|مقالات|تكنولوجيا|صحة|علوم|صور|العالم العربي
首页|首頁|新闻|新聞|国内|时政|军事|娱乐|教育|健康|视频|图片|汽车|房产|旅游|历史|专题
about|contact|contacts|careers|terms|terms & conditions|terms and conditions|terms of use|privacy
privacy notice|privacy settings|cookies|cookie settings|accessibility|press|shop|store|my account|account
subscriptions|manage subscription|e-paper|epaper|archive|archives|podcasts|podcast|live|live tv|tv guide
horoscopes|horoscope|crosswords|crossword|puzzles|obituaries|classifieds|events|magazine|galleries
rss feeds|advertise with us|work for us|editorial guidelines|code of ethics|corrections|ad choices|adchoices
do not sell my personal information|california privacy rights|site feedback|feedback|help center|help centre
customer service|support|community|forum|forums|blogs|blog|features|feature|special reports|reviews|guides
deals|photography|art|theater|theatre|stage|history|nature|animals|family|parenting|women|men|kids
wellness|fitness|nutrition|recipes|restaurants|wine|beauty|home & garden|homes|property|motoring|cars & trucks
startups|apps|gadgets|mobile|internet|security|computing|software|hardware|reviews & guides|how to
nfl|nba|mlb|nhl|mls|ncaa|golf|rugby|rugby union|rugby league|formula 1|f1|motorsport|boxing|mma|ufc
horse racing|olympics|athletics|cycling|premier league|champions league|fantasy|scores|schedule|standings
odds
africa|asia pacific|australia|canada|china|india|latin america|london|new york|california|washington|congress
white house|elections|election 2020|election|investing|banking|retail|media|companies|industries
explore|english|espa\xf1ol|deutsch|fran\xe7ais|sections|shows|multimedia|popular|columns|advertising|insurance
personal finance|currencies|bonds|commodities|stocks|funds|holidays|pets|polls
drinks|cooking|place an ad|manage your ad|for sale|letters to the editor|today's paper|site index
copyright policy|media kit|disclaimer|data policy|learn more|latest issue|print edition|watch live|about me
corporate subscriptions|email newsletters|live events|reader center|tools & services|i accept|all|connect
accessories|automotive|college|new homes|housing|mental health|sustainability|google+|google play|app store
impressum|datenschutz|agb|kontakt|über uns|barrierefreiheit|karriere|mentions légales|contacto|aviso legal
quiénes somos|contatti|chi siamo|contato|quem somos|kontakt|regulamin|o nas|polityka prywatności
контакты|о проекте|редакция|контакти|про нас|редакція|hakkımızda|iletişim|künye|اتصل بنا|من نحن|关于我们|联系我们
"""
MENU = BUTTONS | SECTIONS | frozenset(label for row in _MENU.strip().split("\n") for label in row.split("|"))
"""What stands in menus and footers: buttons, sections, and the pages that every site has."""

COUNTER = regex.compile(
    r"(?xi)[\(\[]?(?:\d{1,3}(?:[ ,.]\d{3})*(?:[.,]\d)?\s?[km]?|\d{1,2}(?:\s\d{1,4})?)\+?[\)\]]?"
    r"(?:\s(?:shares?|likes?|views?|comments?|tweets?|retweets|votes?|reactions?|claps|followers|replies"
    r"|reads|min|photos|images|interactions"
    r"|kommentare?|partages|commentaires|comentarios|commenti|coment\xe1rios|komentarz[ey]?"
    r"|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440(?:\u0438\u0435\u0432|\u0438\u0439"
    r"|\u0438\u044f)"
    r"|\u043f\u0440\u043e\u0441\u043c\u043e\u0442\u0440(?:\u043e\u0432|\u0430)?|yorum|\u6761\u8bc4\u8bba))?"
    r"|(?:image|photo|picture|slide|bild|foto|photo|imagen)?\s?\d{1,3}\s?(?:of|/|von|sur|de|di|z"
    r"|\u0438\u0437|\u0437)\s?\d{1,3}(?:\s(?:photos|images|slides|pictures))?"
    r"|(?:share|comments?|likes?|views?|shares|tags?)\s?[:(]\s?\d{1,6}\)?"
)
"""A number, a count of shares or comments, the place in a gallery."""

ARROWS = (
    " \t<>|[]\N{LEFTWARDS ARROW}\N{RIGHTWARDS ARROW}\N{UPWARDS ARROW}\N{DOWNWARDS ARROW}\N{BULLET}\N{MIDDLE DOT}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    "\N{BLACK RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING POINTER}"
)
"""Marks around a button."""


_BAR = re.compile("[|/\N{BULLET}\N{MIDDLE DOT}]")
_DIGIT = re.compile(r"\d")


@remembered(4096)  # several rules ask about the same lines
def is_button(words: str) -> bool:
    """Is a line a button, or buttons with bars between them?

    >>> is_button("Print | Email | Share"), is_button("<< Previous Story"), is_button("Printers strike")
    (True, True, False)
    """
    if _BAR.search(words) is None:
        return words.strip(ARROWS).casefold() in BUTTONS
    parts = [part.strip(ARROWS).casefold() for part in _BAR.split(words)]
    return all(part in BUTTONS or not part for part in parts) and any(parts)


@remembered(4096)
def is_count(words: str) -> bool:
    """Is it a bare number or a count (`553`, `1 share`, `Image 3 of 23`)?"""
    return _DIGIT.search(words) is not None and COUNTER.fullmatch(words) is not None
