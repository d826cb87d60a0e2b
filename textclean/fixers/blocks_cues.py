"""Words by which the furniture of a page gives itself away, by kind, in the languages in which such phrases are set.

A cue alone drops nothing: it weighs in a score beside the look of the line and of its neighbours, and it names the kind of a
line that goes. So a word may stand here that is common in prose too.

Source of the knowledge: the labels, notices and prompts that pages of news sites and blogs carry, written down by hand for
this project.
"""

from __future__ import annotations

from textclean.patterns import regex

_WORDS = {
    "legal": r"""\xa9|copyright|all rights reserved|privacy (?:policy|notice|statement|settings|center)|privacy\s*$
        |terms (?:of (?:use|service|sale)|and conditions|& conditions)|cookies?\b|your (?:ad )?choices|do not sell
        |ad choices
        |trademarks?|this material may not|site ?map|datenschutz|impressum|nutzungsbedingungen|mentions légales
        |confidentialité
        |política de (?:privacidad|cookies)|aviso legal|condiciones de uso|termini e condizioni|polityka prywatności
        |regulamin
        |\w*конфиденциальност\w*|правообладател|перепечатк|использовани\w+ материал|авторск|права (?:захищен|защищен)
        |конфіденційн\w+|передрук|gizlilik|çerez|privacidade|termos de uso|kebijakan privasi|hak cipta
        |سياسة الخصوصية|شروط الاستخدام|(?:جميع|كافة|كل) الحقوق|اتصل بنا|من نحن|版权|隐私
        |关于我们|联系我们|免责|著作権|プライバシー""",
    "prompt": r"""sign ?up|log ?in\b|sign in|subscri|newsletters?|register\b|registered|download (?:the|our)|our app
        |e-?mail (?:address|updates)|your (?:e-?mail|inbox)|unsubscribe|click here|tap here|free trial
        |join (?:us|the conversation|our)|submit\b|follow (?:us|me|on|@)|follow .{1,40} on (?:twitter|facebook|instagram)
        |like us|notifications?\b|enable javascript|please (?:enable|log|try|enter|sign|select|click|whitelist)|ad ?block
        |loading|powered by|get (?:the|our) (?:latest|best|top)|delivered|thank you for|an error|try again|verify|password
        |anmelden|registrieren|abonnieren|abo\b|s['\u2019]abonner|abonnez|inscri(?:vez|ption)|connexion|connectez|suscr[ií]b
        |regístr|iniciar sesión|iscriviti|accedi\b|abbonati|zaloguj|zapisz się|subskrybuj|подпи[сш]|войти|регистрац
        |підпи[сш]
        |увійти|реєстрац|abone ol|giriş yap|üye ol|assine|cadastr|daftar|masuk\b|berlangganan|اشترك|الاشتراك|تسجيل|دخول
        |حمل تطبيق|(?:النشرة|نشرتنا)|تابعنا|تابعونا|登录|注册|订阅|下载|关注|登録
        |ログイン""",
    "share": r"""share (?:this|on|via|story|article|your)|share\s*$|tweet\b|facebook|twitter|instagram|linkedin
        |whatsapp|pinterest
        |youtube|reddit|tumblr|flipboard|telegram|snapchat|google ?\+|rss\b|e-?mail this|print\b|teilen\b|partager|compartir
        |condividi|udostępnij|поделиться|поширити|paylaş|compartilh|مشاركة|شارك|فيسبوك|تويتر|واتساب|طباعة|分享|微信|微博|收藏
        |打印|bagikan|vkontakte|messenger""",
    "related": r"""read (?:more|next|also)|also read|see (?:also|more|all)
        |more (?:from|on|in|stories|news|like|videos?|about|articles)|related|recommended|recommendations
        |you (?:may|might) (?:also )?like|don.t miss|most (?:read|popular|viewed|shared|recent|commented)|trending|popular
        |latest|top (?:stories|news|posts)|recent (?:posts|articles|comments|news)|previous|next (?:article|post|story|up)
        |up next|editor.?s picks?|sponsored|promoted|advertis\w+|(?:from )?around the web|in case you missed|featured
        |what to read|watch(?: live| now|:)|view (?:all|more|comments|gallery)|load more|show more|back to top|skip to
        |continue reading|tags?:|filed under|topics?:|categories|tagged|mehr zum thema|lesen sie auch|meistgelesen
        |weiterlesen|anzeige\b|lire aussi|à lire|sur le même sujet|les plus lus|leer más|lea también|te puede interesar
        |noticias relacionadas|más leíd[ao]s|leggi anche|czytaj (?:też|także|więcej)|zobacz (?:też|także)
        |читайте (?:также|также:|також)|смотрите также|ще по темі|по теме|реклама|ayrıca bakınız|ilgili haberler
        |leia (?:também|mais)|veja (?:também|mais)|relacionados|baca juga|terkait|terpopuler|iklan\b|(?:اقرأ|إقرأ
        |شاهد) (?:أيض|المزيد)|المزيد|الأكثر (?:قراءة|مشاهدة)|ذات صلة|إعلان|آخر الأخبار|相关|更多|广告|热门|热点|排行
        |上一篇|下一篇|延伸阅读
        |猜你喜欢|阅读全文|标签
        |推荐|関連|おすすめ""",
    "comment": r"""comments?\b|replies\b|reply\b|permalink|report abuse|upvote|likes\b|shares\b|views\b
        |kommentare?\b|commentaires?
        |comentarios?|commenti\b|komentarz\w*
        |комментари|коментар|yorum(?:lar)?\b|comentários?|(?:ال)?تعليق|评论|跟帖|コメント|komentar\b|balas\b""",
    "credit": r"""photos?(?: by|:| credit| illustration)|image (?:credit|copyright|source|caption|via)|images?:|getty
        |file photo
        |pictures?(?: by|:)|credit(?:s)?[: .]|courtesy of|screenshot|video:|gallery|slideshow|foto:|photo ?:|play video
        |фото:""",
    "byline": r"""^(?:by|von|par|por|oleh|текст|автор):? [^\W\d_]\S*(?:\s\S+){0,5}$
        |posted (?:by|on|in|at)|published|updated|last (?:updated|modified)|written by|reporting by
        |contributor\b|correspondent|staff (?:writer|report)|author\b|min(?:ute)?s? read|veröffentlicht|publié|mis à jour
        |publicado|actualizado|pubblicato|aggiornato|opublikowano|опубликован|обновлен|опублікован|yayınlan|güncelle
        |atualizado
        |diposting|lese(?:zeit|dauer)|(?:temps de )?lecture ?:|tiempo de lectura|tempo d[ie] (?:lettura|leitura)|czas czytania
        |час читання|время чтения|okuma süresi|(?:مدة|وقت) القراءة|阅读时间|阅读需|reading time|text size""",
}


def _pattern(words: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?i)(?<!\w)(?:{''.join(line.strip() for line in words.splitlines())})")


CUES = {kind: _pattern(words) for kind, words in _WORDS.items()}
"""Kind -> a pattern that is found in lines with such words."""
