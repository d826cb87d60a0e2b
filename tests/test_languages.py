"""Well-formed sentences in languages beyond the corpora: whoever knows how to write them finds nothing changed."""

from __future__ import annotations

from functools import lru_cache

import pytest

from textclean import Pipeline

# Marks that show nothing are written by name: {ZWNJ}, {RLM}, ...
INVISIBLE = {
    "ZWNJ": "\N{ZERO WIDTH NON-JOINER}",
    "ZWJ": "\N{ZERO WIDTH JOINER}",
    "ZWSP": "\N{ZERO WIDTH SPACE}",
    "RLM": "\N{RIGHT-TO-LEFT MARK}",
    "LRM": "\N{LEFT-TO-RIGHT MARK}",
    "LRI": "\N{LEFT-TO-RIGHT ISOLATE}",
    "PDI": "\N{POP DIRECTIONAL ISOLATE}",
    "LOW9": "\N{SINGLE LOW-9 QUOTATION MARK}",
    "OPEN": "\N{LEFT SINGLE QUOTATION MARK}",
    "CLOSE": "\N{RIGHT SINGLE QUOTATION MARK}",
    "LETTER": "\N{MODIFIER LETTER APOSTROPHE}",
    "EN": "\N{EN DASH}",
}

SENTENCES = {
    "ar": """
        وصلت السفينة إلى الميناء قبل الفجر، وكان على متنها ثلاثون بحارًا.
        قال الصياد: «لن أخرج اليوم، فالبحر غاضب».
        هل تعرف أين يسكن الخبّاز الجديد؟
        اشترت أمي الخبزَ والزيتونَ؛ ثم عادت إلى البيت ماشيةً.
        بلغت درجة الحرارة ٤٢٫٥ مئوية في الظهيرة.
        كُتِبَ هذا الدفتر سنة ١٩٢٧م (١٣٤٥هـ) في مدينة صغيرة.
        استعمل المهندس لغة C++{RLM} في كتابة البرنامج كله.
        زارت المعرضَ شركة {LRI}Blue Lantern Ltd.{PDI} مع وفد كبير.
        العنوان الجديد هو شارع الزيتون، رقم ١٢، الطابق الثالث.
        «أين المفتاح؟» سألت الجارة، ثم ابتسمت.
        الجـــــمال في البساطة، كما كان جدّي يقول.
        في القائمة: تفاح، وعنب، وتين، ورمّان.
        ارتفع السعر بنسبة ١٥٪ خلال شهر واحد.
        يا لها من ليلة!
        قرأت الطفلة قصة «الثعلب والبئر» مرتين.
        لم يحضر أحد... ثم فُتح الباب فجأة.
        الدكتور سامي (طبيب القرية) لا يأخذ أجرًا من الفقراء.
        من ٩ صباحًا إلى ٥ مساءً، ما عدا الجمعة.
        كتب على اللوح: "ممنوع الوقوف هنا".
        إنّ القطار السريع رقم 7 سيتأخر عشرين دقيقة تقريبًا.
    """,
    "hi": """
        सुबह होते ही मछुआरे नाव लेकर निकल पड़े।
        माँ ने पूछा, “तुम कब लौटोगे?”
        बाज़ार में आज आम, केले और पपीते सस्ते हैं।
        उसने कहा कि ‘कल देखेंगे’ और चला गया।
        दुकान १० बजे खुलती है और ८ बजे बंद होती है।
        किताब की कीमत ₹ २५० है।
        क्{ZWJ}ष और क्{ZWNJ}ष अलग ढंग से लिखे जाते हैं।
        डॉ. मेहरा गाँव के अकेले डॉक्टर हैं।
        क्या आपने वह पुरानी चिट्ठी पढ़ी?
        अरे वाह! इतनी सुंदर रंगोली किसने बनाई?
        रात-दिन मेहनत करके उसने घर बनाया।
        “चलो,” दादी बोलीं, “अब सोने का समय है।”
        नदी के उस पार एक छोटा-सा मंदिर है।
        दोहा यहीं समाप्त होता है॥
        १२,३४,५६७ लोगों ने मतदान किया।
        पं. रामदीन शर्मा ने कुआँ खुदवाया था।
        उसकी उम्र ३५ वर्ष है; वह शिक्षक है।
        गाड़ी सं. 12 आज दो घंटे देर से आएगी।
        बच्चे खेलते रहे ... और शाम हो गई।
        ऑफ़िस की फ़ाइलें ज़मीन पर बिखरी थीं।
    """,
    "ko": """
        아침 일찍 어부들이 배를 타고 나갔다.
        할머니는 “밥은 먹었니?” 하고 물으셨다.
        그는 ‘내일은 꼭 가야지’라고 생각했다.
        시장에서 사과·배·감을 샀다.
        소설 『등대지기의 봄』은 1987년에 나왔다.
        논문 「강가의 풀」을 다시 읽었다.
        회의는 오후 3시~5시에 열린다.
        정말 아름다운 밤이었다…….
        값은 12,000원입니다.
        누가 문을 두드렸을까?
        <푸른 항구>라는 영화를 보았다.
        《바람의 집》은 세 번째 시집이다.
        김 선생님(국어 담당)은 올해 퇴임하신다.
        “어서 와.” 어머니가 말했다. “국이 식겠다.”
        이 마을에는 우물이 두 개 있다: 윗우물과 아랫우물.
        비가 그치자 아이들이 뛰어나왔다!
        大韓民國이라는 한자가 돌에 새겨져 있었다.
        KTX 열차는 10분 늦게 도착했다.
        그녀는 “누가 ‘지금이다’라고 외쳤다”고 말했다.
        전화번호는 02-555-0142, 담당자는 박 과장이다.
    """,
    "el": """
        Το καράβι έφτασε στο λιμάνι πριν ξημερώσει.
        Ο ψαράς είπε: «Σήμερα δεν βγαίνω, έχει αέρα».
        Πού μένει ο καινούριος φούρναρης;
        Ήρθε ο Νίκος· η Μαρία έμεινε στο σπίτι.
        Η θερμοκρασία έφτασε τους 41,5 βαθμούς.
        Το βιβλίο κοστίζει 1.250 δραχμές, δηλαδή σχεδόν 4 €.
        «Άκουσα κάποιον να φωνάζει “φωτιά” στην αυλή», θυμάται η γιαγιά.
        Απ’ το παράθυρο φαίνεται η θάλασσα.
        Σ’ αγαπώ, του ’πε, κι έφυγε.
        Τι όμορφη νύχτα!
        Οι αδελφοί Καρά (ο Γιώργος και ο Πέτρος) έχουν μύλο.
        — Πότε θα γυρίσεις;
        — Αύριο, αν προλάβω το πλοίο των 7:30 μ.μ.
        Ο αι. ΙΘ΄ ήταν δύσκολος για το χωριό.
        Π.χ. τα σύκα, οι ελιές κ.ά. ωριμάζουν αργά.
        Η γωνία α είναι ίση με 2π/3.
        Η ΔΕΗ έκοψε το ρεύμα για δύο ώρες.
        Ό,τι έγινε, έγινε.
        Στις 28/10 το σχολείο είναι κλειστό...
        Μῆνιν ἄειδε, θεά: έτσι αρχίζει το έπος.
    """,
    "pl": """
        Statek wpłynął do portu jeszcze przed świtem.
        „Dziś nie wypływam” – powiedział rybak.
        Babcia zapytała: „Czytałeś »Latarnika« do końca?”.
        Gdzie mieszka nowy piekarz?
        Kupiliśmy jabłka, gruszki, śliwki itd.
        Książka kosztuje 45,90 zł, a zeszyt – 3 zł.
        W 1927 r. wieś liczyła 12 500 mieszkańców.
        – Kiedy wrócisz? – spytała cicho.
        – Jutro, jeśli zdążę na pociąg o 7.30.
        Dr Żółkiewski i prof. Ćwik spotkali się w Łodzi.
        Cóż za piękna noc!
        Zażółć gęślą jaźń, mówi stara próba czcionek.
        Ul. Źródlana 7/9 m. 3 stoi pusta od lat.
        Podróż Warszawa{EN}Kraków trwa trzy godziny.
        Tzw. „złota rączka” naprawi wszystko.
        Był to XIX-wieczny młyn nad Wieprzem…
        Czytałem Camusa i de Gaulle’a w jednym tygodniu.
        Temperatura spadła do −15 °C w ciągu nocy.
        Wybrano biało-czerwoną flagę, nie czerwono-białą.
        Pani Wójcik (z domu Kędzior) uczy muzyki.
    """,
    "uk": """
        Корабель зайшов у гавань ще до світанку.
        «Сьогодні не вийду в море», — сказав рибалка.
        М'ята пахне на всю хату.
        На подвір’ї сиділо п’ятеро дітей.
        Об{LETTER}єднання пасічників зібралося в суботу.
        Де живе новий пекар?
        — Коли повернешся? — тихо спитала мати.
        — Завтра, якщо встигну на потяг о 7:30.
        Книжка «Дід казав: „Не барись“» вийшла торік.
        У 1927 р. в селі мешкало 12 500 осіб.
        Вул. Джерельна, буд. 7, кв. 3.
        Ґава сіла на ґанок і заґелґотіла.
        Її їжак їв їжу біля їдальні.
        Яка гарна ніч!
        Ціна — 45,90 грн за кілограм.
        Проф. Ющенко-Лісовий приїхав із Кам'янця-Подільського.
        Поїзд «Київ{EN}Львів» прибуває вчасно…
        Він читав О'Генрі та Жанну д'Арк українською.
        У з'їзді взяли участь 45 (сорок п'ять) делегатів.
        Мороз сягнув −15 °C, але річка не замерзла.
    """,
    "he": """
        הספינה הגיעה לנמל לפני עלות השחר.
        הדייג אמר: „היום איני יוצא לים”.
        „מתי תחזור?” שאלה אימא בשקט.
        בית־הספר נמצא ליד תחנת־הרכבת.
        צה״ל ומע״ם הם ראשי תיבות.
        ג׳ירפה וצ׳יפס כתובים בגרש.
        היישוב נוסד בשנת תרפ״ז, כלומר ב־1927.
        איפה גר האופה החדש?
        קנינו תפוחים, אגסים, שזיפים וכו'.
        התוכנה נכתבה בשפת C++{RLM} לפני עשור.
        שָׁלוֹם לְכָל הַבָּאִים לַכְּפָר.
        הספר עולה 45.90 ₪ בלבד.
        איזה לילה יפה!
        ד"ר לוי ופרופ' כהן נפגשו בחיפה.
        סבתא סיפרה: "שמעתי מישהו צועק 'אש' בחצר".
        הרכבת יוצאת בשעה 7:30 – ומגיעה ב־9:00.
        רח׳ הגפן 7, דירה 3, תל אביב–יפו.
        יהושע (הבן הבכור) מנגן בכינור.
        {RLM}(ראו עמוד 12 בספר.)
        לא בא איש... ואז נפתחה הדלת.
    """,
    "th": """
        เรือมาถึงท่าก่อนรุ่งสาง
        ชาวประมงพูดว่า “วันนี้ไม่ออกทะเล”
        แม่ถามเบา ๆ ว่าจะกลับเมื่อไร
        เด็กๆ วิ่งเล่นอยู่ริมแม่น้ำ
        กรุงเทพฯ เป็นเมืองใหญ่ที่ไม่เคยหลับ
        ซื้อมะม่วง กล้วย ส้ม ฯลฯ จากตลาด
        ราคา ๒๕๐ บาท ลดเหลือ ๑๙๙ บาท
        พ.ศ. ๒๔๗๐ หมู่บ้านนี้มีคนเพียง ๓๐๐ คน
        รถไฟออกเวลา 07.30 น. และถึงเวลา 9.00 น.
        ภาษา{ZWSP}ไทย{ZWSP}ไม่{ZWSP}เว้น{ZWSP}วรรค{ZWSP}ระหว่าง{ZWSP}คำ
        น้ำใจของคนในหมู่บ้านทำให้เขาร้องไห้
        ดร.สมชาย (อาจารย์เก่า) ยังสอนอยู่ที่โรงเรียนเดิม
        คืนนี้สวยจริง!
        ใครมาเคาะประตู?
        ยายเล่าว่า “ได้ยินคนตะโกนว่า ‘ไฟไหม้’ ที่ลานบ้าน”
        อุณหภูมิสูงถึง 41.5 องศาเซลเซียส
        นวนิยายเรื่อง “ประภาคารสีฟ้า” พิมพ์ครั้งที่ ๓
        ไม่มีใครมา...แล้วประตูก็เปิดออก
        จังหวัดเชียงใหม่–ลำพูน ระยะทาง 26 กม.
        เขาใช้โปรแกรม Excel ทำบัญชีทุกวัน
    """,
    "fa": """
        کشتی پیش از سپیده به بندر رسید و ملوان{ZWNJ}ها پیاده شدند.
        می{ZWNJ}خواهم کتاب{ZWNJ}های تازه{ZWNJ}ام را نشان بدهم.
        ماهیگیر گفت: «امروز به دریا نمی{ZWNJ}روم.»
        قیمت آن ۱۲٬۵۰۰ تومان است؛ ارزان نیست.
        نانوای تازه کجا زندگی می{ZWNJ}کند؟
    """,
    "vi": """
        Con tàu cập bến trước khi trời sáng.
        Bà hỏi: “Cháu ăn cơm chưa?”
        Người đánh cá nói: “Hôm nay tôi không ra khơi, gió to lắm.”
        Giá cuốn sách là 45.000 ₫, còn quyển vở là 3.500 ₫.
        Đường Nguyễn Huệ, Q. 1, TP. Hồ Chí Minh rất đông người…
    """,
    "cs": """
        Loď připlula do přístavu ještě před svítáním.
        „Dnes nevyplouvám,“ řekl rybář.
        Babička se ptala: „Četl jsi {LOW9}Maják{OPEN} až do konce?“
        Příliš žluťoučký kůň úpěl ďábelské ódy.
        Kniha stojí 1 250 Kč, sešit jen 35,50 Kč.
    """,
    "hu": """
        A hajó még hajnal előtt befutott a kikötőbe.
        „Ma nem megyek ki a vízre” – mondta a halász.
        A nagymama azt kérdezte: „Elolvastad a »Világítótorony« végét?”
        Árvíztűrő tükörfúrógép, ez a régi próbamondat.
        A könyv ára 12 500 Ft, a füzeté 350 Ft.
    """,
}


def sentences(language: str) -> list[str]:
    lines = (line.strip() for line in SENTENCES[language].split("\n"))
    return [line.format(**INVISIBLE) for line in lines if line]


@lru_cache
def pipeline(quotes: str) -> Pipeline:
    return Pipeline.load("standard", options={"quotes": quotes})


def changes(text: str, quotes: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(e.before, e.after, e.rules) for e in pipeline(quotes).clean(text).edits]


@pytest.mark.parametrize("language", SENTENCES)
def test_there_are_enough(language: str) -> None:
    found = sentences(language)
    assert len(set(found)) == len(found) == (5 if language in ("fa", "vi", "cs", "hu") else 20)


@pytest.mark.parametrize("quotes", ["auto", "keep"])
@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_alone_stays(language: str, quotes: str) -> None:
    changed = {s: found for s in sentences(language) if (found := changes(s, quotes))}
    assert changed == {}


@pytest.mark.parametrize("quotes", ["auto", "keep"])
@pytest.mark.parametrize("language", SENTENCES)
def test_a_document_of_them_stays(language: str, quotes: str) -> None:
    assert changes("\n\n".join(sentences(language)), quotes) == []
