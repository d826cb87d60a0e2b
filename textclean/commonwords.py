"""Common words that only one of ten languages has: they tell the language of a headline or of one short sentence.

`textclean.language.detect` asks them last, where the smallest words (`textclean.smallwords`) gave no answer. The text of each
language is in blocks: a line that ends in a colon holds the endings that every stem below it takes (`~s ~ed:` and `warn` are
`warns` and `warned`; `~:` stands for whole words). A word written with a capital has one inside a sentence too (`Monday`,
`Regierung`). No name belongs here, and no word that is usual in another of these languages as well: not `die`, `long`,
`main`, `son`, `rate`, `plus`, `winter`.

Source of the knowledge: everyday words and words of the news, written down by hand for this project; those that frequency
lists of the other languages know as well were struck out.
"""

from __future__ import annotations

import functools
from typing import NamedTuple


class CommonWords(NamedTuple):
    """Which language a common word belongs to."""

    languages: dict[str, str]
    """Word in lower case to ISO 639-1 code."""
    capitalised: frozenset[str]
    """Those (in lower case) that begin with a capital wherever they stand."""


@functools.cache
def common_words() -> CommonWords:
    """The words of all languages, unfolded from their blocks when first asked for.

    >>> common_words().languages["warns"], common_words().languages.get("winter")
    ('en', None)
    """
    languages: dict[str, str] = {}
    capitalised = set()
    for language, blocks in WORDS.items():
        endings = ["~"]
        for line in blocks.splitlines():
            if line.endswith(":"):
                endings = line[:-1].split()
                continue
            for stem in line.split():
                word = stem.lower()
                if word != stem:
                    capitalised.add(word)
                languages.update((ending.replace("~", word), language) for ending in endings)
    return CommonWords(languages, frozenset(capitalised))


