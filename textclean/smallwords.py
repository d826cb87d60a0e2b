"""The smallest words of languages, and the letters that few of them have: what a vote on the language of a text counts.

Lower case, cut at apostrophes (l'homme: l, homme), as `textclean.language` cuts a text. A word may stand in several lists.

Source of the knowledge: the most frequent function words of each language as its grammars list them, written down by hand
for this project; letters from the alphabets.
"""

from __future__ import annotations


def wordset(words: str) -> frozenset[str]:
    """The words of a text as a set: lists of words read better as text than as a column of literals."""
    return frozenset(words.split())


LATIN = {
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
CYRILLIC = {
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
DEVANAGARI = {
    "hi": "है हैं का की के में से को और ने पर यह नहीं था थे थी कि भी एक हो तो किया लिए इस अपने",
    "mr": "आहे आहेत आणि या ला होते होता ही तो ते त्या हे मध्ये नाही व असे साठी आपल्या त्यांच्या",
    "ne": "छ छन् र मा ले लाई हो गर्न गरेको पनि यो भएको थियो हुन् हुनेछ प्रत्येक वा",
}
LETTERS_OF = {
    "az": "ə ğ ı ş", "ca": "ç ŀ ò", "cs": "ř ě ů ť ď", "cy": "ŵ ŷ", "da": "å æ ø", "de": "ß ä ö ü", "es": "ñ í ó",
    "et": "õ ä ü ö", "fi": "ä ö", "fr": "ê è ù ç œ î û ô", "gl": "ñ í ó", "hr": "đ ć", "hu": "ő ű ö ü",
    "is": "ð þ æ ö á í", "it": "ò ù ì è", "lt": "ė į ų ū ą ę š", "lv": "ā ē ī ģ ķ ļ ņ", "no": "å æ ø",
    "pl": "ą ę ł ń ś ź ż ć", "pt": "ã õ ç ê â", "ro": "ă ț ș ţ ş î â", "sk": "ľ ŕ ô ť ď ä", "sq": "ë ç", "sv": "å ä ö",
    "tr": "ğ ı ş ç ö ü", "vi": "đ ư ơ ạ ả ấ ầ ế ề ệ ố ộ ớ ợ ứ ữ ự",
}  # fmt: skip