WORDS = {
    "en": """\
~s ~ed ~ing:
abandon abduct absorb add adjourn administer alarm alert align amend annoy applaud appoint arm assert assist attack await avert
batter beckon blackmail blink bloom boast boil bolster bombard boost broaden call charter cloud comfort comment conceal concern
condemn confront consider contest convict correct counter crack crawl curb dawn debut decay defect depart deploy despair detain
devour digest disappoint discard disrupt dissent distort distract disturb divert drift drown eject embark end endanger endow
enlist entertain erupt escort evict export fail falter fasten flatten flounder flow flower forfeit form frighten funnel gleam
glitter grant greet grind groan halt hammer harbor harbour harm haunt help howl import inflict inherit inject insist install
instruct interrupt kick kneel knock last lean lessen level lift limit linger list listen lock loom loot merit mint mistreat moan
mount muster neglect obey object offend offer oust overlook overturn pardon pawn peer persist plant play plead plough plow
poison ponder pour prevail prolong prompt protest prosper purport quest rain ransom reckon recount recruit redirect reform
refrain regain relent remark render renew repent reopen replay report request resent respect rest restart restrain restrict
resurrect revert reward risk roar rocket sail saunter scatter scoff seal select shatter shell shield shift show signal slander
slaughter slow smear smell sneer soak sound spill splinter spoil sprawl sprint sprout squeal stall start steam steer strand
stray stroll suck summon surround suspend swallow sway swell target taunt tempt tend term thunder toast torment toughen trail
trigger triumph twist uncover unfold unload unveil usher utter walk wander want weaken weld whisper widen wonder word worsen
yearn yell discount hinder lament loosen mock mutter murmur obstruct offload pelt reassert reappear relay restock revamp revolt
sack scorn siphon slay slump soften spurn squander succumb swarm taint thaw toil vacuum zoom shorten sicken sadden deepen darken
brighten tighten straighten lighten heighten awaken ripen sharpen hasten glisten blossom boycott broker clamp comb concoct
conform curtail deem enact endear engulf entail envision exert exhaust exit fend flaunt flock gloat haul heed hoist hurl infect
inspect jeer jolt mentor outlast outnumber overhaul overload overpower pamper plummet proclaim rebound rescind roast scour scowl
scream sculpt seep sift skew slither smother snarl snoop soar sober sow spearhead stammer stoop subvert surf tailor tamper
thwart tilt tout unearth unmask unravel uplift wail wilt
~ ~s:
bucket collapse invoke people pledge pollute raise shed smuggle stumble upset whip offset achievement adviser advisor affair
agreement airplane anchor announcement appearance appointment approval asylum athlete attorney aunt author autumn ballot bargain
barrel barrier basement bathroom beam beard bedroom behavior behaviour bicycle birth birthday blanket blood blow boyfriend brain
brake bread breakdown breakfast breath building carpet cart cell chancellor chest chief child childhood citizen citizenship
clerk climate clock cloth clue coal coast coffee colleague commissioner commitment committee companion complaint consequence
consumer contractor corner council counsel country crop curfew daughter death debt decade deer defendant delay denial depth desk
device disaster disease driver drought ear earthquake election emperor employee employment envoy equipment evening evidence
exercise failure faith father feast feeling fellow fence fever finding flag fleet flight floor flour footage fraud freight
friend friendship girlfriend goat government governor grandfather grandmother growth hair handful hatred helicopter holiday
hostage household hundred hurricane husband incentive income insight insurance interest journey judgment kitchen knee knife
knowledge lack lamb language law lawsuit lawyer layer leather length lifetime liquor luck manufacturer marriage mayor meal meat
membership mistake money month morning mother mouth movie musician neck neighbor neighborhood neighbourhood nephew newspaper
night nightmare noise noon oath officer opponent outbreak outcome overnight owner ownership package painter parliament passenger
path payment phone photograph photographer physician picture piece pillow plea prayer preparation presence pressure priest
prisoner proof prosecutor prosecution punishment quarter railroad railway rape realm recommendation relationship reminder
representative requirement researcher resistance retirement revenge roof row runway scheme scholar scholarship scientist scope
season settlement shame sheep ship shoe shortage shot sight sister skin sleep snow soil soldier spouse squad step strength sun
surgeon sword teacher theatre theft thing thought thousand threat throat timber tongue town township treasure treasurer
treatment trial truth uncle underwear vessel victim virtue visitor warehouse weapon wedding weight wheat wheel widow wife wine
winner wisdom withdrawal woman worker workforce workplace writer year board book gather market spell fight keep mean rebuild
shoot spend spread steal tell wear withdraw
~e ~es ~ed ~ing:
achiev acknowledg acquir advanc advertis advis aggravat allocat alleg announc apologis apologiz appreciat approv argu arous
assembl authoris authoriz behav believ blam breath bristl bruis bundl carv ceas celebrat chuckl circulat clos collid commemorat
compil condens conspir contribut conven cooperat crackl crav criticis criticiz damag deceiv declin decreas delet demonstrat
denounc depriv deriv deserv desir devastat devot dictat disclos dislik dismantl dissolv distribut downgrad duplicat educat
embrac emphasis emphasiz enabl endors endur enforc enhanc enrag ensur entitl escalat evad exchang exil flar gaug glanc griev hat
hesitat hir hop hustl improv increas indulg inquir investigat involv jeopardiz judg juggl landscap licens locat manag manipulat
measur migrat mingl mobiliz mov negotiat nominat nurs operat outlin paralys participat penetrat perceiv persuad plung prais pric
promot prosecut provid provok pursu realis realiz rebuk receiv recognis recogniz reconcil remov renounc replac requir resembl
retriev revers reviv revolv rul sav scrambl scrap secur settl shap shav shov shuffl slic smok sneez solv spac stimulat stipulat
strangl struggl submerg subscrib supervis surviv teas terroriz throttl tolerat twinkl undermin validat valu violat wan wast
welcom whistl whin wip authenticat bath blaz captivat coerc communicat conceiv congratulat consolidat contemplat decimat deflat
degrad delegat deplor despis detonat dilut discontinu discourag displac disprov dissipat dredg eas enslav ensu entic eradicat
exaggerat exonerat facilitat fiddl fluctuat frustrat glimps goug hik humiliat immers implor improvis infiltrat infuriat innovat
insulat interrogat intimidat irritat legaliz minimis minimiz misus mitigat mortgag motivat navigat outpac overrul perpetuat
postpon prejudic prob propagat prun recit refin refut reiterat relocat repatriat repudiat restructur retaliat rotat salvag
schedul scrutiniz shelv sidelin splurg stabilis stapl streamlin stockpil suffocat summaris vibrat weav wedg
~ed ~ing:
accord account act alter attend award block burn chant clamour commission condition confess contact cover cross dart demolish
design direct dismay dispatch display exploit favor film filter flash gain govern harass highlight hint honor impound insult
invent link long mail mention model oppress order part pass peak point present pull pump quell question raid record redden
regard register sanction search smash snatch spark stock support surpass suspect switch tank tower transfer vanquish veto water
whiten perplex poach remand resort reunit stunt torch transport uproot moisten christen bloat buckl chart coax court credit
crumbl dissuad duel erod inch insur interview lash lurch muzzl nudg pester polish pounc preach profit pronounc rattl rehears
reinforc rever ripp shackl slash squeez starv stifl subsid surmount swindl tackl tangl thrash tingl treasur tumbl unleash
unsettl vanish wriggl balanc brav bridg captur caus charg cit collaps complet compris cop debat decid disciplin disput doubl
excus fac fad fil fin forc forg fram fuel grad guid imagin impeach influenc injur jok massacr mobilis muscl not notic pac parad
phas pil plac pledg quot rais ratt refus releas reserv resign ridicul sacrific sculptur singl stag stumbl surpris tir topp
tortur trac troubl typ updat voic vot zon fum intrigu invok lambast polaris pollut queu ravag rebrand reclaim repris savor tabl
tamp tap traumatis utilis wield attach bewitch box match quash border cheer punish push reach stretch view leak toss branch tax
touch
~es ~ed ~ing:
abus accus admir amus anticipat arrang assum assur attribut battl bak brac bubbl calculat challeng chang chas coincid combin
compar compet compromis conced conclud consum convinc coordinat creat cruis danc declar decorat dedicat defin describ divid
divorc donat elaborat eliminat emerg encourag engag escap estimat evacuat evaluat evolv examin exclud execut expir explod explor
expos featur gaz generat glid hous ignor impos incit includ indicat induc inspir interfer introduc invad invit isolat issu
liberat liv lov lur mandat nam oblig observ oppos organis organiz outrag pav prepar presid presum produc promis propos puzzl rag
reduc regulat relat reliev reproduc rescu resid resolv resum retir scal seiz separat serv shak shin shuttl siz smil snak star
stat strok suppos surg symbolis tast terminat trembl upgrad urg us ventur wag wak wav complicat confiscat confus cultivat
deteriorat dispens dodg eclips elevat encroach formulat grimac illustrat implicat languish lodg lung merg procur purg relinquish
revis sabotag salut situat skat spik stabiliz abolish astonish bless blush bypass clash compress crash crush detach diminish
dismiss distinguish embarrass enrich express extinguish finish flinch flourish focus fetch furnish gush hatch index miss mix
munch nourish perish process profess punch replenish repress rush scratch sketch splash squash stash stitch stress suppress
trespass wrench accomplish address approach breach brush catch discuss establish fish guess impress possess teach wash watch
wish witness
~ ~s ~ed ~ing:
accept adjust adopt affect afford allow amount answer appeal appear arrest ask assault attempt attract avoid back belong blast
blend bother burden cancel claim clear collect command complain compound conduct confirm consent consist construct contain
convert crowd crown defeat defend deliver demand depend destroy detect develop differ disappear discover doubt draft drain dump
earn elect employ encounter enjoy enter exceed expect explain extend extract fault favour fear float flood follow founder
function further ground guard hand happen harvest head heal hear heat honour inform insert intend invest jail join jump kill
labour laugh leap learn light loan look maintain matter mourn murder need number obtain occur own paint perform power pray
prevent proceed protect prospect quiet react reason recall recommend recover reject remain remember remind repair repeat
represent resist respond result retain retreat return reveal seat seem shelter shoulder shout shower sign storm strengthen
succeed suffer suggest surrender talk tear thank threaten transform treat trust turn vault visit volunteer vow wait warn weather
weigh work wound wreck yield forward narrow burst campaign drill forecast grasp hail milk warrant
~y ~ies ~ied ~ying:
accompan amplif appl carr clarif classif decr def den diversif falsif fortif glorif hurr identif impl intensif justif magnif
marr modif multipl notif occup pit pr purif quer ratif rel repl satisf signif simplif specif suppl terrif testif tr unif verif
worr stead read empt parod prophes remed
~e ~ed ~ing:
fir jeopardis legislat lik privatis privatiz terroris vaccinat bulldoz castigat centralis downsiz embezzl energis galvanis
incarcerat legalis memoris modernis nationaliz normalis plagu renovat resettl scrutinis sedat vandalis whittl
~:
border cheer deal dealing down fighting guns keeping launch launched meaning posted printed punish push reach shooting spending
spring stands standing stretch telling trained view wearing leak toss agree agreed driving give giving lose loses losing rise
shares shared strike strikes times trade wire write writes writing buried crying deputy dry qualified busy accomplish address
approach branch breach brush catch discuss dress dressed establish fish guess impress possess publish published tax teach touch
wash watch wish witness aftermath apology belly bench boundary brother businessman cattle cemetery chairman chamber church
clothing colony conspiracy controversy county critics currency customers days debris decision dish ditch dogs doors dreams drug
duty eggs embassy emergency enemy engines engineers eyes farmers fingers firms foods gifts goal grief groups guests guilt
headquarters health heart height history homeless honesty horses human humanity illness independence infantry injury inquiry
investment investors jewelry jobs key kindness leaders legs legacy letters library likelihood lips locations machinery madness
mainland majority meeting members miles military minority mountains nationwide networks officials patterns peace politicians
poverty presidency prevention property readers rebels recovery refugee roads robbery room safety sales salary sanctuary scenes
schools secretary security shade shelf shipping sides skills slavery speech stores streets students study summer surgery
sympathy territory testimony throne tooth tragedy treasury treaty trees troops unemployment users victory voters walls warfare
warriors weakness wealth weeks wilderness window abilities able aboard above abroad absolutely accidentally accordance
accordingly accountability accountable accurate accurately across actively activities actually additional additionally advice
afraid afternoon afterwards again against aged agencies aging ago ahead aimed aircraft albeit alike allegedly allied allies
almost alone along alongside already alternate although altogether always amazed amazing ambitious amid among amongst angry
another anti-aircraft anxious anybody anymore anyone anything anyway anywhere apparently appropriate approximately arguably
around arrival arrived arriving ashamed ashes aside asleep associated atomic authorities available awake aware awareness away
awful awkward backwards badly banned barely based basic basically bearing beat beaten beating beautiful beautifully became
become becomes becoming before began begging beginning begins begun behind beloved below beneath beneficial beside besides
better between beyond bigger biggest billion billions bleeding blew blown blunt bodies bored born borrowed both bought bound
break breaking breaks briefly brilliant bring bringing brings British broad broadcasting broke broken build builds built burnt
businesses buy buyer buyers buying buys came cannot cared careful carefully caring cars caught certainly cheap cheaper cheated
children choice choices choose choosing chosen cities civilians climb climbing closely closer closest clothes coastal cold comes
comfortable coming commit committed common commonly communities companies compelling comprehensive consequently considerably
consistently constantly controlled contrary conventional costly costs countless countries countryside crazy critical curious
current currently cutting cuts damn dangerous dead deadly deaf dealt deceased deep deeper deeply definitely deliberately
delighted designated desperately despite determined died different differently difficult difficulties difficulty digging
directly disabled disgusting doing dominated done downtown dragged draw drawing drawings drawn draws drew drinking driven drop
dropped dropping drops drove drunk dull dumb each eager earlier earliest early easier easiest easily eastern easy eat eaten
eating eats effective effectively eight eighth either elderly eligible else elsewhere endless enemies energy enormous enough
enrolled entire entirely equal equally equipped especially essentially ethnic eventually ever everybody everyday everyone
everything everywhere exactly excited excitement exciting exclusively existed existing exists expensive experienced extensive
external extraordinary extremely fairly faithful falling famous fascinating fashioned fastest favorite favourite feeding feel
feels feet fell few fewer fierce fifteen fifth filled finally finest firmly first fits fitted fitting five fixed fixing fled
flees flew flies flying forbidden foreign forget forgetting forgot forgotten formally formerly forth fortunately forty-five
fought found four fourth frankly freely frequently full fully funded funding funds funny furthermore gave generally generous
gentle gently genuine genuinely get gets getting giant given glorious goes going gone good goods gorgeous got gotten gradually
grateful great greater greatest greatly grew grow growing grown grows guilty halfway handsome hanging happier happily hardest
hardly harmful harsh having healthy heard heavily held helpful hence here hers herself hidden hide hiding higher highest highly
hilarious himself historic historical historically hits hitting holds holy hometown honest honestly hopefully hottest hours
however huge humanitarian hungry hurt hurting hurts immediately importantly impressive inappropriate incoming increasingly
incredible incredibly indeed independently individually inevitably influential initially injuries insane inside instantly
instead interested interesting intimate itself jealous kept kidnapped killer killers kindly kinds kissed knew know knowing known
knows lacking largely larger largest lately later latest laughter laying lazy lead leading leads leaf least leave leaves leaving
left legally legendary legislation lend less lesser letting lies lighter lightly likely likewise literally load loaded loads
locally longer longest loose losses lost lots loud lovely low lower lowest loyalty luckily lying made magnificent mainly make
makes making mandatory many maybe meaningful meant meantime meanwhile meets memories merely mess middle might minorities
misleading mistaken monetary monthly moreover mostly much must mutual myself mysterious namely nasty native naturally nearby
nearest nearly neat necessarily necessary neither nervous never nevertheless new newer newest newly next nicely nine ninth
nobody none nonetheless nonsense normally north northeast northern northwest notably nothing now nowadays nowhere numerous
obsessed obvious obviously occasional occasionally off often oil older oldest once ones ongoing onto opened openly opens
opposite ordinary originally others otherwise ought ourselves outer outside outstanding overall overhead overseas overwhelming
paid painful partial partially particularly partly paying peaceful perfectly perhaps permanently personally petty physically
picked picking picks planned plans players pleasant please pleased pleasure plenty polite political politically poor poorly
possibilities possibility possibly potentially powerful practical practically precious precisely preferred pregnant preliminary
presidential presumably pretend pretending pretty previous previously primarily prior privately probably profound prone properly
properties protective proved publicly purely put puts putting quarterly quick quicker quickly quietly quit quite quits randomly
rapidly rarely rather readily really reasonable reasonably recently regardless regularly relatively reliable religious remainder
remarkable repeatedly reportedly reputation respectively responsible responsibility restored revolutionary rich riding
ridiculous right risky rough roughly round rounded rounds ruined run running runs sadly safely safer sake savings saw say saying
says scared scary sea secretly seeing seek seeking seeks seemingly seen self-defense selfish sell selling sells senate sends
sensitive sent separately serious seriously seven seventh several severely shall shallow shocked shocking shook short shorter
shortly shown shut sick significant significantly silly similarly simply simultaneously since singing sitting six sixteen sixth
sixty skilled slain slammed slams sleeping slept slight slightly slipped slower slowly small smaller smallest smarter smooth
so-called socially sold solely somebody someday somehow someone something sometime sometimes somewhat somewhere soon sooner
sophisticated sought southeast southwest sovereign speak speaking speaks specially specifically spectacular spent spinning split
splits spoke spotted static stay stayed staying stays steep stiff still stood stopped stopping stops straight strictly strong
stronger strongest strongly struck stuck stuffed stunning stupid subject subsequent subsequently substantial substantially
subtle suburban success successful successfully suddenly sudden sued sufficient suitable supposedly sure surely surprisingly
suspicious sustain sustained swept swear swim swimming sworn take taken takes taking talented taught teeth temporarily temporary
tense tenth terribly terrific thankful theirs themselves thereafter thereby therefore thick thin think thinking thinks third
thirty thorough thoroughly though three threw thrilled through throughout throw throwing thrown throws thus tiny today together
told tomorrow tonight took totally tough toward towards trapped traveled travelled tremendous tricky true truly twelve twenty
twice two typically ugly ultimately unable unbelievable uncertain uncertainty uncomfortable underlying underneath understand
understanding understands understood underwater unemployed unexpected unfortunate unfortunately unhappy unknown unless unlike
unlikely unnecessary until unusual upcoming upon upper upside useful useless usually utterly valuable various very virtually
voluntary way ways weak wealthy weird well well-known went western whatever whatsoever whenever whereas wherever whether whoever
whole wholesale whom whose wicked wide widely widespread willing winning wins wise withdrawn within without wives woke women
wonderful wooden wore worldwide worn worse worst worth worthy written wrong wrote yellow yes yesterday yet younger youngest
yours yourself read grabbed labeled occurred occurring permitted referred referring refers shipped stabbed stepped stepping
submitted transferred wrapped admits admitted Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays
Wednesdays Thursdays Fridays Saturdays Sundays January February June July October British Russian Russians Ukrainian Ukrainians
Americans Chinese Japanese Syrian Syrians Iranian Iranians Iraqi Iraqis Turkish Polish Spanish Egyptian Egyptians Lebanese
Israelis Palestinian Palestinians Europeans Germans Italians Belarusian Belarusians Georgian Georgians Armenian Armenians
Moldovan Romanian Romanians Hungarian Hungarians Bulgarian Serbian Croatian Bosnian Albanian Swedish Danish Finnish Norwegian
Belgian Swiss Greeks Irish Welsh Scottish Canadian Canadians Australian Australians Mexican Mexicans Brazilian Brazilians Indian
Indians Indonesian Vietnamese Koreans Taiwanese Burmese African Africans Nigerian Kenyan Ethiopian Libyan Libyans Tunisian
Algerian Moroccan Sudanese Somali Saudis Soviet Soviets Kurdish Kurds Chechen Chechens Muslims Jews Jewish Buddhist Catholic
Catholics Christians Congressional Britons Englishman Frenchman
""",
    "de": """\
~en ~t ~te ~ten:
verkauf besuch erklär erzähl versuch verfolg verbrauch vereinig verdank vereinbar verfehl verfüg vergewaltig verhäng
veröffentlich verschärf versorg verstärk versteck verteidig verteil verurteil verursach verwirklich beantrag beauftrag bedroh
beeindruck beeinfluss befrag befrei begrüß beherrsch bekämpf bekräftig beklag beleidig bemerk bemüh benötig benutz berücksichtig
berühr beruh beschäftig beschleunig beschränk beseitig besichtig bestätig bestimm betäub beteilig beton beunruhig bevorzug
bewältig bewohn bezahl entdeck entfern entführ entlarv entschärf entschuldig enttäusch erb erfüll ergänz erhöh erhol erlaub
erleb erledig ermöglich ermutig erreich ersetz erstick erwähn erzeug gelang genehmig gewähr überhol überleb überleg überprüf
überquer überrasch überreich überschätz übersetz überwach überzeug umfass unterdrück unterschätz unterstütz untersuch widerleg
wiederhol demonstrier informier kapitulier kandidier kontrollier kritisier marschier organisier passier protestier reagier
regier reparier studier telefonier diskutier finanzier fotografier funktionier garantier gratulier interessier investier
existier explodier evakuier ignorier installier interpretier isolier konzentrier markier mobilisier motivier notier operier
präsentier produzier profitier registrier reservier respektier riskier sanktionier stabilisier stationier trainier transportier
zitier
~ ~e ~er ~es ~en ~em:
wichtig richtig schwierig völlig nötig häufig einzig günstig ruhig traurig künftig vollständig notwendig jährlich täglich
deutlich möglich gegenseitig gleichzeitig langfristig endgültig öffentlich wirtschaftlich politisch deutsch französisch englisch
persönlich ähnlich plötzlich ursprünglich eigentlich wirklich wesentlich zusätzlich gefährlich ehrlich freundlich glücklich
schrecklich angeblich erheblich natürlich schön gut schlecht schnell langsam gemeinsam schwer leicht schwach tief breit weit
frisch heiß trocken sauber reich krank gesund bekannt unbekannt ganz offen geschlossen besetzt erfolgreich sinnvoll kostenlos
dauerhaft ernsthaft sichtbar verfügbar unmittelbar sicher stolz falsch wahr grün gelb weiß schwarz solch welch einig wenig erst
höchst höher größer älter jünger besser früher später entsprechend folgend führend überraschend ausreichend geeignet betroffen
beschädigt zerstört verantwortlich unabhängig gleich vorsichtig unterschiedlich ausdrücklich verständlich süß scharf
~e ~er ~es ~en ~em:
mächtig gültig lustig schmutzig blutig vorläufig ständig selbstständig lebendig monatlich wöchentlich ehemalig damalig jetzig
heutig bisherig derzeitig vorzeitig kurzfristig gesellschaftlich militärisch ukrainisch amerikanisch britisch europäisch
chinesisch türkisch polnisch israelisch iranisch griechisch italienisch spanisch westlich östlich nördlich südlich staatlich
rechtlich gesetzlich menschlich feindlich friedlich herrlich tödlich schriftlich körperlich künstlich kirchlich christlich
jüdisch muslimisch katholisch stark kurz neu kühl berühmt geplant fremd einheimisch zivil gesamt leer bewaffnet zahlreich
umfangreich wertvoll erfolglos sinnlos grenzenlos zweifelhaft fehlerhaft furchtbar fruchtbar vergleichbar unsicher klug blau
braun jeweilig jen letzt zweit dritt viert fünft nächst größt stärker weiter niedriger umfassend bedeutend laufend steigend
sinkend drohend ausländisch städtisch ländlich umstritten riesig gewaltig gewalttätig verschieden nützlich schädlich eigen dünn
dick laut sanft weich stumpf
~e ~er ~es ~en:
selbständig hiesig dortig gestrig unglücklich vergeblich mündlich wirksam einsam bedeutsam eindrucksvoll hoffnungslos mangelhaft
glaubhaft erreichbar haltbar sterbend inländisch verfassungswidrig rechtswidrig ungleich winzig wütend ängstlich hungrig
sorgfältig vertraulich unverständlich fähig tätig zuständig unmöglich rechtzeitig grundsätzlich endlich ziemlich wahrscheinlich
beliebt hilfreich dankbar scheinbar abhängig zufrieden teuer
~en ~t ~te ~ten ge~t ~end:
glaub leb lieb wein wohn spiel zeig such fühl drück dreh grüß hoff lehr lob nutz prüf pack rühr schau schimpf schütz strahl
stütz träum warn wirk zähl
~en ~t ~te ~ten ge~t:
kauf lern brauch führ füll kehr klopf kürz lehn mein nütz räum schick schmück setz sperr streb stürm stürz tausch trenn üb wähl
weck wehr wünsch
~t ~te ~ten ge~t:
streik folg lenk sammel schaff sorg stimm teil wag wechsel zahl ziel zöger feier förder forder änder hinder kümmer liefer dauer
trauer wander zitter kämpf klag reich ruh stell
~t ~te ~ten:
verhinder verlager verlänger vermittel versammel versicher verwandel verweiger verzöger bejubel belager bestell beweg bewunder
bezweifel eigne entwickel erinner ermittel erober erschütter erwider erweiter zersplitter
~:
tätig zuständig unmöglich rechtzeitig russischen grundsätzlich endlich ziemlich nämlich wahrscheinlich junger alter alten große
großer großen kleines kleinen hoch armes verletzt beliebt voll voller verhaftet getötet gefangen hilfreich dankbar scheinbar
offenbar bereit müde dumm rote jeder jedes jeden jedem manchen viele vieler vieles meist meister meisten bester besten kommenden
abhängig zufrieden teuer langen leise sagen sagte gesagt machen machte gemacht fragen fragte gefragt kochen hören hörte gehört
fahren holen klingt lösen nennen nennt öffnen rufen ruft ziehen zieht antworten bitten halten leisten rechnen töten warten
vermeiden verwenden verzichten beantworten bedeuten behaupten beobachten betrachten bezeichnen erwarten gehören gehörte
übertragen abends abgelehnt abgeschlossen allein allem allerdings allzu anbieten anderem anderer anderes anfangen anfangs
angefangen angegriffen angekündigt angenommen angesichts angriff angekommen anhand annehmen anrufen anschließend ansehen
ansonsten anstatt aufeinander aufgeben aufgegeben aufgehoben aufgenommen aufgrund aufhören aufnehmen aufs außer außerdem
außerhalb äußerst ausgeschlossen ausgesprochen ausschließlich ausgezeichnet bald bauen baut befand befinden befindet begann
beginnt behalten beider beim beinahe beispielsweise beitragen bekam bekommen bekommt bereits berufen beschlossen beschreiben
beschreibt beschrieben besitzen besitzt besonders bestehen besteht beträgt betreten betrifft betrug beweisen bewiesen beziehen
bezieht beziehungsweise bezogen bezüglich bieten bietet bisher bislang bisschen bleiben bleibt blieb blieben brach brachte
brechen brennt bricht bringen bringt dabei dachte dadurch dafür dagegen daheim daher dahin dahinter damals damit danach daneben
daran darauf daraufhin daraus darf darfst darin darüber darum darunter darstellen davon davor dazu dazwischen demnach demnächst
denn dennoch deren derselben derzeit deshalb dessen deswegen dich diesmal doppelt dort dorthin draußen drei dreimal droht
durchaus durchgeführt durchschnittlich dürfen dürfte dürften durfte durften ebenfalls ebenso ehe eher einander eindeutig
einerseits einfach einfache einfachen eingeführt eingeladen eingesetzt eingestellt einst einstellen einzelne einzelnen empfangen
empfehlen empfiehlt empfohlen endet entgegen enthalten enthält entlang entscheiden entscheidet entschied entschieden entspricht
entsprechen entstand entstanden entstehen entsteht entweder erfahren erfährt erfolgt erfolgte erfunden ergeben ergibt erhalten
erhält erhältlich erhielt erhielten erhoben erkannt erkennt erneut erschien erschienen erscheint erscheinen erschossen erworben
etwa etwas euch euer eure fährt fällt fand fehlen fehlt festgestellt feststellen finden findet fliegen fliegt freiwillig frei
freie freien freier freut freuen früh frühen fünf fuhr fürs gab gaben gar gearbeitet gebaut geben geblieben geboten gebrochen
gefahren gefallen gefällt gefunden gegangen gegeben gegenüber gegessen gehalten gehandelt gehabt gehe gehen geholfen geht
gekommen gelassen gelaufen gelegentlich gelesen geleitet gelingt gelten gelungen gemäß gemeldet genannt genannte genannten genau
genauer genauso genommen genossen genug genügend geöffnet geraten gerade gerechnet geredet gerettet gern gerufen geschah
geschehen geschieht geschlagen geschossen geschrieben gesehen gesprochen gestartet gestern gestiegen gestohlen gestorben getan
getragen getroffen gewann gewesen gewinnen gewinnt geworfen gewonnen gewusst gezogen gezwungen gibt ging gingen gilt greifen
greift griff größtenteils habt hält handelt handelte hängen hast hatten hätte hätten heißt helfen heraus herrscht herum hervor
heute heutzutage hielt hielten hierbei hierfür hierzu hieß hilft hin hinaus hinein hingegen hinsichtlich hinten hinter hinterher
hinterlassen hinzu hinweg höchstens hundert hunderte ihm ihn ihnen ihrem ihren ihrer ihres immer immerhin indem infolge
innerhalb insbesondere insgesamt insofern inzwischen irgend irgendwann irgendwas irgendwie irgendwo isst jahrelang jedenfalls
jederzeit jedoch jemals jemand jemandem jenseits jetzt kamen kannst kannte kaum keinem keinen keiner keinerlei keineswegs kennt
kommen kommt könne könnte könnten konnte konnten kriegen kriegt kürzlich längere lassen lasst lässt laufen läuft legte lediglich
leidet lesen letztendlich letztlich liegt ließ ließen liest manchmal mehrere mehreren mehrfach mehrmals mein meinem meiner
meines meistens mindestens miteinander mittels mittlerweile möchte möchten mochte mögen möglicherweise möglichst musst musste
mussten müsse müssen müsste müssten muss muß nachdem nachher nahezu nahe nahm nahmen nannte neben nebenbei nehmen nein neulich
neun nichts niemals niemandem niemanden nimmt nochmals oben obwohl öfter offensichtlich offiziell offizielle offiziellen oft
ohne ohnehin rasch regelmäßig rief rund runter sahen sämtliche saß schließen schließlich schließt schlägt schlagen schlimm
schlimmer schlimmste schloss schlug schneiden schrieb schreiben schreibt schreien schritt schweigen sechs sehen sehe seien seid
seinem seinen seiner seines seit seitdem seitens seither selber selbst selbstverständlich selten sieben siehe sieht sitzen sitzt
sobald soeben sodass sofern sofort sog sogar sogenannte sogenannten solange soll sollen sollte sollten somit sondern sonst
sonstige soviel soweit sowie sowohl sprechen sprach sprachen spricht starb statt stattdessen stattfinden stecken stehen steht
steigen steigt stets stehe sterben stieg stirbt streiten tatsächlich tausend tausende teils teilweise teilnehmen tragen trat
trafen trägt treiben treten trifft trinken tritt trotz trotzdem trug überall übergeben überhaupt übernahm übernehmen übernommen
überwiegend üblich üblichen übrig übrigen übrigens umgekehrt ums umsonst umso unbedingt ungefähr ungewöhnlich unklar unserem
unseren unserer unseres unser unsere unten unterhalb unternehmen unterschied unterwegs verboten verbot verbindet verbunden
verließ verlassen verlässt verlieren verliert verlor verloren vergangenen vergleichen vergessen verglichen vermutlich vermisst
versprechen versprochen verschwinden verschwunden verstanden verstehen versteht verstorbenen vertreten vielleicht vielmehr
vollkommen voneinander voraus vorbei vorbereitet vorgestellt vorgesehen vorhanden vorher vorhin vorn vorne vorstellen wachsen
wächst während wann wäre wären warf warum weist weiterhin weltweit wem wenigstens wer werde werdet werfen weshalb wies wieso
wieviel willkommen wirft wirst wissen wisst wobei wodurch wofür woher wohin wohl wolle wollen wollt wollte wollten womit
womöglich woran worauf wovon würde würden wusste wussten zehn zog zogen zudem zuerst zufällig zufolge zugleich zugunsten zuhause
zuletzt zumal zumindest zunächst zunehmend zurück zusammen zustande zuvor zwar zwei zweimal zwischen zwölf antwort besuch feier
ruf schlacht spiel teil unterricht versuch wert zahl Junge Jungen Tote Toten Verletzte Verletzten Gefangene Gefangenen Fahrt
Kämpfen Folgen Sorgen Stimmen Teilen Zahlen Arbeiten Abend Abkommen Abgeordnete Abgeordneten Abschied Absicht Abstimmung Ahnung
Anfang Angaben Angriffe Anlage Anschlag Anspruch Anteil Antrag Anwalt Arbeiter Arbeitgeber Arbeitnehmer Ärger Arzt Ärzte Aufgabe
Aufgaben Auftrag Augen Ausbau Ausbildung Ausdruck Ausgaben Ausländer Aussage Aussagen Ausnahme Ausstellung Auswahl Auswirkungen
Bauern Bedarf Bedeutung Bedingungen Befehl Behandlung Behörde Behörden Bereich Bereiche Berichte Beruf Beschluss Besucher
Beteiligung Betreiber Betrieb Bevölkerung Bewegung Bewohner Beweis Beweise Beziehung Beziehungen Börse Botschaft Botschafter
Briefe Brücke Bruder Buch Bücher Bundesregierung Bundestag Bundeswehr Bürger Bürgermeister Demokratie Dienstag Dinge Donnerstag
Dorf Druck Einfluss Einheit Einheiten Einkommen Einnahmen Einsatz Einwohner Eltern Entscheidung Entscheidungen Entwicklung
Entwurf Erde Erfahrung Erfahrungen Erfolg Erfolge Ergebnis Ergebnisse Erinnerung Erklärung Ermittlungen Eröffnung Erwartungen
Erwachsene Essen Fahrer Fahrzeug Fahrzeuge Fälle Farbe Fehler Feind Feinde Feld Fernsehen Feuer Feuerwehr Firmen Flagge Fläche
Flucht Flüchtlinge Flüchtlingen Flug Flugzeug Flughafen Fluss Forderung Forderungen Forscher Forschung Fortschritt Frau Frauen
Freiheit Freitag Freund Freunde Freundin Freundschaft Frieden Frühling Frühjahr Führung Gebäude Gebiet Gebiete Gebieten Gedanken
Gefahr Gefängnis Gefühl Gegend Gegner Gehalt Gelände Gelegenheit Gemeinde Gemeinden Gemeinschaft Genehmigung Geschäft Geschäfte
Geschichte Geschichten Geschwindigkeit Gesellschaft Gesetz Gesetze Gesicht Gespräch Gespräche Gesundheit Gewalt Gewinn Gewinne
Glaube Glück Grenze Größe Gründe Grundlage Hafen Hälfte Hauptstadt Haus Häuser Haushalt Heimat Herbst Herrschaft Herz Hilfe
Hinweis Hinweise Hochzeit Hoffnung Höhe Insel Inseln Jahr Jahre Jahren Jahres Jahrhundert Jahrhunderts Jahrzehnte Jahrzehnten
Jugend Jugendliche Kampf Kämpfe Kämpfer Katastrophe Kenntnis Kinder Kindern Kirche Kirchen Königin Kontrolle Kopf Körper Kräfte
Krankenhaus Krankheit Kreuz Krieg Kriege Küche Küste Ländern Landkreis Landwirtschaft Lebens Lehrer Leiter Leitung Leute Leuten
Liebe Lieder Lösung Lüge Mädchen Männer Männern Mannschaft Maschine Maschinen Maßnahmen Mauer Mehrheit Meldung Menge Mensch
Menschen Milliarden Millionen Mitarbeiter Mitglied Mitglieder Mitgliedern Mitte Mittel Mittwoch Möglichkeit Möglichkeiten Monat
Monate Monaten Montag Mörder Mutter Mütter Nachbarn Nachfolger Nachricht Nachrichten Nähe Niederlage Opfer Opfern Ordnung Orte
Papst Partei Parteien Pferd Plätze Platz Polizei Polizisten Präsident Präsidenten Preis Preise Prozent Prozess Prüfung Quellen
Rathaus Raum Regierung Reihe Richtung Rückkehr Ruhe Sachen Samstag Sänger Schaden Schäden Scheitern Schicksal Schiff Schiffe
Schlag Schluss Schlüssel Schnee Schritte Schule Schulen Schüler Schuss Schutz Schwester Seele Seite Seiten Sicherheit Sieg
Sieger Sinn Sitz Sitzung Sohn Söhne Sonntag Spiele Spieler Spitze Sprache Sprecher Staaten Staatsanwaltschaft Stadt Städte
Stärke Stellung Steuer Steuern Stimme Strafe Straße Straßen Strecke Streit Strom Stück Stücke Stunde Sturm Süden Täter Taten
Teile Teilnahme Teilnehmer Tisch Tochter Tod Träume Türkei Uhr Umfrage Umwelt Unabhängigkeit Unfall Universität Unternehmer
Unterstützung Untersuchung Urlaub Ursache Urteil Vater Verantwortung Verbindung Verbrechen Verein Verfahren Verfassung
Vergangenheit Verhalten Verhältnis Verhältnisse Verhandlungen Verkehr Verlust Vermögen Verordnung Versammlung Verteidigung
Vertrag Verträge Vertrauen Vertreter Verwaltung Vorbereitung Vorgehen Vorschlag Vorschläge Vorsitzende Vorsitzender Vorstand
Vorstellung Vorteil Vorwurf Waffe Waffen Wahl Wahlen Wähler Wahlkampf Wahrheit Wasser Wege Weihnachten Weise Welt Werke Werte
Wetter Widerstand Wirklichkeit Wirkung Wirtschaft Wissenschaft Wissenschaftler Woche Wochen Wochenende Wohnung Wohnungen Wort
Worte Wunsch Zeichen Zeit Zeiten Zeitpunkt Zeitung Zeitungen Zentrum Zerstörung Zeugen Ziele Zimmer Zoll Zug Züge Zugang Zukunft
Zusammenarbeit Zusammenhang Zustand Zustimmung Zweck Zweifel
""",
    "fr": """\
~ ~s:
ancien étranger gauche accord achat adversaire affaire année anniversaire argent autorité avenir bataille bâtiment besoin bruit
chaîne chaise chambre changement chanson chanteur chanteuse charbon chemin cheval chien chiffre citoyen clé cœur colère
commissaire commune conseil contrat coup coupable cour courrier couvre-feu croissance cuisine début déclaration défaite
défenseur défense délai démission départ député dessin dispositif dizaine docteur douleur échec école économie écrivain église
élève emploi employé enfance ennemi enquête entreprise entretien époque équipe équipage erreur espace espoir esprit étape état
étoile étude événement évêque explication faiblesse famille faute femme fenêtre fleuve forêt foule frère frontière garçon
gouvernement grève habitude hausse héritage heure hiver homme horreur huile île immeuble impôt intérêt jeune jeunesse joueur
jour journée jugement langue lettre lieu ligne logement lumière maire mairie maison maître maladie malheur manière médecin
mensonge mère meurtre ministère moitié mouvement moyen moyenne musée naissance navire neige nouvelle nuit œil œuvre ordinateur
outil ouverture pauvreté peine peintre père perte peuple peur pièce plainte plaisir pluie poisson policier politique pouvoir
prêtre preuve prière professeur projet propriétaire proposition puissance qualité raison rappel recherche récit récompense reçu
règle règne réponse résultat retour retrait réunion réussite rivière roi rôle royaume rue salaire samedi santé secteur semaine
sénateur siècle siège société sœur soin soir soirée soleil sommeil sommet sondage sortie souci souvenir spectacle stade syndicat
tâche témoin témoignage terrain territoire tête théâtre titre toit traitement trajet travail trésor usine vainqueur valeur
vallée veille vendredi vérité viande victoire visage voiture volonté voyage européen lourd léger enfant profond joli tenu offert
prêt présent
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~aient ~a ~èrent ~ant ~era ~eront ~erait:
accord affirm ajout appliqu apport arrêt attaqu brûl chant chass cherch consacr cré décid déclar déclench démontr dépass dépos
désign échapp échou éclat effectu empêch enseign entraîn essay étudi frapp gagn jou manqu modifi montr nomm oubli pouss prépar
présent prêt provoqu publi quitt racont rassembl réalis réclam regard remport rencontr rentr repouss retourn retrouv roul sauv
sépar touch tourn trait travaill trouv utilis
~ ~e ~s ~es:
américain allemand espagnol africain froid chaud dernier prochain puissant suivant récent entier droit vrai meilleur élu perdu
connu inconnu vendu rendu attendu entendu obtenu soutenu retenu interdit écrit décrit conduit détruit produit réduit satisfait
ouvert couvert découvert âgé situé sûr seul chacun aucun
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~aient ~a ~ant ~era ~eront ~erait:
aim autoris conseill contrôl détourn dévoil éclair écout évit évoqu justifi lâch mérit négoci pratiqu prouv qualifi recul
représent risqu souhait
~:
accusé acheter acheté accepter accepté accompagné adopté aider aide alerte annonce annoncé appeler appelé arriver arrive
arrivent arrivé arrivée assurer augmenter augmente baiser blessé cacher calme cesse chargé commande commencer commence
commencent commencé compter concernant condamné constitue continuer convoque couper coupe coûte critique demander demande
demandé discuter donner donnent donné donnée données donnant doute durée échange élevé engager engagé enlever envoyer envoyé
épouse estime expliquer exprimer fermer ferme fermé fête formé garder groupe habite imaginer imposer incendie indiqué installer
installé invité invités jeter juger juge laisser laisse laissé laissant lancer lancé lié liés liées limoge lutter lutte marcher
marché marchés menace occuper occupe occupé organiser organisé parler parle parlent parlé parlait partager partage participer
participé passent passé passée payer paye payé pêche penser pensent pensée pensées placé portent porté portée poser posé précise
privée profiter profite proposer propose proposé rappeler rapporte récupérer refusé rendre réserve respecter ressemble rester
reste restent resté restera retirer rêve semble semblent semblait signé sombre souffle tenter tenté tirer tomber tombé tuer tué
vérifier français française françaises anglais russes chinois grands petite haute hauts premiers certaine certains certaines
nouveau particuliers faux mauvais mauvaise mauvaises sérieux dangereux heureux nombreux morts venu prise prises compris surpris
reprises appris mises soumis commis faite faits faites née armée armées voisins pleine tels quels étudiants dirigeants ans armes
attaques bateau bras centaines champ château chaussures choix choses croix décès dépenses discours drapeau eau échanges
électeurs fêtes fille fils fleurs fois groupes guerre héros hôpital jeu joie journalistes juges juillet juin kilomètres larmes
loi magasins mains matin mesure milliers ministre mois monde montagnes morceau mots oiseau ouest paix paroles partis pays peau
poids printemps prix procès propos quartiers rapports rencontres repas repos représentants réseau rêves riz saisons salle
secours soldats sommes succès suite tapis taux temps terroriste tonnes troupes victimes villes violences voies voix yeux abord
accueil accueillir actuel actuelle actuellement actuels afin aient ailleurs ainsi alors allaient allait allez allons apparaît
apparemment appartenant appartient appelle appellent apprend apprendre appuie assez atteindre atteint attendent attendre
auparavant auprès auquel aura aurait auraient auront aussitôt autant autour autre autrefois autrement autres auxquels avaient
avais avant avez avoir avons ayant beau beaucoup beaux bientôt blanches bleu bleue boire bonne bonnes ceci celle celles celui
cependant certainement ceux chaque cher chère chez choisi choisir cinq cinquante cinquième clairement combien complètement
comprend comprendre conclu conclure conduire conformément connaissent connaître connaît contient contraire contrairement contre
convaincre convaincu correctement courir couvrir craint croient croire croit cru davantage debout décembre dedans déçu défend
défendre déjà delà demain demeure dernière dernières derrière descendre désormais dessous dessus détruire deuxième devant devait
devaient devenir devenu devenue devenus devez deviennent devient devoir devra devrait devraient devront dimanche dirait
directement disait disant disent disparaître disparu dites dix doit doivent doucement doux douze écrire effectivement également
enfin énorme énormément ensemble ensuite entend entendre entièrement entrer entrée environ espère essentiel essentiellement
étaient étais étant êtes étrangère étrangères eut eux éventuellement évidemment exactement extrême extrêmement facilement faible
faibles faire fais faisaient faisait faisant fallait fallu fasse faudra faudrait faut ferait feront février finalement finir
finit fortement fuir fuite furent grâce gratuitement guère habituellement heureuse heureusement honte hors huit humain humaine
humains immédiatement inférieur interdire jamais janvier jaune jeudi joindre joyeux jusque justement laquelle largement lequel
lesquelles lesquels lendemain lentement loin longs longtemps longue longues lorsque lundi maintenant maintenir malade malades
malgré malheureusement mardi mêmes merci mercredi mettant mettent mettre meurt mien mieux militaires milliards moindre moins
mourir multiples néanmoins neuf noir noire noires noirs nombreuses notamment nouveaux nulle obtenir obtient octobre offrir
ouvrir ouvre paraît parce pareil parfaitement parfois parmi partout parvenir pauvre pauvres pendant perdre permettant permettent
permettra permettre personne personnes peuvent peux pire plaît plupart plusieurs plutôt pourquoi pourraient pourrait pourra
pourront poursuit poursuite poursuivre pourtant pouvaient pouvait pouvez pouvons précédent précédente précédents précisément
préféré première premières prend prendra prendre prennent près presque prévu prévue prévoit principalement proche proches propre
propres protège protéger puis puisque puissent puisse quarante quasiment quatre quatrième quelconque quelles quelque quelques
quoi quotidien quotidienne rapidement rarement récemment reçoit recevoir reconnaît reconnaître reconnu réellement rejoindre
rejoint rendent répond répondre répondu reprend réunis réussi réussir revanche réveille revenir revenu revient revoir rien rire
riche riches rouge rouges sauf savait savent savez savoir selon sept septembre serait seraient serez seront sérieuse
sérieusement servent seulement sinon situe soient soit sortent soudain souffrir souffre soutenir soutien soutient souvent
spécialement suffisamment suffit suis suivi suivie suivre supérieur supérieure surtout tandis tellement telles tiennent tient
tôt totalement toujours toute toutefois traduit trois troisième trop uniquement utiles vaut vécu venait venant verra vertu
veulent veut veux vieille vieilles vieux viennent vient vingt vingtaine vivant vivement vivent vivre voici voient voilà voir
voire volontaire vont voudrait voulaient voulait vouloir voulu voyait voyant vraiment vue
""",
    "es": """\
~:
ayer hoy mañana siempre ahora luego entonces allá aunque mientras según hacia bajo ante cual cuales cuyo cuya quienes alguien
nadie alguno algunos algunas ningún ninguna mucho muchos muchas pocos pocas varios varias cualquier mejor peor mayores nuevo
nueva nuevos nuevas viejo viejos joven jóvenes pequeño pequeña pequeños bueno buena buenas malos primero primeros siguiente
pasado pasada misma mismos mismas propio propia cierto cierta fuerte débil muerto muerta muertos herido heridos hombre hombres
mujer mujeres niño niños niña niñas hijo hija hijos hermano hermana padres pueblo pueblos ciudad ciudades gobierno ministerio
ejército policía ley leyes juez jueces juicio cárcel elecciones acuerdo reunión viaje llegada salida muerte salud enfermedad
hospitales escuela escuelas iglesia calle calles puerta camino puente río playa montaña tierra agua fuego lluvia nieve viento
día días noche noches año siglo siglos lunes martes miércoles jueves viernes enero febrero mayo junio julio septiembre noviembre
diciembre cuatro ocho nueve diez quince veinte treinta cuarenta cincuenta cien ciento millón millones dinero precio precios
trabajo trabajadores libros película canción equipo equipos jugadores juego juegos palabra palabras cosas veces ejemplo hecho
hechos razón verdad desarrollo crecimiento caída ayuda dijo dicen decir dicho hizo hace hacen hacer hecha hacía puso poner
puesto tuvo tenía tenían tener tienen tengo hubo habían hemos estaba estaban están estuvo soy eran serán sería siendo fuimos
fuera hago puedo pueden podía podrá podría quiero quiere quieren quería sabía debe deben deber debía voy iba vienen llegó llega
llegan llegar llegaron salió salir murió murieron mueren vivió viven vivir ganó ganar perdió dieron pidió anunció aprobó comenzó
comienza empezó empieza terminó encontró encuentra encuentran creó creado recibió recibe recibir escribió escribir publicó
realizó llamado llamada llama ubicado conocido conocida nacido construido dejado dejó dejar quedó quedan pasó pasa siguió sigue
pareció cree creer volvió vuelve volver abrió cierra entró tomó llevó lleva llevar español española españoles inglés francés
alemán alemana ruso estadounidense estadounidenses especie población además sólo tampoco todavía aún quizás quizá lejos abajo
delante alrededor
""",
    "it": """\
~:
oggi domani adesso allora poi spesso ancora già dove quindi oppure anzi infatti inoltre invece soltanto soprattutto almeno forse
davvero proprio troppo pochi tanti molti molte qualche qualcuno qualcosa nessuno nessuna niente nulla ogni ognuno altro altri
stesso stessa stessi tutta tutte quello quella quelli quei quegli questi queste quale quali chi quanti uomo uomini donna bambino
bambini bambina ragazzo ragazzi ragazza figlio figlia figli fratello sorella genitori famiglia amico amici popolo città paese
paesi mondo ministri esercito soldato soldati polizia leggi giudice giudici carcere reato partito partiti elezioni voti accordo
incontro viaggio arrivo salute malattia medico ospedale scuola scuole chiesa strade fiume spiaggia montagna acqua fuoco pioggia
giorno giorni notte notti settimana settimane mesi anno anni secolo secoli minuti mattina pomeriggio lunedì martedì mercoledì
giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre quattro cinque dieci
undici dodici venti milione milioni miliardi soldi prezzo prezzi azienda aziende lavoro lavoratori libri canzone squadra
giocatore giocatori gioco giochi storia parola cose volte esempio fatto fatti ragione verità sviluppo crescita caduta attacco
attacchi aiuto aiuti nuovo nuova nuovi nuove vecchio vecchia giovane giovani piccolo piccola piccoli buono buona buoni migliore
peggiore maggiore ultimi prossimo prossima lungo lunga basso debole libero morti feriti ferito detto dicono fanno faceva fece
messo mettere aveva avevano avere abbiamo avuto erano sarà saranno sarebbe siamo furono può possono potere poteva potrebbe vuole
vogliono volere voleva sanno sapere devono dovere doveva vanno andare andato andata vengono venire venuto arriva arrivato
arrivati arrivare uscito uscire muore nata nascita vivere vinto vincere perdere dare chiesto chiede chiedere annuncia annunciato
accusato approvato firmato comincia cominciato inizia iniziato finito finisce trovato trova trovare creato ricevuto riceve
scritto scrive scrivere pubblicato usato chiamato chiamata conosciuto considerato costruito lasciato lascia lasciare rimasto
rimane rimanere passato seguire sembra credere tornato tornare apre chiuso chiude entrato prendere portato portare parlare
parlato capire capito sapete italiani inglese francese tedesco tedeschi russi fuori sopra sotto dietro davanti vicino lontano
presto tardi subito insieme secondo contro verso senza nonostante perciò poiché affinché finché cioè ecco purtroppo attualmente
probabilmente
""",
    "pt": """\
~:
ontem hoje amanhã jamais agora então embora enquanto cujo cuja alguém ninguém algum alguma algumas nenhum nenhuma muitos muitas
poucos poucas demais vários várias qualquer melhor pior maiores novo novos novas velho velha jovem jovens pequeno pequena
pequenos boa boas primeiro primeira primeiros terceiro terceira seguinte passado mesma mesmos próprio própria baixo longo fraco
mortos ferido feridos homem homens mulher mulheres criança crianças menino menina filho filha filhos irmão irmã pai mãe povo
cidade cidades ministério exército polícia leis juiz juízes julgamento prisão eleição eleições acordo reunião viagem chegada
saída saúde doença escolas igreja rua caminho praia montanha floresta céu água fogo chuva noite noites mês anos século séculos
manhã feira janeiro fevereiro março junho julho setembro outubro novembro dezembro duas três quatro oito dez vinte trinta
quarenta milhares milhão milhões bilhões dinheiro preço preços trabalho trabalhadores livro livros canção equipe jogador
jogadores jogo jogos prêmio história palavra palavras coisa coisas vezes maneira exemplo fato fatos razão verdade ideia
desenvolvimento crescimento incêndio dizem dizer fez faz fazem fazer feito feita fazia colocou teve tinha tinham tenho temos têm
houve estavam estão serão sendo pode poderá poderia quero quer querem queria devem dever vão vou veio vêm chegou chega chegam
chegar chegaram saiu sair morreu morreram morrer nasceu nascer viveu vivem viver ganhou ganha ganhar perdeu deram dão pediu pede
anunciou começou começa terminou encontrou encontra criou criar recebeu recebe receber escreveu escrever publicou realizou
chamado chamada conhecido conhecida nascido construído deixou ficou fica ficam ficar passou acredita voltou voltar abriu entrou
tomou levou levar falou falar brasileiro brasileira brasileiros português inglês francês alemão além quase somente porém contudo
talvez longe perto acima abaixo atualmente geralmente
""",
    "nl": """\
~:
gisteren vandaag vanavond nooit altijd toen daarna daarvoor daarom daarbij daar ergens nergens overal terwijl hoewel zodat
totdat voordat nadat doordat tenzij zoals volgens tijdens tussen zonder vanaf binnen buiten boven beneden naast achter voorbij
rond sinds wegens ondanks iemand iets niets iedereen ieder iedere elk sommige enkele weinig genoeg zulke zelf zelfs eigen ander
zelfde hetzelfde dezelfde welke waarom wanneer waarbij waarop waardoor hoe hoeveel misschien bijna slechts alleen ongeveer
vooral bovendien namelijk natuurlijk eigenlijk eindelijk helaas samen opnieuw weer steeds vaak soms meestal meteen onmiddellijk
snel langzaam nieuw nieuwe oude jonge groot grote goed goede slecht slechte mooi mooie hoge laag zwaar zware eerste tweede derde
laatste volgende vorige belangrijk belangrijke moeilijk mogelijk onmogelijk nodig bekend bekende dood dode doden gewond gewonden
levend vrouw vrouwen kinderen jongen meisje zoon dochter broer vader moeder ouders gezin vriend vrienden mensen steden dorp
wereld koning koningin oorlog soldaat politie rechtbank gevangenis misdaad partij partijen verkiezingen stem akkoord vergadering
aankomst vertrek leven gezondheid ziekte ziekenhuis artsen scholen kerk straat straten huis huizen rivier zee hemel aarde vuur
sneeuw nachten weken maand maanden jaar jaren eeuw eeuwen uur uren ochtend avond maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag maart augustus twee drie vijf zes zeven negen twaalf twintig dertig veertig vijftig honderd honderden duizend
duizenden miljoen prijs prijzen bedrijf bedrijven werknemers boek boeken speler spelers wedstrijd ploeg naam verhaal woord
woorden keer manier voorbeeld geval feit waarheid ontwikkeling groei aanval aanvallen hulp einde zei zegt zeggen gezegd doet
doen deed deden gedaan maakt maken maakte gemaakt zet zetten gezet heb hebt gehad bestaat geweest kunnen kon konden wil weten
weet wist wisten moeten moest moesten mogen mocht zal zullen zouden gaat gaan ging gingen gegaan komt komen kwam kwamen gekomen
blijft blijven bleef bleven gebleven ligt staan stond stonden stierf overleden overleed woont wonen woonde wint winnen verliest
verloor verloren geeft geven gaf gegeven vraagt vragen vroeg gevraagd begint begon eindigt vindt vinden vond vonden gevonden
krijgt krijgen kreeg kregen gekregen schrijft schrijven schreef geschreven noemt genoemd gebruikt gebruiken gebouwd laat laten
liet lieten gelaten lijkt leek gelooft geloven terug opent opende sluit gesloten neemt nemen genomen brengt brengen bracht
spreekt spreken sprak gesproken ziet zien zag zagen gezien hoort horen gehoord dacht loopt lopen liep liepen nederlandse
nederlands engelse franse duitse amerikaanse
""",
    "pl": """\
~:
wczoraj dziś dzisiaj jutro nigdy zawsze teraz wtedy potem wcześniej później tutaj gdzie kiedy dlaczego dlatego ponieważ chociaż
podczas według przeciwko między około wśród wobec wokół oprócz ktoś nikt coś każdy każda każde wszyscy wszystko wszystkie
wszystkich wiele wielu dużo mało kilka kilku obie inny inna innych taki taka takie takich nasz nasza nasze wasz swój swoje swoją
swoich swojego mój moja którego którym których której nowy nowa nowe nowych nowego stary stara młody młoda młodych duży duża
duże mały mała małe wielki wielka wielkie dobry dobra dobre zły zła lepszy większy najlepszy największy pierwszy pierwsza
pierwsze drugi druga trzeci ostatni ostatnia ostatnie następny długi krótki wysoki niski silny słaby wolny ważny ważne możliwe
niemożliwe trudny człowiek ludzie ludzi mężczyzna mężczyźni kobieta kobiety kobiet dziecko dzieci córka brat siostra ojciec
rodzice rodzina przyjaciel naród miasto miasta miast wieś kraju państwo państwa świat świata świecie rząd rządu prezydent
prezydenta wojna wojny wojnę wojnie pokój armia wojsko wojska żołnierz żołnierze żołnierzy policja policji prawo prawa ustawa
sąd sądu sędzia więzieniu przestępstwo partia partii wybory wyborach głos głosów porozumienie spotkanie podróż śmierć życie
życia zdrowie lekarz lekarze szpital szpitala szkoła szkoły kościół kościoła ulica drzwi drogi morze góra niebo ziemia woda wody
ogień deszcz śnieg wiatr dzień nocy tydzień tygodnia tygodni miesiąc miesiąca miesięcy lat lata latach wiek wieku godzina
godziny godzin rano wieczorem poniedziałek wtorek czwartek piątek niedziela stycznia lutego kwietnia maja czerwca lipca sierpnia
września października listopada grudnia dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia
setki tysiąc tysiące tysięcy milionów pieniądze pieniędzy praca pracy książka książki piosenka drużyna mecz nagroda część
miejsce imię nazwa słowo słowa rzecz raz razy sposób przykład przypadek powód prawda rozwój wzrost spadek ataku ataki koniec
powiedział powiedziała mówi mówią mówić zrobił robi robić miał miała mają mieć mamy były będzie będą jesteśmy jestem mogą można
mógł mogła chcą chciał wiedzieć wiedział musi muszą musiał powinien idzie poszedł przyszedł przyjechał przybył wyszedł zmarł
zmarła zginął zginęło urodził mieszka żyje wygrał wygrała dał daje dać poprosił prosi ogłosił przyjął podpisał zaczął zaczęła
zaczyna skończył znalazł znaleziono stworzył otrzymał otrzymała dostał napisał pisze użył nazywa znany znana znajduje zostały
została zostali zostaje wydaje wierzy wrócił otworzył wszedł wziął polski polskie polskiego rosyjski rosyjskie rosyjskich
niemiecki niemieckie amerykański francuski angielski prawie również ponadto zatem czyli niestety oczywiście naprawdę
prawdopodobnie szczególnie
""",
    "tr": """\
~:
dün bugün yarın şimdi hiçbir hiçbiri asla daima hep bazen sık yine tekrar henüz artık orada burada şurada nerede neden niçin
niye hangi kimse herkes bazı birçok çoğu fazla birkaç başka diğer aynı öteki hangisi böylece çünkü fakat yalnız yalnızca ayrıca
üstelik rağmen karşı doğru itibaren boyunca arasında arasındaki içinde üzerinde üzerine altında yanında önünde arkasında sonunda
başında tarafından hakkında dolayı birlikte beraber dışında sonrasında sırada yeni eski genç yaşlı büyük küçük iyi kötü güzel
çirkin yüksek alçak uzun kısa güçlü zayıf ağır hafif sıcak soğuk birinci ikinci üçüncü ilk geçen gelecek önemli zor kolay mümkün
gerekli ünlü ölü yaralı canlı erkek kadın kadınlar çocuk çocuklar çocuğu oğlu kız kızı kardeş annesi babası arkadaş insan
insanlar insanların halk millet şehir köy ülke ülkenin ülkeler dünya dünyanın hükümet cumhurbaşkanı başkan başkanı bakan bakanı
başbakan savaş barış ordu askerler yasa kanun mahkeme suç partisi seçim seçimler anlaşma toplantı yolculuk ölüm yaşam hayat
sağlık hastalık hastane okul okulu cami sokak evi evde kapı yol köprü nehir deniz dağ orman gök yer toprak ateş yağmur rüzgar
gün günü günler gece hafta aylar yıl yılı yıllar yılında yılda yüzyıl dakika sabah akşam pazartesi salı çarşamba perşembe
cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dört beş altı yedi sekiz dokuz yirmi otuz
kırk yüz yüzde binlerce milyon milyar fiyat şirket işçi kitap şarkı takım oyuncu oyun maç ödül parça isim adı tarih tarihi söz
sözleri şeyler kez defa şekilde örnek durum gerçek gelişme artış saldırı saldırısı yangın deprem yardım söyledi söylüyor
söylemek dedim diyor yaptı yapıyor yapmak yapılan yapan yapıldı etti ediyor etmek eden edilen edildi etmiş ettiği oldu oluyor
olmak olur olacak olmuş olsa oldukça vardı yoktu veriyor vermek verilen aldı alıyor almak geldi geliyor gelmek gelen gitti
gidiyor gitmek giden kaldı kalıyor kalmak kalan öldü öldürüldü doğdu yaşıyor yaşayan yaşadı kazandı kazanan kaybetti istedi
istiyor istemek açıkladı açıklama belirtti bildirdi konuştu konuşma başladı başlayan bitti buldu bulunan bulunuyor bulundu yazdı
yazan yazılan kullanılan kullanılır gördü görmek görünüyor gören biliyor bilinen bilmek çıktı çıkan çıkıyor girdi geçti geçiyor
döndü açtı getirdi çalışıyor çalışan çalıştı gerekiyor gerek lazım türk türkler alman ingiliz fransız belki elbette tabii galiba
sanki işte haydi evet hayır lütfen teşekkür benim bizim sizin onların bunun bunu şunu bunlar onlar bize bizi sizi kendisi
kendine kendini
""",
    "sv": """\
~:
igår imorgon sedan tidigare senare här varför därför enligt genom utan inom utanför ovanför bakom framför bredvid runt någon
något några inget inga allt varje många båda andra annat samma egna vilken vilket vilka hur våra ert dina kanske nästan endast
ungefär särskilt dock dessutom nämligen naturligtvis egentligen äntligen tyvärr tillsammans ofta ibland oftast genast snabbt
långsamt gammal gamla unga stora litet goda dålig vacker vackra hög höga högt låg låga lång långa starka svår svåra första sista
nästa förra viktiga viktigt möjligt omöjligt nödvändigt känd kända känt död döda skadade levande män kvinna kvinnor barnen pojke
flicka dotter syster föräldrar familj vän vänner människa människor staden städer värld världen kungen drottning kriget polisen
domare fängelse brott valet röst röster avtal möte hälsa sjukdom sjukhus läkare skola skolor kyrka gator dörr väg vägar vatten
eld snö dagar vecka veckor månad månader åren timme timmar minuter morgon kväll måndag tisdag lördag söndag augusti två fyra
åtta nio hundra hundratals tusentals miljon miljoner miljarder pengar företag företaget arbete böcker spelare plats namn gång
gånger sätt exempel skäl sanning utveckling tillväxt ökning hjälp säger säga gör göra finns fanns varit blivit kunna vill vilja
veta måste fick gick kommit komma stannar dör dött född föddes vunnit förlorar förlorade ger gett frågar frågade börjar började
slutar slutade hittar hittade skrivit kallas används använder använda byggdes låter lät verkar öppnar öppnade stänger tagit
talar talade såg hörde tänker tänkte svenska svenskt svenskar engelska franska tyska ryska amerikanska sådana honom ännu redan
hemma upp tillbaka
""",
}
