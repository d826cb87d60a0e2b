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
~ ~s:
bucket collapse fault founder occur people pledge prospect raise rumour shed shoulder shred sprout upset whip blossom comb
entail rebound achievement adviser advisor affair agreement airplane allegation anchor announcement appearance appointment
approval athlete attorney aunt author ballot bargain barrel barrier bathroom battalion beam beard bedroom behavior behaviour
believer bicycle bidder birth birthday blanket blow borough borrower boyfriend brain brake breakdown breakthrough breath bribe
broadcaster builder building candle carpet carriage cart cell chest chief child citizen clerk climate clock cloth clue coast
colleague commandment commissioner commitment committee companion competitor complaint consequence consumer contender
contractor contributor corner corpse council councillor counterpart coward crop cuff daughter death debt defendant delay depth
desk device disagreement disaster disease disturbance donkey drawback drawer ear earthquake elbow election emperor employee
evening exercise expenditure eyebrow failure faith father feather feeling fellow fence finding firearm firefighter fist flaw
fleet flight floor foe foreigner friend friendship fugitive fuse gambler garment girlfriend glove goat government governor
grievance guideline gunner hair hardship heir helicopter holiday homeowner hostage household hundred hurricane husband
incentive income inmate insight insurgent interest interpreter intruder investigator jewel journey judgment juror kitchen knee
lack lamb landlord landmark landowner language law lawmaker lawsuit lawyer layer leaflet lecturer lender length lifetime limb
lobbyist magistrate manufacturer marriage meal meat membership militia mistake monarch month morning mother motorist mouth
movie musician neck necklace neighbor neighborhood neighbour neighbourhood nephew newspaper nightmare noise offender officer
opponent orchard organizer outbreak outcome outlaw outsider owner package painter parliament passenger path payment peasant
pedestrian perpetrator philosopher phone photograph photographer physician picture piece pilgrim pillow plaintiff plea prayer
preacher preparation pressure priest prisoner proof prosecutor prosecution punishment puppet quarter railroad railway rape
realm recommendation referee relationship reminder remnant representative requirement researcher respondent restraint retailer
reviewer robber roof row ruler runway scar scheme scholar scholarship scientist season seizure setback settlement settler
shareholder shipment ship shoe shopper shortage shot shrine sibling sight sister skin skyscraper sleep smoker soil soldier
spouse squad step strength suburb superpower surgeon sword taxpayer teacher temptation theatre thing thought thousand threat
throat thug timber tongue town township traitor tray treasure treatment trial troop truth umbrella uncle vessel victim viewer
virtue visitor waiter warehouse warship waterway weapon wedding weekday weight wheel widow wildfire wine winner withdrawal
woodland worker workplace wrestler writer year youngster
~ ~s ~ed ~ing:
absorb accept adopt affect allow amount annoy answer appeal appear ask assault assert attempt attract await avoid back belong
blast blend boast boil bother cancel claim clear collect command complain compound condemn conduct confirm confront consist
construct contain convert crowd crown defeat defend deliver demand depart depend destroy detect develop differ disappear
discover doubt draft drain dump earn employ encounter enjoy enter exceed expect explain extend extract fear float flood follow
function ground guard happen haunt head heal heat inform insert intend interrupt invest join jump kill laugh learn light look
maintain murder need number overlook own paint perform plead pray prevail prevent proceed protect react reason recall
recommend recover recruit reject remain remember remind repair repeat represent resist respond restrict result retain retreat
return reveal seat seem shout shower sign spoil strengthen succeed suffer suggest summon surround swallow talk thank threaten
transform treat trust turn unfold unveil visit volunteer wait warn weigh whisper work wound wreck yell yield forward narrow
awaken campaign drill hail
~ed ~ing:
abandon account act alter attend award block burn commission condition contact correct cover cross design direct display drift
exploit favor film filter flash gain govern highlight hint honor install insult invent link long mail mention model order part
pass peak point present pull pump question raid record regain regard register search show smash spark steam stock support
suspend switch wander water resort transport hurl interview polish rattl rehears reinforc ripp soar squeez starv tackl tilt
unsettl admir aggravat amus anticipat arrang balanc bak captur caus charg cit collaps complet compris conced conspir convinc
debat decid decorat devastat donat doubl evaluat fac fad fil fir forc forg fram fuel grad guid imagin influenc injur invad
isolat jok liberat lik not notic organis pac pav pil plac presid quot rais refus releas reliev resign sacrific seiz stag
surpris terminat tir topp tortur trac troubl typ updat voic vot zon confus cultivat deteriorat dodg ensu frustrat intrigu merg
pollut revis stabiliz tap astonish bless box match
~es ~ed ~ing:
abus accus assum assur battl calculat challeng chang chas combin compar compet compromis conclud consum coordinat creat danc
declar defin describ divid eliminat emerg encourag engag escap estimat evolv examin exclud execut explod explor expos featur
generat hous ignor impos includ indicat induc inspir interfer introduc invit issu liv lov nam observ oppos organiz prepar
produc promis propos puzzl rag reduc regulat relat rescu resid resolv retir scal separat serv siz smil star stat tast upgrad
urg us wag wav illustrat lodg crash crush express finish focus index miss mix process punch rush scratch stress
~e ~es ~ed ~ing:
achiev acknowledg acquir advanc advis alleg announc apologiz appreciat approv argu behav believ blam breath bruis celebrat
clos contribut criticiz damag declin decreas demonstrat deserv distribut embrac emphasiz enabl enhanc ensur exchang hat hir
hop improv increas investigat involv judg licens manag measur mov operat outlin participat prais pric promot provid pursu
realis realiz receiv recognis recogniz remov replac requir resembl revers rul sav secur settl shap slic smok solv spac
stimulat struggl surviv undermin valu violat wast welcom wip communicat facilitat motivat rotat schedul
~s ~ed ~ing:
add alarm appoint arm arrest assist attack boost call comfort comment concern consider contest counter crack end export fail
flow form grant greet hammer hand harm help import insist kick knock last lean level lift limit list listen lock mount offer
plant play poison pour power prompt protest rain reform render report request respect rest reward risk sail seal select shell
shield shift signal slow smell sound spill stall start storm suck target tend trail trigger twist walk want wonder word sack
exit scream
~ ~ed ~ing:
adjust administer border cheer conceal confess crawl deploy disappoint disrupt distract disturb divert drown elect embark
endanger entertain frighten harass harvest inflict inject instruct loot neglect obtain offend punish push reach reckon renew
reopen restrain scatter shatter soak steer stretch surpass surrender sway tempt uncover unload view weaken weld widen worsen
leak mock soften shorten deepen tighten enact exhaust haul inspect preach proclaim roast slash tailor toss vanish abolish
accomplish attach branch diminish embarrass flourish hatch suppress tax touch
~e ~ed ~ing:
advertis assembl authoriz carv circulat compil cooperat criticis deceiv delet denounc disclos dismantl dissolv educat endors
endur enforc escalat locat manipulat migrat negotiat nominat penetrat persuad plung prosecut provok reviv scrambl scrap shav
shov stumbl subscrib supervis teas bath consolidat contemplat degrad discourag eas exaggerat humiliat intimidat invok irritat
minimiz recit refin relocat
~ ~ed:
align applaud avert consent demolish detain devour discard dispatch distort enlist forfeit inherit launch overturn prolong
resent resurrect revert slaughter smear snatch torment usher utter weather lament revamp succumb straighten sharpen envision
exert infect overload thwart unleash bash compress enrich fetch furnish impress perish breach dress publish
~e ~ed:
allocat apologis collid depriv devot downgrad emphasis glanc hesitat insur mobiliz perceiv pronounc reconcil retriev smuggl
tolerat validat wrestl conceiv congratulat despis dilut discontinu infiltrat legaliz misus plagu postpon refut reiterat
renovat salvag streamlin
~ ~s ~ed:
afford amend board book burden convict favour gather honour jail loan market matter orphan persist recount remark shelter
spell vault vow cater stalk warrant
~ ~ing:
broaden decay dissent howl kneel linger mourn ponder rebuild stroll uphold obstruct slay grasp milk uplift weep withdraw
withhold blush splash trespass wrench catch teach
~ ~s ~ing:
fight hear keep leap loom mean moan shrink spend spread steal swell tear tell wear burst forecast
~s ~ed:
alert batter bomb charter cloud debut escort hunt object print screen strand term warm discount deem
~e ~es ~ed:
agre bundl ceas chuckl deriv desir dictat disagre dislik duplicat exil flar trad delegat prejudic sidelin
~e ~ing:
commemorat crav crumbl griev indulg overcom shuffl tumbl whin blaz entic forgiv mitigat navigat vibrat weav
~y ~ies ~ied ~ying:
accompan appl carr den identif impl justif marr occup rel repl satisf specif suppl tr worr
~ ~es ~ed ~ing:
address approach brush discuss dismiss distinguish establish fish guess possess stitch wash watch wish witness
~es ~ed:
attribut coincid dar expir handl leas mandat resum shar ventur spik clash
~es ~ing:
brac bubbl cruis shak shin strik strok translat unit wak prob skat
~e ~es ~ing:
aris freez landscap los nurs revolv whistl wir writ hik
~y ~ied ~ying:
clarif def dr modif multipl simplif testif unif verif empt
~:
abducted according accustomed adjourned blackmail blinking blooms blooming bolster bombarded camped chanting curb dealing
defects despair detour deviate digest dismay downed ejected endowed erupted evicted expel flattened flowers flowering funnel
further gleaming glittering grinding groan guns halted kidnap labour landed merits mistreated monitored mustered obey
oppressed ousted pardoned pawn peers permits plough plow plunder posted prefers pressed purported quests quiet rallying ransom
redirect relaxing repent replays restarted roam roaring rockets rumored sanctioned sentences shoots shooting skirmish slander
sprawling sprints stands standing stray suspected toasted toured towering trained trickle triumphs veiled yearning handouts
hindered loosen mobs nods perplexed poaching relapse relays remanded reunited scorn shun stems swarm tainted thaw torch
sickening saddened darkened brighten lighten heightened bloated brokers browse charting clamp conforming courting crackdown
credited curtailed endearing engulfed eroded fend heed hoist lash mend mentors mentoring offset outnumbered overhaul repel
revered rigs sculpted skewed soothe spearheaded stoop surfing tampering tangled thrash tingling touted treasured tug unearthed
unravel wailing aroused authorised bridging condensed convened coping dated dedicated disciplined disputed divorced driving
elaborated enraged entitled evacuated evade excused fined furnace furnaces gamble gauge gauges gazing giving gliding
guaranteeing hustle impeached inciting inquire jeopardize juggling leagues lured massacred mingle nudge obliged offenses
outraged overseeing overtake phased pierced pledged presumed raced rebuke reinforce reinforces renounce reproduced reserved
ridiculed rise rises singled snakes sneeze squeeze starve stipulated strangled submerged suffice supposed surges swinging
tackles throttle timed torches trembling twinkle vaccinated waning captivating certified coerced complicated confiscated
decimated detonated dispensing displaced dissipated dredging elevated enslaved eradicate fiddle formulated glimpse glimpses
hypotheses immersed implicated improvised incarcerated innovate insulated interrogated minimise mortgage mortgages overruled
perpetuate procured propagate pruning purged quake queuing ravaged reclaimed restructuring retaliate secluded shelves situated
staple staples stockpile strife suffocating utilised wedge wedges wielding amplify amplified bullies bullied buried burying
certify classify classified copied copying cried crying deputy deputies diversify diversified envy fancied forty fortified
frying glorify glorified hurry hurried intensify intensifies intensified lobbied mutiny notify notified partying pity pry
purify purified qualify qualifies qualified query queries rallies rallied ratified rectify signify signifies skies spied
spying tying terrified terrifying varied varying weary busy steady ready parody remedy remedies breaches bypass catches
coached confesses crosses detached dispatches dresses extinguished flashes launches leash professed publishes pushes reaches
refreshed relinquish repressed searches sketches stash stretches switches teaches accomplice activists adversary aftermath
airfield airliner airports airspace airstrikes alderman allegiance ambush apartments apology appetite armchair artefacts
asylum attackers autumn bachelors backers backgrounds backlash bakery bartender basement bathtub battleground beak beans
beasts beds beings beliefs belly belts bench beneficiary blessings blood bloodshed boats bombings bonds bookshop boundary
bowls bravery bread breakfast breeze bricks brides broadcasts brother bullets bureaucrats burglar businessman calf caretaker
cattle ceasefire cemetery chairman chairs chamber chancellor chapters chickens childhood church citizenship clergy clothing
coal coalitions coastline coffee coffin colony comedians commanders commodity congressman conspiracy constituency controversy
corridors counsel country county courtroom courtyard cows craftsman creditor creeks crews critics crossings crossroads cruelty
culprit currency curfew customers days deadlines debris decades decision deer defenders defiance deficits delegations
demonstrators denial detainees developers dinners diplomats dish dismissal dissident ditch dogs donors doors doorway dozens
dreams drivers drought drug duty dwellers dynasty earnings eggs elephants embassy emergency employers employment enemy engines
engineers enterprises envoy equipment estates evidence eyes eyewitness farewell farms farmers farmland fatality feast fever
fighters fingers firms fisherman flags flour foods footage foothold forests fortnight foundations fraud freedoms freeway
frenzy freight frontiers frontline funerals gallows gardeners gatherings gears gifts goal golds grandchild grandfather
grandmother grandparents grandson graveyard greed grief groom groups growth grudge guests guilt gunman gunfire gunpoint halls
hallmark handcuffs handful handshake hatred hawks headquarters health hearings heart height helmets herds highways hillside
history homeless honesty hooks horses hosts hubs human humanity illness imprisonment independence infantry influx inhabitants
inheritance injury inquiry insiders inspectors insurance insurgency invaders investment investors islander jewelry journalists
joys justices keepers key kindness kingdoms knife knowledge ladders lakes landings landslide layoffs leather legs legacy
legislators liars library lifeline likelihood lips liquor locations lungs loyalists luck luggage luncheon machinery madness
mainland majority mankind mansions marketplace mayors meanings meeting members merchants mercenary mergers metals military
minority mirrors miscarriage misery mistress money monks monkeys moods moons mosque mountains nails nationwide networks
newcomers newsroom nightfall noon noses oath observers offerings officials ordeal outcry outlets outpost outskirts ovens
overnight ownership paintings palaces panels parlor partnerships passports patterns peace percentages petitions pigs
pilgrimage pillars pipes pipelines planets planners plumber pockets poems policeman policymakers politicians ponds poverty
presence presidency prevention prizes property protesters protestors publishers pupils rabbis rainfall readers recipients
recovery reformers refugee refusal regulators renewal rents repeal resentment resistance retirement revenues riders riots
rioters roads robbery room ropes rubble rulings runaway runners safety sailors salesman salary sanctuary savages scandals
scenes schools scope seaman secrecy secretary security sellers senators servants shade shadows shame sheep sheets shelf
shepherds shipping shipyard shocks shooters shootings shores shovel sickness sides singers sirens skills skulls slavery
smugglers snipers sovereignty spear specialists speeds spokesman spokesperson spokeswoman squares staffs stakes stakeholders
statehood statesman stepfather stores strangers strategist streets strings stronghold students study subsidy successors sugars
suits summer suns sunlight suppliers surgery surveys survivors suspicions sweats sympathy teenagers temper territory
terrorists testimony theft thief thirst throne tides tooth tourists traders tragedy treasurer treasury treaty trees tribes
truce turmoil turnout underwear unemployment uniforms unrest upheaval uprising users valleys victory villagers volcano voters
waitress walls wallets warfare warlord warnings warriors watchdog weakness wealth weaponry weeks wheat wife wilderness winds
window wisdom woman womb workforce worshippers worlds wreath wreckage youths zeal abandonment abilities able aboard above
abroad abruptly absolutely abundance accidentally accordance accordingly accountability accountable accurate accurately across
actively activities actually adamant additional additionally adequately admittedly adversaries advice afraid afternoon
afternoons afterward afterwards again against aged agencies ageing aging ago ahead ailing aimed aiming airborne aircraft akin
albeit alike allegedly allied allies almost alone along alongside already alternate although altogether always amazed amazing
ambitious ambushed amid amidst among amongst angrily angry anguish another anonymously anti-aircraft anxious anxiously anybody
anymore anyone anything anyway anywhere apparently appropriate appropriately approximately arguably arisen arose around
arrival arrivals arrived arriving ashamed ashes ashore aside asleep assassinate assassinated assassination associated astray
atomic attained authorities autonomous avail available averaged awake aware awareness away awful awfully awkward backward
backwards badly ballistic banished banned bans barefoot barely based basic basically bearing beat beaten beating beautiful
beautifully became become becomes becoming before beforehand began begged begging beginning begins begun behind beheaded
beloved below bending beneath beneficial beset beside besides besieged betray betrayal betrayed betraying better between
beyond biased bigger biggest billion billions bitterly blatant bleak bleeding blew blinding blown blunt bluntly bodily bodies
boldly bored born borrowed both bottled bought bound bowed bravely break breaks briefed briefly briefs brightly brilliant
bring bringing brings British brittle broad broadcasting broadly broke broken brutally build builds built bumpy burnt
businesses buy buyer buyers buying buys calmly came candid cannot cared careful carefully careless caring cars catastrophic
caught cautious cautiously ceremonies certainly certainty cheap cheaper cheaply cheated cheerful chiefly childish children
chilling choice choices choose chooses choosing chosen chilly cities civilians clad climb climbed climbing climbs cling
clinging closely closer closest clothed clothes clumsy coastal cold colder colorful comes comfortable comfortably coming
commit commits committed committing common commonly communities companies compelled compelling comprehensive compulsory
conflicting consequently considerably consistently constantly controlled contrary conventional cornered costly costs countless
countries countrymen countryside courageous cowardly cozy crazy credible crept crippled crippling critical critically crooked
cunning cured curious curiously currencies current currently customary cutting cuts damn dangerous dangerously daylight
daytime dead deadliest deadly deaf dealings dealt deceased decidedly deep deeper deepest deeply defenseless defiant defiantly
definitely deliberate deliberately delighted densely depleted deposed deserted designated desperately despite destructive
determined devoid devout died different differently difficult difficulties difficulty digging diligent directly disabled
disastrous discontent disgrace disgraceful disgusting dismal disqualified disregarded disruptive distressed doing dominated
done doomed doomsday doorstep doubtful doubtless downfall downhill downright downstairs downtown downturn downward dragged
dragging draw drawing drawings drawn draws dreadful dreamt drinking dropped dropping drops drove drugged drunk drunken dubbed
dull duly dumb dusk dusty dwindling each eager eagerly earlier earliest early earnest earthly easier easiest easily eastern
eastward easy eat eaten eating eats eerie effective effectively efficiently effortless eight eighteen eighth eighties eighty
either elderly eldest eleventh eligible else elsewhere endless endlessly enemies energy enormous enormously enough enrolled
entire entirely entrenched entrusted equal equally equipped especially essentially ethnic evenly eventually ever everlasting
everybody everyday everyone everything everywhere evidently exactly exceedingly exceptionally excessively excited excitement
exciting exclusively exempt existed existing exists expelled expensive experienced explosives extensive extensively external
extraordinary extravagant extremely faint fairly faithful faithfully falling falsely famous farther farthest fascinating
fashioned fastest fatally fateful faulty favorite favourite fearful fearless fearsome federally feeding feeds feel feels feet
few fewer fierce fiercely fiery fifteen fifth fifties filled filthy finally finely finest firmly first firsthand fits fitted
fitting five fixed fixing flaming flawed fled flee fleeing fleeting flew flies flimsy flown flying folded foolish forbid
forbidden forbidding forceful forcefully forcibly foreign foremost foreseeable foresee forget forgets forgetting forgiven
forgot forgotten formally formerly forth forthcoming fortunately forty-five fought found four fourteen fourteenth fourth frail
frankly frantic frantically fraught freed freeing freely frequently freshly frosty froze fully funded funding funds funny
furiously furthermore futile gallant geared generally generous generously gentle gently genuine genuinely get gets getting
ghastly giant given gladly gloomy glorious goes going gone good goods gorgeous got gotten gradually grateful gravely great
greater greatest greatly greedy greetings grew gripped grow growing grown grows gruesome guilty halfway handsome hanged
hanging hangs happier happiest happily hardest hardly harmful harmless harsh harsher harshly hasty hateful having hazardous
healthier healthy heap heard hearted heartbreaking heavier heaviest heavily hefty helpful helpless hence hereby here
hereditary heroic hers herself hesitant hid hidden hide hideous hiding higher highest highly hilarious himself historic
historical historically hitting holds holy homecoming homegrown homemade hometown honest honestly honorary hopeful hopefully
hopeless hopelessly horrific horrified horrifying hostilities hotter hottest hourly hours hovering however huge hugely
humanitarian humbled hungry hurt hurting hurts icy identities idle illegally imaginary immediately immensely impending
importantly impoverished impressive improper impulsive inaccurate inadequate inadvertently inappropriate inclined incoming
increasingly incredible incredibly indebted indeed indefinitely independently indicted indictment indirectly individually
indoors inept inevitably inexperienced infamous inflated influential inhumane initially injuries insane inside instantly
instead insufficient intensely intentionally interested interesting interestingly internally intimate invalid invaluable
invariably inward ironically irresponsible itself jealous jeopardy jobless jointly joyful juicy justifiable keenly kept
kidnapped kidnapping killers killings kindly kinds kissed knew knots know knowing knowingly known knows lacking largely larger
largest lately latest laughter lavish lawful lawless laying lays lazy lead leading leads leaf learnt least leave leaves
leaving leftover leftist left leftists legally legendary legislation lend lending less lesser lethal letting liable lifelong
lighter lightly likely likewise literally lively load loaded loads locally loneliness longer longest longstanding longtime
loose loosely losses lost loud louder loudest loudly lovely low lower lowered lowering lowest loyalty lucrative ludicrous
lukewarm luckily lush luxurious lying made magnificent mainly majestic make makes making makeshift malicious mandatory manned
many markedly masked massively maybe mayoral meaningful meaningless meant meantime meanwhile meets melted melting memories
menacing merciful merely mess messy middle midday might mildly milestone mindful minorities miraculous misguided misleading
misled mistaken mistakenly mistook misty misunderstood moderately monetary monthly morally moreover mostly much muddy
murderous murky must mutual mutually myself mysterious mysteriously namely narrowly nasty native naturally naughty nearby
nearer nearest nearly neat neatly necessarily necessary needless needy neighboring neighbouring neither nervous nervously
never nevertheless newborn newer newest newly next nicely nicest nightly nineteen nineteenth nineties ninety ninth nobody
noisy none nonetheless nonsense normally north northeast northeastern northern northward northwest northwestern notably
nothing noticeable noticeably notoriously notwithstanding now nowadays nowhere numerous obscene obsessed obsolete obvious
obviously occasional occasionally oddly often oil older oldest once ones ongoing onto onward opened openly opens opposite
oppressive optimistic ordinarily ordinary originally ornate others otherwise ought ourselves outdated outdoors outer outgoing
outlandish outlawed outrageous outright outside outspoken outstanding outward overall overboard overcame overcrowded overdue
overhead overheard overland overly overrun overseas overseen overshadowed oversight overthrow overthrown overwhelmed
overwhelming overwhelmingly owed owing paid painful painfully painless paralyzed partial partially particularly partly
patiently patrols paying peaceful peacefully perfectly perhaps perilous periodically permanently perpetual personally
persuasive pessimistic petty physically picked picking picks pinned pitiful pivotal plainly planned players playful pleasant
pleasantly please pleased pleasing pleasure plenty poisonous poised polite politely political politically poor poorer poorest
poorly populated populous possibilities possibility possibly potentially powerful powerless practical practically precious
precisely predictable preferred pregnant preliminary premature prematurely presently presidential presumably pretend pretended
pretending pretty previous previously priceless primarily prior privately probably profound profoundly promptly prone properly
properties protective proudly proved publicly purely purposely put puts putting quarrel quaint quarterly quicker quickest
quickly quieter quietly quit quite quits radically rainy randomly rapidly rarely rather reactionary readily realistically
really reasonable reasonably rebuilt reckless recognizable recently reddish regardless regularly reinstated relatively
relentless relentlessly reliable religious reluctance reluctant reluctantly remainder remarkable remarkably repay repaid
repeatedly reportedly reputation resilient respectful respectfully respectively responsible responsibility restless restored
retake reversible revolutionary rich richer richest ridden riding ridiculous right righteous rightful rightly rigorous ringing
risen risky robbed rough roughly round rounded rounds routinely ruined run running runs ruthless sadly sadness safeguard
safely safer safest sake satisfactory savings saw say saying says scarce scarcely scared scary scenic sceptical scorched
scorching seaside secondly secretive secretly sectarian seeing seek seeking seeks seemingly seen seldom self-defense selfish
sell selling sells senate sends sensational sensitive separately serious seriously seriousness seventeenth seventh seventies
seventy several severed severely shaken shaky shall shallow shameful sharper sharply shiny shocked shocking shockingly shone
shook short shorter shortest shortly shown shrewd shut shuts shutting sick sideways significant significantly silently silly
similarly simpler simplest simply simultaneous simultaneously since sincerely singing sings sinking sinks sinister sitting
sixteen sixteenth sixth sixties sixty sizable skeptical skeptics skilled skillful slain slammed slamming slams slapped sleek
sleeping sleepless sleepy slept sliding slight slightest slightly slipped slipping slower slowest slowly sluggish sly small
smaller smallest smarter smooth smoother smoothly sneaky snowy so-called socially softer softly sold solely somebody someday
somehow someone something sometime sometimes somewhat somewhere soon sooner soothing sophisticated sorrow sought sour
southeast southeastern southward southwest southwestern sovereign sparsely speak speaking speaks specially specifically
spectacular speculative speechless speedy spinning spirited splits splitting spoke spontaneous spontaneously spooky sporadic
spotted spurred staggering stagnant stained standoff standstill startled startling static stationed statutory staunch stay
stayed staying stays steadfast steadily steep sticky stiff still stirred stood stopped stopping stops stormy straight strained
strangely stricter strictly strikingly stripped strive striving strong stronger strongest strongly struck structurally strung
stubborn stuck stuffed stunned stunning stupid sturdy subdued subject subjected subsequent subsequently substantial
substantially subtle suburban success successful successfully suddenly sudden sued sues suing sufficient sufficiently suitable
sunk sunken supposedly sure surely surprisingly suspicious suspiciously sustain sustained sustaining swam swept swear swearing
swears sweeping sweeps sweeter swiftly swim swimming swollen swore sworn swung sympathetic systematically take takes taking
talented tallest tapped taught tedious teeth temporarily temporary tense tentatively tenth terribly terrific thankful
thankfully theirs themselves thence thereafter thereby therefore thick thicker thin think thinking thinks thinly third thirdly
thirsty thirteen thirteenth thirties thirty thorough thoroughly though thoughtful three threw thrilled thrilling thrive
thriving through throughout throw throwing thrown throws thrust thus tidy tighter tightly timely tiny tirelessly today
together told tomorrow tonight took totally tough tougher toughest toward towards tragically transitional trapped traveled
travelled travelers treacherous treason tremendous tremendously tricky triumphant troublesome true truly trustworthy truthful
turbulent twelfth twelve twenties twentieth twenty twice two typically ugly ultimately unable unacceptable unanimous
unanimously unaware unbearable unbelievable uncertain uncertainty unchanged uncomfortable unconditional unconstitutional
undeniable undergo undergoes undergoing undergone underlying underneath understand understandable understandably understanding
understands understood undertake undertaken undertaking undertook underwater underway underwent undisclosed undisputed undo
undone undoubtedly uneasy unemployed unequal uneven unexpected unexpectedly unfairly unfamiliar unfinished unfit unforgettable
unfortunate unfortunately unfounded unfriendly unhappy unharmed unhealthy unidentified unilaterally unimportant unintended
universally unjust unknown unlawful unlawfully unless unlike unlikely unlucky unmanned unnamed unnecessary unnoticed
unofficial unpaid unpleasant unpopular unprecedented unpredictable unprepared unrealistic unrelated unreliable unsafe unseen
unspecified unstable unsuccessful unsuccessfully unsure unthinkable until untouched untrue unusual unusually unwanted
unwelcome unwilling unwise upbeat upbringing upcoming upheld upon upper upright upside upstairs upstate upward upwards useful
useless usually utmost utterly vaguely valiant valuable various vastly vehemently verbally very vicious violently virtually
visibly vivid vividly volatile voluntary voluntarily warmest warmly wartime wary wasteful watchful way ways weak weaker
weakest weakly wealthiest wealthy weird well well-known went western westward whatever whatsoever whenever whereabouts whereas
whereby wherever whether whichever whoever whole wholesale wholly whom whose wicked wide widely widespread wildly willful
willing willingly willingness winding winning wins wise wisely withdrawn withdrew withheld within without withstand wives woke
woken women wonderful wonderfully wooden wore worldly worldwide worn worse worth worthless worthwhile worthy wrath wretched
written wrong wrongdoing wrongful wrongly wrote yearly yellow yesterday yet younger youngest yours yourself yourselves
youthful sped speeding spat spitting stung stinging stings woven shrunk strewn slew wept bids bidding flung forsaken knit
leapt quitting rung sewn spelt spoilt plotting plotted bagged barred barring batting blurred chopped chopping clapped clapping
clipped cropped dipped dips drags dripping flagged flipped fulfilled fulfil fulfilling gripping grabbed grabs grabbing
grinning gunned hopped hugged hugging labeled labelled mapped mapping nodding occurred occurring omitted permitted permitting
plugged popped preferring propelled propel referred referring refers regretted robbing rubbed scrapped scrapping scraps
shipped shredded skipped skipping slapping snapped spotting stabbed stabbing stabs stemmed stepped stepping stirring strapped
stripping submitted submitting summed swapped swapping tipped tripped trimmed transferred transferring transmitted unplugged
wrapped wrapping whipped admits admitted admitting upsetting patrolling Monday Tuesday Wednesday Thursday Friday Saturday
Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February June July October British Russian
Russians Ukrainian Ukrainians Americans Chinese Japanese Syrian Syrians Iranian Iranians Iraqi Iraqis Turkish Polish Spanish
Egyptian Egyptians Lebanese Israelis Palestinian Palestinians Europeans Germans Italians Belarusian Belarusians Georgian
Georgians Armenian Armenians Moldovan Romanian Romanians Hungarian Hungarians Bulgarian Serbian Croatian Bosnian Albanian
Swedish Danish Finnish Norwegian Belgian Swiss Greeks Irish Welsh Scottish Canadian Canadians Australian Australians Mexican
Mexicans Brazilian Brazilians Indian Indians Indonesian Vietnamese Koreans Taiwanese Burmese African Africans Nigerian Kenyan
Ethiopian Libyan Libyans Tunisian Algerian Moroccan Sudanese Somali Saudis Soviet Soviets Kurdish Kurds Chechen Chechens
Muslims Jews Jewish Buddhist Catholic Catholics Christians Congressional Britons Englishman Frenchman
""",
    "de": """\
~en ~t ~te ~ten:
verkauf lehn besuch erklär erzähl versuch verfolg vereinig vereinbar verfehl verfüg verhäng veröffentlich verschärf versorg
verstärk versteck verteidig verteil verurteil verursach beantrag beauftrag bedroh beeinfluss befrag befrei begrüß beherrsch
bekämpf beklag bemerk bemüh benötig benutz beschäftig beschleunig beschränk bestätig bestimm beteilig beton bevorzug bewohn
bezahl entdeck entfern entführ enttäusch erfüll ergänz erhöh erlaub erleb ermöglich erreich ersetz erwähn erzeug gelang
genehmig gewähr überleb übersetz überzeug unterdrück unterstütz untersuch wiederhol demonstrier informier kontrollier
kritisier marschier organisier passier protestier reagier regier studier diskutier finanzier garantier interessier investier
existier installier isolier konzentrier markier motivier präsentier produzier profitier registrier trainier zitier
~ ~e ~er ~es ~en:
wichtig mächtig schwierig häufig einzig gültig günstig ruhig traurig vorläufig vollständig notwendig jährlich täglich möglich
langfristig gesellschaftlich militärisch britisch chinesisch griechisch italienisch spanisch staatlich rechtlich gesetzlich
ursprünglich eigentlich wirklich wesentlich zusätzlich gefährlich ehrlich freundlich friedlich glücklich schrecklich herrlich
ziemlich tödlich schriftlich körperlich künstlich christlich jüdisch katholisch langsam gemeinsam wirksam kühl sauber reich
krank bekannt unbekannt berühmt beliebt gesamt umfangreich sinnvoll wertvoll kostenlos dauerhaft ernsthaft furchtbar sichtbar
vergleichbar sicher stolz wahr klug fünft älter früher später umfassend bedeutend überraschend umstritten geeignet unabhängig
riesig winzig gewaltig verschieden nützlich sanft scharf
~ ~e ~er ~es ~en ~em:
richtig lebendig deutlich gegenseitig öffentlich wirtschaftlich politisch amerikanisch deutsch französisch englisch europäisch
türkisch menschlich persönlich ähnlich erheblich natürlich schön gut schlecht schnell schwer leicht schwach tief breit weit
frisch heiß trocken gesund fremd ganz offen geschlossen erfolgreich falsch grün gelb weiß schwarz solch welch einig letzt erst
zweit nächst höchst höher größer besser entsprechend folgend gleich unterschiedlich dünn weich süß
~ ~e ~er ~en:
völlig nötig tätig schmutzig blutig künftig selbständig selbstständig gleichzeitig kurzfristig ukrainisch polnisch westlich
östlich nördlich südlich plötzlich feindlich unglücklich angeblich kirchlich muslimisch einsam bedeutsam zivil bewaffnet
zahlreich unmittelbar unsicher wenig meist jünger niedriger führend ausreichend laufend ländlich betroffen verantwortlich
vorsichtig wütend verständlich schädlich steigend
~en ~t:
kling nenn ruf streich zieh verdank verreis verschieb verwirklich berichtig berücksichtig beseitig besichtig beunruhig
bewältig entlarv entschärf erb ermutig erschieß erstick überschätz überweis unterlieg unterschätz widerleg kapitulier reparier
telefonier gratulier evakuier mobilisier operier reservier respektier riskier stabilisier transportier grüß kürz nütz schmück
zwing
~ ~e ~en:
zuständig monatlich wöchentlich unmöglich vorzeitig endgültig endlich mündlich besetzt verhaftet getötet eindrucksvoll
arbeitslos sinnlos zweifelhaft fehlerhaft mangelhaft fruchtbar verfügbar erreichbar scheinbar bereit anwesend rechtswidrig
beschädigt zerstört abhängig ungleich gewalttätig ausdrücklich vertraulich fähig stumpf grundsätzlich
~en ~t ~te ~ten ge~t:
kauf glaub lern wohn zeig such brauch fühl führ drück dreh füll hoff kehr mein nutz schau schick setz stürm stürz tausch trenn
üb wähl wirk wünsch zähl leb lieb spiel
~en ~t ~te:
streb verbrauch vergewaltig beeindruck bekräftig beleidig berühr beruh entschuldig erhol erledig überhol überleg überprüf
überquer überrasch überreich überwach umfass kandidier fotografier funktionier explodier ignorier interpretier notier strahl
~t ~te ~ten ge~t:
kämpf folg klag reich sammel schaff sorg stell stimm teil wag wechsel zahl feier forder änder kümmer liefer dauer wander
~t ~te ~ten:
verhinder verlänger vermittel versammel versicher verwandel verweiger bestell beweg entwickel erinner ermittel erober erweiter
~e ~er ~es ~en ~em:
ständig heutig stark kurz neu leer blau jen größt weiter eigen dick laut
~en ~t ~te ge~t:
klopf lehr prüf pack räum schimpf sperr stütz träum warn weck wehr wein lob rühr schütz
~e ~er ~es ~en:
lustig ehemalig bisherig geplant braun dritt viert stärker ausländisch städtisch
~e ~er ~en:
damalig jetzig derzeitig israelisch iranisch einheimisch sinkend drohend
~er ~es ~en ~em:
heftig russisch kalt best kleiner gering voll
~:
stündlich hiesige hiesigen dortige dortigen gestrige gestrigen morgige morgigen rechtzeitig rechtzeitige syrischer syrischen
grundsätzliches nämlich wahrscheinlich wahrscheinlicher vergeblich vergeblichen evangelisch evangelischer evangelischen junger
junges alter alten altem großer großen großem kleines kleinen kleinem hoch nass nassen toter verletzt verletzter geheimer
geheimes voll gefangen gefangener verhandelt verhandelte hilfreich hilfreiche machtlos hoffnungslos erfolglos erfolglosen
grenzenlos grenzenlose glaubhaft dankbar offenbar offenbaren haltbar müde dumm dummer dummes dummen rote rotes rotem jeweilige
jeweiligen jeder jedes jedem manch mancher manchen manchem viele vieler vieles vielem dringender dringenden spannendes
spannenden kommend kommender kommendes kommenden steigendem sterbende sterbenden inländische inländischen verfassungswidrig
ängstlich ängstliche hungrige hungrigen durstig sorgfältig sorgfältige sorgfältiger zufrieden zufriedene zufriedener
unzufrieden unverständlich unverständliche unfähig billiger billiges billigen teuer knappes enges engen langes langen langem
leise stillen harter hartes hartem bitterer bitteren sagte sagten gesagt machen machte gemacht fragen fragte fragten gefragt
fragend lebend liebend lachten gelacht weinend kochen kochte spielend hören hörte hörten gehört fahren fahrten streikt dankte
gedankt dankend gegrüßt holen geholt jagte gejagt kriegst kriegste gekürzt leiten lenkt lenkte gelenkt lobend lösen lösten
gelöst genützt öffnen reisten gereist ruht ruhte rührend schenkte schenkten geschenkt geschmückt schützend sparten gespart
stoßen strahlend wachen wachte wendt zeichnen zielt zielte gezielt zögert zögerte gezögert zünden zwingend fördert förderte
gefördert mindert gemindert hindert hinderte gehindert trauert zittert gezittert flüchten fürchten antworten bitten bluten
deuten halten leisten leuchten leuchtend mieten rechnen rüsten schalten schlachten stiften tasten töten warten werten
verlangte verlangten vermuten verletzen verdiente verdienten verhaften verkünden verlagert vermeiden vermieten vernichten
verordnen verpflichten verwalten verwenden verzeichnen verzichten verzögert verzögerte beantworten bedeuten bediente bedienten
beenden befahren befürchten begegnen begleiten begründen behandelte behandelten behaupten bejubelt belagert belagerten
beobachten berechnen beschädigen beschuldigte beschuldigten besetzen bestrafen betäubt betrachten bewaffnen bewerten bewundert
bewunderte bezeichnen bezweifelt eignet entlassen entsenden eröffnen ermorden errichten erschüttert erschütterte erwarten
erwidert erwiderte gefährden gehören gehörte gehörten überfallen übernachten übertragen umringt unterbrechen unterrichten
unterzeichnen zerstören sanktioniert stationiert stationierten abends abermals abgelehnt abgesagt abgeschlossen abgeschossen
abgesetzt abgestürzt abhalten ablehnen ablehnt ablehnte absagen abschießen abschließend absetzen abstimmen abstürzen abziehen
allein allem allerdings allerseits allzu alsbald anbieten anderem anderer anderes andernfalls anderswo anderthalb anfangen
anfangs angefangen angegriffen angekündigt angenommen angesichts angreifen angreift angriff angekommen angeklagt anhalten
anhand ankam ankamen ankommen ankündigen ankündigte ankündigt annehmen anrufen anschließend ansehen ansonsten anstatt anwenden
aufeinander auffordern aufforderte aufgeben aufgefordert aufgegeben aufgehoben aufgenommen aufgerufen aufgrund aufheben
aufhören aufnehmen aufrufen aufs augenblicklich außer außerdem außerhalb äußerst ausgebaut ausgegangen ausgeschlossen
ausgesprochen ausschließlich ausgezeichnet auszahlen auszuweisen bald bauen baut baute bauten bedürfen befahl befand befanden
befehlen befinden befindet befohlen begann begannen beginnt begraben behalten behält behielt behielten beider beieinander
beigesetzt beim beinahe beinhaltet beisammen beiseite beispielsweise beitragen beitreten bekam bekamen bekommen bekommt
bekanntgegeben bereits beriet berufen beruft beschloss beschlossen beschließen beschließt beschossen beschreiben beschreibt
beschrieb beschrieben besitzen besitzt besonders besprechen besprochen bestehen besteht besteigen betragen beträgt betreten
betreffend betrifft betrogen betrug bewies beweisen bewiesen bezeichneten beziehen bezieht beziehungsweise bezog bezogen
bezüglich bieten bietet bisher bislang bisschen bleiben bleibt blieb blieben brachen brach brachte brannte brannten brechen
breitet brennen brennt bricht bringen bringt bürgerlich dabei dachte dadurch dafür dagegen daheim daher dahin dahinter damals
damit danach daneben daran darauf daraufhin daraus darf darfst darin darüber darum darunter darstellen davon davor dazu
dazwischen demnach demnächst demzufolge denn dennoch deren derselbe derselben derzeit deshalb dessen deswegen dich dienstags
diesmal diesseits donnerstags doppelt doppelten doppelte dort dorthin draußen drei dreißig dreimal dreizehn drinnen droht
drüben durchaus durchgeführt durchgesetzt durchschnittlich durchsuchen durchsucht dürfe dürfen dürfte dürften durfte durften
ebenfalls ebenso ehe eher eigens eilig einander eindeutig eineinhalb einerseits einfach einfache einfachen einführen
eingeführt eingeladen eingeleitet eingenommen eingesetzt eingestellt eingestuft einher einigermaßen einladen einlegen
einnehmen einst einstellen einstimmig einstweilen eintraf einzeln einzelne einzelnen empfahl empfangen empfängt empfehlen
empfiehlt empfing empfohlen endet endete endeten entgegen enthalten enthält enthielt enthüllt entkam entkommen entlang
entlässt entließ entscheiden entscheidet entscheidende entscheidenden entschied entschieden entschließen entschlossen
entsprach entspricht entsprechen entstand entstanden entstehen entsteht entweder entzog entzogen erfahren erfährt erfand
erfolgt erfolgte erfuhr erfuhren erfunden ergab ergaben ergeben ergibt ergriff ergriffen erhalten erhält erhältlich erheben
erhebt erhielt erhielten erhob erhoben erhofft erkannt erkannte erkannten erkennt erlag erlassen erleiden erlischt erlitt
erlitten erneut ernannt ernannte ernennt erschien erschienen erschienene erscheint erscheinen erschoss erschossen ertrunken
erwies erwiesen erworben erwägt etliche etlichen etwa etwas euch euer eure fährt fällt fand fehlen fehlt fehlte fehlten
festgehalten festgenommen festgestellt festnehmen feststellen feuern feuerte fielen finden findet flieht fliehen fliegen
fliegt floh flohen flog flogen folglich fortan fortgesetzt fortsetzen freilich freitags freiwillig freiwilligen frei freie
freien freier freigelassen fressen freut freuen früh frühen frühestens fünf fünfzehn fünfzig fuhr fuhren fürs gab gaben galten
gänzlich gar gearbeitet gebaut geben geblieben geboten gebrannt gebrochen gedrängt geduldet gefahren gefallen gefällt geflogen
geflohen geflüchtet gefunden gegangen gegeben gegebenenfalls gegenüber gegenwärtig gegessen gegolten gegriffen gehalten
gehandelt gehabt gehe gehen geheißen gehoben geholfen geht gekommen gekonnt gekostet gekündigt gelandet gelassen gelaufen
gelegentlich gelesen geleitet gelingt gelitten gelten geltend gelungen gemäß gemeldet genannt genannte genannten genau genauer
genauso genommen genossen genug genügend geöffnet geraten gerade geradezu gerechnet geredet gerettet gerichtet geriet gerieten
gern gerufen geschah geschehen geschieht geschlagen geschossen geschrieben gesehen gesessen gesprochen gesprengt gestanden
gestartet gestatten gestattet gestern gestiegen gestohlen gestoppt gestorben gestoßen gestritten gesungen gesunken getan
getragen getreten getrunken gewann gewannen gewartet gewesen gewinnen gewinnt gewiss gewissermaßen gewöhnlich gewollt geworfen
gewusst gezogen gezwungen gibt gilt gleichfalls gleichwohl gräbt greifen greift griff griffen größtenteils grundlegend habt
halfen halber hält handelt handelte hängen hast hasst hatten hätte hätten heben heimlich heißt helfen herab herauf heraus
herbei herrscht herrschen herrschte herum herunter hervor heute heutzutage hielt hielten hierbei hierfür hierher hierzu
hierzulande hieß hießen hilft hin hinauf hinaus hindurch hinein hingegen hingewiesen hinreichend hinsichtlich hinten hinter
hintereinander hinterher hinterlassen hinüber hinunter hinzu hinweg höchstens hundert hunderte ihm ihn ihnen ihrem ihren ihrer
ihrerseits ihres immer immerhin imstande indem indessen infolge infolgedessen innerhalb insbesondere insgesamt insofern
inwieweit inzwischen irgend irgendein irgendwann irgendwas irgendwie irgendwo isst jahrelang jahrzehntelang jawohl jedenfalls
jedermann jederzeit jedoch jemals jemand jemandem jenseits jetzt kamen kannst kannte keinem keinen keiner keinerlei
keinesfalls keineswegs kennt kommen kommt könne könnte könnten konnte konnten kriegen kriegt kürzlich kurzerhand längere
längeren lassen lasst lässt laufen läuft lebenslang legte legten lediglich leidet lesen letztendlich letztlich liefen liegt
ließ ließen liest litten manchmal mehrere mehreren mehrerer mehrfach mehrmals mein meinem meiner meines meinetwegen meistens
mehrheitlich mindestens miteinander mithilfe mitgeteilt mitteilen mitteilte mittags mittels mittlerweile mitunter mittwochs
möchte möchten mochte mögen möglicherweise möglichst montags musst musste mussten müsse müssen müsste müssten muss muß nachdem
nacheinander nachgewiesen nachher nachmittags nahezu nahe nahm nahmen nannte nannten neben nebenbei nebenher nehmen nein
neuerdings neulich neun neunzehn neunzig nichts niedergeschlagen niemals niemandem niemanden nimmt nirgends nirgendwo nochmals
nunmehr oben obgleich obwohl öfter öfters offensichtlich offiziell offizielle offiziellen oft ohne ohnehin rasch regelmäßig
rief riefen rund rundum runter sahen samstags sämtliche sämtlichen saß saßen schließen schließlich schließt schlief schlägt
schlagen schlimm schlimmer schlimmste schloss schlossen schlug schlugen schmal schneiden schoss schossen schrieb schrieben
schreiben schreibt schreien schrie schritt schuf schufen schweigen schwieg schwersten schwören sechs sechzehn sechzig sehen
sehe seien seid seinem seinen seiner seinerseits seines seit seitdem seitens seither selber selbst selbstverständlich selten
sieben siebzig siebzehn siehe sieht sinken sinkt sitzen sitzt sobald soeben sodass sofern sofort sofortige sofortigen sog
sogar sogenannte sogenannten sogleich solange soll sollen sollst sollt sollte sollten somit sondern sonntags sonst sonstige
sonstigen soviel soweit sowie sowohl sprechen sprach sprachen spricht starb starben statt stattdessen stattfinden
stattgefunden stecken stehen steht stehlen steigen steigt stets stehe sterben stieg stiegen stieß stießen stirbt streiten
streitet stritten stundenlang südwestlich südöstlich nordwestlich nordöstlich tagelang tagsüber tatsächlich tausend tausende
tausenden teils teilweise teilgenommen teilnehmen tragen trat trafen trägt treiben treten trieb trieben trifft trinken tritt
trotz trotzdem trug trugen tust überall überaus überdies übereinander übergeben überhaupt übernahm übernehmen übernommen
übertrieben überwiegend üblich übliche üblichen üblicherweise übrig übrigen übrigens umgebracht umgehend umgekehrt ums umsonst
umso unbedingt unentschieden unerwartet ungeachtet ungefähr ungewiss ungewöhnlich unlängst unklar unserem unseren unserer
unseres unser unsere unten untereinander unterbrochen unterdessen unterhalb unterlag unternehmen unternommen unterschied
unterwegs unterworfen unverändert unverzüglich unvermeidlich unweit unzählige unzähligen verbieten verbietet verboten verbot
verbrachte verbracht verbindet verbunden verließ verließen verlassen verlässt verlieren verliert verlor vergangen vergangene
vergangenen vergangenes verging vergleichen vergessen vergisst verglichen verhältnismäßig vermutlich vermisst versprach
versprechen verspricht versprochen verschwand verschwanden verschwinden verschwunden verstanden verstehen versteht verstorben
verstorbene verstorbenen vertreten vertrat vertrieben verwundet verziehen verzweifelt vielerorts vielfach vielleicht vielmehr
viermal vierzehn vierzig vollends vollkommen vollkommene voneinander voraus voraussichtlich vorbei vorbereitet vorbereiten
vorgestellt vorgestern vorgeworfen vorgeschlagen vorgesehen vorgelegt vorhanden vorher vorhin vorigen vorlegen vorlegte
vormittags vorn vorne vorschlagen vorstellen vorstellte vorübergehend vorwärts vorwerfen vorwiegend wachsen wächst wahrend
während währenddessen wandte wandten wann wäre wären warf warfen warum weicht weigerte weigerten weist weiterhin weltweit
weltweite weltweiten wem wenigstens wer werde werdet werfen wessen weshalb widersprach widersprechen wies wiesen wieso wieviel
willkommen wirbt wirft wirst wissen wisst wobei wochenlang wodurch wofür woher wohin wohl wolle wollen wollt wollte wollten
womit womöglich woran worauf woraus worin worüber worum wovon wovor wuchs wuchsen wurdest würde würden wusste wussten wütet
zehn zehnmal zeitgleich zeitweise zeitweilig zerschlagen zog zogen zudem zueinander zuerst zufällig zufolge zugesagt
zugestimmt zugleich zugunsten zuhause zuletzt zuliebe zumal zumindest zunächst zunehmen zunehmend zunehmende zurück
zurückgekehrt zurückgetreten zurückgewiesen zurückgezogen zurückkehren zurücktreten zurückweisen zurückziehen zusammen
zusammenarbeiten zusammengebrochen zustande zustimmen zuvor zuweilen zwanzig zwar zwei zweifellos zweimal zwischen
zwischendurch zwölf zwangsläufig zwang zwangen antwort besuch feier kriegs ruf schlacht spiel teil trauer unterricht versuch
wert zahl Junge Jungen Tote Toten Verletzte Verletzten Gefangene Gefangenen Fahrt Kämpfen Folgen Sorgen Stimmen Teilen Zahlen
Arbeiten Abend Abkommen Abgeordnete Abgeordneten Abschied Absicht Abstimmung Ahnung Anfang Angaben Angelegenheit Angestellte
Angriffe Angriffen Anlage Anschlag Anschläge Anschlägen Anspruch Anteil Antrag Anwalt Anwälte Anwohner Arbeiter Arbeitern
Arbeitgeber Arbeitnehmer Arbeitslosigkeit Arbeitsplätze Ärger Arzt Ärzte Aufgabe Aufgaben Aufstand Auftrag Augen Ausbau
Ausbildung Ausdruck Ausgaben Ausgangssperre Ausländer Auslieferung Aussage Aussagen Ausschuss Außenminister Außenministerin
Außenpolitik Ausnahme Ausstellung Auswahl Auswirkungen Bauern Bedarf Bedeutung Bedingungen Bedrohung Befehl Behandlung Behörde
Behörden Bekämpfung Belagerung Beratungen Bereich Bereiche Bergleute Berichte Beruf Beschluss Beschwerde Besucher Beteiligung
Betreiber Betrieb Bevölkerung Bewegung Bewohner Beweis Beweise Beziehung Beziehungen Börse Botschaft Botschafter Briefe Brücke
Brücken Bruder Buch Bücher Bundesregierung Bundestag Bundeswehr Bundeskanzler Bundeskanzlerin Bürger Bürgern Bürgerkrieg
Bürgermeister Bürgermeisterin Demokratie Dienstag Dinge Donnerstag Dorf Dörfer Druck Einfluss Einheit Einheiten Einigung
Einkommen Einmarsch Einnahmen Einsatz Einsätze Einwohner Eisenbahn Eltern Entführung Entlassung Entscheidung Entscheidungen
Entwicklung Entwurf Erde Erfahrung Erfahrungen Erfolg Erfolge Ergebnis Ergebnisse Erinnerung Erklärung Ermittler Ermittlungen
Eröffnung Erwartungen Erwachsene Essen Fahrer Fahrzeug Fahrzeuge Fälle Farbe Fehler Feind Feinde Feld Fernsehen Festnahme
Festnahmen Feuer Feuerwehr Finanzminister Firmen Flagge Fläche Flucht Flüchtlinge Flüchtlingen Flug Flugblätter Flugzeug
Flugzeuge Flughafen Fluss Folter Forderung Forderungen Forscher Forschung Fortschritt Fortschritte Frau Frauen Freiheit
Freitag Freund Freunde Freundin Freundschaft Frieden Friedens Frühling Frühjahr Führung Gebäude Gebiet Gebiete Gebieten
Gedanken Gefahr Gefängnis Gefechte Gefühl Gegend Gegner Geheimdienst Gehalt Geiseln Gelände Gelegenheit Gemeinde Gemeinden
Gemeinschaft Generäle Genehmigung Gesandte Geschäft Geschäfte Geschichte Geschichten Geschwindigkeit Gesellschaft Gesetz
Gesetze Gesicht Gespräch Gespräche Gesprächen Gesundheit Gewalt Gewerkschaft Gewerkschaften Gewinn Gewinne Glaube Glück Grenze
Grenzübergang Größe Gründe Grundlage Hafen Häfen Hälfte Haupt Hauptstadt Haus Häuser Haushalt Heimat Helfer Helfern Herbst
Herrschaft Herz Hilfe Hilfen Hinweis Hinweise Hinrichtung Hochzeit Hoffnung Höhe Hubschrauber Innenminister Insel Inseln Jahr
Jahre Jahren Jahres Jahrestag Jahrhundert Jahrhunderts Jahrzehnte Jahrzehnten Jugend Jugendliche Kampf Kämpfe Kämpfer Kanzler
Kanzlerin Katastrophe Kenntnis Kinder Kindern Kirche Kirchen Königin Königreich Kontrolle Konzern Kopf Körper Kräfte Kraftwerk
Krankenhaus Krankheit Kreuz Krieg Kriege Kriegsverbrechen Küche Küste Ländern Landkreis Landung Landwirtschaft Lebens Lehrer
Leiche Leichen Leiter Leitung Leute Leuten Liebe Lieder Lösung Luftangriff Luftangriffe Luftwaffe Lüge Machthaber Mädchen
Mahnung Männer Männern Mannschaft Maschine Maschinen Maßnahme Maßnahmen Mauer Mehrheit Meldung Meldungen Menge Mensch Menschen
Menschenrechte Milliarde Milliarden Millionen Minderheit Mitarbeiter Mitglied Mitglieder Mitgliedern Mitte Mittel Mitternacht
Mittwoch Möglichkeit Möglichkeiten Monat Monate Monaten Montag Mörder Mutter Mütter Nachbar Nachbarn Nachfolger Nachricht
Nachrichten Nächte Nähe Nebel Niederlage Notstand Opfer Opfern Ordnung Orte Ostern Panzer Papst Partei Parteien Passagiere
Pferd Pfund Plätze Platz Polizei Polizisten Präsident Präsidenten Präsidentin Präsidentschaft Preis Preise Prozent Prozess
Prüfung Quellen Rathaus Raum Regierung Regierungen Regierungschef Reihe Rettung Rettungskräfte Richterin Richtung Rückkehr
Rücktritt Rückzug Ruhe Sachen Samstag Sänger Schaden Schäden Scheitern Schicksal Schiff Schiffe Schlag Schluss Schlüssel
Schnee Schritte Schule Schulen Schüler Schuss Schüsse Schutz Schwester Seele Seite Seiten Selbstmord Sicherheit
Sicherheitskräfte Sieg Sieger Sinn Sitz Sitzung Sohn Söhne Söldner Sonntag Spiele Spieler Spitze Sprache Sprecher Sprecherin
Staaten Staatsanwalt Staatsanwaltschaft Staatschef Stadt Städte Stadtrat Stärke Stellung Steuer Steuern Stimme Strafe Straße
Straßen Strecke Streit Streitkräfte Stromausfall Stück Stücke Stunde Sturm Süden Täter Täters Taten Teile Teilnahme Teilnehmer
Tisch Tochter Tod Todes Träume Türkei Uhr Umfrage Umwelt Unabhängigkeit Unfall Universität Unruhen Unterhalt Unterhändler
Unternehmer Unterstützung Untersuchung Unterzeichnung Urlaub Ursache Urteil Väter Vater Verantwortung Verbindung Verbrechen
Verein Verfahren Verfassung Vergangenheit Verhaftung Verhalten Verhältnis Verhältnisse Verhandlung Verhandlungen Verkehr
Verlust Verluste Vermögen Vernehmung Verordnung Versammlung Verstoß Verteidiger Verteidigung Verteidigungsminister Vertrag
Verträge Vertrauen Vertreter Verwaltung Völker Volkes Vorbereitung Vorfall Vorgehen Vorjahr Vormarsch Vorschlag Vorschläge
Vorsitz Vorsitzende Vorsitzender Vorstand Vorstellung Vorteil Vorwurf Vorwürfe Waffe Waffen Waffenruhe Waffenstillstand Wahl
Wahlen Wähler Wahlkampf Wahrheit Wälder Wasser Wege Weihnachten Weise Welt Werke Werte Wetter Widerstand Wirklichkeit Wirkung
Wirtschaft Wissenschaft Wissenschaftler Witwe Woche Wochen Wochenende Wohnung Wohnungen Wort Worte Wunsch Zehntausende Zeichen
Zeit Zeiten Zeitpunkt Zeitung Zeitungen Zelt Zentrum Zerstörung Zeuge Zeugen Ziele Zimmer Zoll Zölle Zorn Zug Züge Zugang
Zukunft Zusammenarbeit Zusammenhang Zustand Zustimmung Zweck Zweifel Zwischenfall
""",
    "fr": """\
~ ~s:
ukrainien israélien iranien européen léger ancien étranger entier gauche combattant assaillant enfant accord achat adversaire
affaire agresseur allié ancêtre année anniversaire arrestation assaut atout auditeur autorité avertissement bataille bâtiment
besoin bruit centaine chaîne chaise chambre changement chanson chanteur chanteuse chaussure chemin chien chiffre cimetière
cinéaste citoyen citoyenne clé cœur colère commissaire commune conseil consommateur contestation contrat coup couloir coupable
cour courrier cuisine début décennie déclaration défaite défenseur défense dégât délai départ dépense député désaccord dessin
diplomate dispositif dizaine docteur douleur douzaine échec école économie écrivain église électeur élève emploi employé
ennemi enquêteur entreprise entretien époque équipe équipage erreur espace espoir esprit étape état étoile étude événement
évêque explication exportation faiblesse famille faute femme fenêtre fleuve forêt foule frère frontière fusée garçon gendarme
gouvernement grève habitude hausse héritage heure hiver homme horreur huile île immeuble impôt incertitude inondation
inquiétude instituteur intérêt jeune jeunesse joueur jour journée jugement kilomètre langue larme lettre ligne logement
lumière maire mairie maison maître maîtresse maladie malheur manière marchandise médecin mensonge mère meurtre meurtrier
meurtrière millier ministère mouvement moyen moyenne musée naissance navire négociation neige nouvelle nuit œuvre orage
ordinateur otage outil ouverture ouvrier paysan peine peintre père perte peuple peur pièce plainte plaisir pluie poisson
policier policière politique pompier pouvoir prêtre preuve prière prisonnier professeur projet propriétaire proposition
puissance qualité racine raison rappel rebelle recherche récit récolte récompense reçu réfugié règle règne remède renfort
renseignement réponse ressortissant résultat retour retrait réunion réussite rivière roi rôle royaume rue salaire samedi
secteur semaine sénateur siècle siège sirène société sœur soin soir soirée soleil sommet sondage sortie souci souhait souvenir
spectacle stade syndicat tâche témoin témoignage terrain territoire tête théâtre titre toit traitement trajet tranchée trésor
tueur usine vainqueur valeur vallée vendredi vérité veuve viande victoire vieillard visage visiteur voiture voleur volonté
voyage voyageur lourd prétendu
~ ~e ~s ~es:
américain allemand espagnol africain froid chaud dernier prochain puissant suivant récent fréquent droit vrai meilleur élu
perdu connu inconnu vendu rendu attendu inattendu entendu détenu obtenu soutenu retenu interdit écrit décrit conduit détruit
produit introduit réduit satisfait ouvert couvert découvert âgé situé sûr mûr lointain seul aucun dirigeant
~er ~e ~ent ~é ~ée ~és ~ées ~ant:
autoris bless condamn consomm constat dépos dévoil distribu éclair enregistr entour exécut exploit install mentionn modifi
multipli qualifi rassembl réserv serr consacr provoqu oubli sauv
~er ~e ~ent ~é ~ée ~és ~ées:
approuv cultiv dégag déplac dessin envisag interrog menac mobilis prononc recommand renforc vérifi habit jug partag propos
rest
~er ~e ~é:
alert bombard calm démissionn grimp pêch plaid relanc séjourn sombr survol trich épous fouill négoci remerci souffl incendi
paralys interpell ordonn pardonn perturb renvers retomb
~er ~ent ~é ~ée ~és ~ées ~ant:
adopt bloqu confirm diffus divis expos fix illustr inspir livr retir accus exprim indiqu invit limit assur gard tu concern
donn impliqu oppos tomb
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~ant:
brûl contrôl désign estim évoqu fabriqu justifi pratiqu sépar travers prépar
~e ~s ~es:
haut certain fait né armé voisin plein absent étudiant
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~ant ~era:
accord accompagn appliqu dépass effectu ferm touch trait arriv demand laiss occup pay utilis représent
~er ~e ~é ~ée ~és:
assassin convoqu enferm enterr épargn expuls mouill soupçonn achet envoy aid aim allum dénonc détourn plong annul décor délivr
élabor évacu appel attir prêt augment constitu critiqu écras repouss échapp emport remport écout élimin empêch entraîn mérit
quitt retourn réclam regard tromp
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~a ~ant ~era:
ajout cré pouss publi réalis rencontr rentr apport arrêt décid gagn jou présent retrouv montr tourn travaill trouv
~er ~e ~ent ~é:
collabor démarr échou fêt gouvern redout renonc affirm rêv affront bais conseill entam cess regrett chant chass recrut recul
cherch commenc coût déclench démontr diminu embrass salu dout échang éclat enseign fum précis essay évit hésit pleur soulign
lâch lutt résist suscit témoign manqu parl profit prouv racont risqu roul sembl souhait
~ ~e ~es:
français anglais chinois polonais mauvais soumis commis
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~a ~ant:
attaqu déclar étudi frapp nomm organis
~ ~s ~es:
profond joli tenu offert prêt présent
~:
accusait achetées achetait acheta achetant accepter acceptent accepté acceptée acceptés acceptées acceptait accepteront
accepterait accueille accueillent accueillait accueillant accueillera admirer admiré affirmée affirmait affirmant affrontera
affronteront aident aidait aidant aidera aideront aiderait aiment aimait aimaient aimant aimera aimerait allument amener amené
amenée amenés amenées amenait amena amenant amputé annonce annoncent annoncé annoncée annoncés annoncées annoncera annulées
appelées appelait appelaient appela appelant apporterait arrêtaient arrêteront arrivaient arrivèrent arriveront arriverait
assister assisté assistée assistés assistait assurait assurera attirent attirait attirant augmentent augmentait augmentera
augmenterait baisée balayer balayé boycotter cacher cachent cachée cachés cachées cachait cachant capturer capturé capturés
causer causent causé causée causés causées céder cédé cédée cédés cédant célébrer célébré célébrée célébrées célébrait
célébrant cessait cessera chantée chantait chantaient chantant chantera chargent chargé chargée chargés chargées chargera
chassés cherchée cherchait cherchaient chercha cherchant cherchera chercherait choquer choqué choquée choqués choquant
circuler circulent circulé classer classent classé classée classés classées commande commandent commandé commandée commandés
commandées commandait commanda commencée commencèrent commencera commenceront compter comptent compté comptés comptait
comptaient comptera concernait concernaient confisquer confisqué confisqués consacra conseillée consoler constituées
constituait constituaient constituant constituera constituerait contester contestent contestée contestés contestées continuer
continuent continué continuait continuaient continuera continueront couper coupe coupent coupée coupés coupées coupait coupant
coûtait coûtera coûterait craignent craignait craignaient craignant critiquent critiquant datent daté datée datés datées
datait datant décidèrent déclenchée déclenchant décorées décréter décrété délivrées demandaient demanderont demanderait
démontrée démontrant dénoncent dépêcher dépêche déployer déployé déployée déployés déployées déserte déserté détournent
dévasté dévastée dialoguer diminuée diminuant diriger dirigé dirigée dirigés dirigées dirigera discuter discutent discuté
discutée discutés discutait discutant disputer disputent disputé disputée disputés disputées disputait disputaient dominer
dominent dominé dominée dominés dominait donnait donnaient donnèrent donnera donneront donnerait doutait dresse dressent
dressé dressée dressés durer durent duré durée durées durait durera échangés échangées échappent échappant échappera éclatée
éclata éclatant écoutent écoutait écoutant écoutera écrasent écrasant élaborées élever élevé élevée élevés élevées élevait
élevant éliminées éliminant embrassée embrassant emmener emmené emmenée emmenés empêchent empêchait empêchant empêchera
empêcherait emportent emportant emportera emprisonner emprisonné emprisonnée emprisonnés encerclé encourager encouragent
encouragé encouragée encouragés engager engagent engagé engagée engagés engagées enlever enlevé enlevée enlevés enlevées
enlevant enseignée enseignées enseignait enseignant entamée entraînent entraînait entraîna entraînant entraînera entraînerait
envoyées envoyait envoya envoyant épousa essayait essayaient essaya essayant étable évacuées évitée évitant évitera éviterait
examiné examinée examinés examinées examinant exercent exercé exercée exercées exiger exigé exigée exigés exigées exiler exilé
exilés expliquer expliquent expliquée expliquées expliquait expliqua expliquant expliquera expliquerait exploré exprimait
financent financé financée financés financées fondent fondé fondée fondés fondées fondant forcer forcent forcé forcée forcés
forcées forment formé formée formés formées formait formaient fouillant fumée fumées fumait fumant gagneront gagnerait gardait
gardera groupe groupé groupés guider guidé guidée guidés guidées habitait habitaient hésitait hésitant ignorer ignorent ignoré
ignorée ignorés ignorées ignorait ignoraient imaginer imaginent imaginée imaginait imaginant impliquait impliquerait importent
importé importée importés importées importait imposer imposent imposé imposée imposés imposées imposait incarcéré incendiée
indigné indignés indiquait informer informent informé informée informés insister insisté insistait insistant interpellés
invitait jeter jeté jetée jetés jetées jetait jetant jouaient joueront jouerait jugera jurer jurent juré jurés lâchés lâchait
laissaient laisseront laisserait lancer lancent lancé lancée lancés lancées lancera lavé lient lié liée liés liées liant
libérer libéré libérée libérés libérées libérant licencier licencié licenciés limitait limogé loger logé logée logés luttant
manifester manifestent manifesté manquée manquait manquaient manquant manquera manqueront manquerait marcher marchent marché
marchés marchait marchaient marchant marchera marcherait massacrer massacré massacrés mené menée menés menées menait menaient
menant méritent méritait méritaient méritant mériterait minimiser montraient négociant notent notée notés notées notait notant
occupaient opérer opéré opérée opérés opéra opérant opposait opposaient opposa opposera ordonnée ordonna ordonnant oser osent
osé osait osera oserait oubliera paralysée pardonnera parlée parlait parlaient parlera parleront parlerait partagera
participer participent participé participait participaient participera participeront passent passé passée passées passait
passaient passèrent passeront passerait payaient penser pensent pensée pensées pensait pensaient pensera perturbée perturbant
placent placé placée placés placées plaisanter plaisante pleurait pleurant plongent poignarder poignardé portent porté portée
portés portées portait portaient portera porteront porterait poser posent posé posée posées posait posaient posera poserait
précisée précisées précisait précisant préparaient présentaient présenteront présenterait prêtent prêtait prêtant priver
privée privés privées privant procurer procurent procuré profitait profitant profitera programmé programmée programmés
programmées projeter projeté projetée projetés promener promenant proposait proposaient proposera protestent protesté prouvée
prouvant prouvera provoqua puent puant quittent quittait quitta quittant quittera racontée racontait racontant racontera
rappeler rappelé rappelée rappelés rappelait rappelant rapporte rapportent rapporté rapportée rapportés rapportées rapportait
rapportant rater raté ratée ratés ravagé ravagée réciter récite réclament réclamait réclamaient réclamant reconnait recrutés
reculés récupérer récupéré récupérée récupérés récupérées refuser refusent refusé refusée refusés refusait refusaient refusa
refusant refusera refuserait regagner regagne regardent regardait regardaient regarda regardant regardera regrettait
regrettera régulier rejeter rejeté rejetée rejetés rejetées rejetant remerciant remportent remportant remportera rendre
rendrait renversée renversant renvoyer renvoyé renvoyée renvoyés renvoyant reporté reportée repoussent repoussant
représentaient représenterait réprimer résistant respecter respectent respecté respectée respectés respectées respectait
ressembler ressemble ressemblent ressemblait ressemblaient ressemblant ressemblera ressemblerait restait restaient restèrent
restera resteront resterait retombée retombées retournent retournait retourna retournant retournera retrouvaient retrouveront
retrouverait révéler révélé révélée révélés révélées révélait révéla révélant rêvée rêvait rêvant risée risquée risquait
risquant risquerait roulés roulait roulant ruiné ruinée saisie saluée saluant sauvera semblait semblaient semblerait signalent
signalé signalée signalés signalées signalant signer signent signé signée signés signées signait sonner sonnent sonné sonnait
soufflant souhaitée souhaitait souhaitaient souhaitant souhaiterait soulignait soulignant stationner stationné stoppé subie
succéder succédé succéda succédant suggérer suggéré suggérant suscitant suspecte suspecté tarder tardent tardé témoignant
tenter tentent tenté tentée tentés tentait tentaient tentant tentera terminent terminée terminés terminées terminait terminant
terminera tirer tirent tirée tirés tirées tirait tiraient tirera tombait tombaient tombera torpille tournaient transformer
transforment transformé transformée transformés transformées transportent transporté transportée transportés transportées
transportait transportant travaillaient trembler tremblant trompent trompait trouvaient trouvèrent trouveront trouverait tuait
tuera utilisaient valait valaient valant versent versé versée versés versées versant visent visé visée visés visées visait
visaient visant visiter visitent visitée visités viole violé violée violées volé volée volés volées volait votent votée votés
votées votera voteront russes grands petite lourde premiers nouveau particuliers ronds faux sérieux dangereux heureux
malheureux nombreux furieux courageux venu construits construites prise prises compris surpris reprises appris apprise mises
remises admise admises transmises souffert prétendue tels quels chacun chacune nuls passants aides ambassades ambassadrice
argent attaques attentats avenir avocats avocate bateau bombardements bras camarade carrefours champ charbon château cheval
choix choses cinquantaine collines complots concitoyens conseillers couvre-feu croissance croix décès démission dettes deuil
discours douanes doutes drapeau eau échanges enfance enjeu enquêtes épouses étés façades fermes fêtes fille fils fleurs
flottes fois formations foyers frappes fusils gagnants gares genou gestes gouverneurs groupes héros hôpital incendies jeu joie
journalistes juges juillet juin jumeau lacs lieu loi luttes magasins mains matin menaces mesure moitié mois monde montagnes
morceau mots œil oiseau oncles opposants ors ouest paix panneau papiers paroles partis patrouilles pauvreté pays peau pierres
plages poches poids polices printemps prix procès procureurs promesses propos quartiers quinzaine rapports rencontres repas
repos représentants réseau rêves rideau riz saisons salle santé sécheresse secours sommes sommeil succès suite tapis taux
tentatives tentes terroriste tonnes toux travail trimestres troupes tueuse veille verres victimes vieillesse villes villageois
violences vitesses voeu voies voix yeux abord accompli accueil accueilli accueillir actuel actuelle actuellement actuels afin
aient ailleurs ainsi alors allaient allait allez allons apparaît apparemment appartenant appartient appelle appellent apprend
apprendre appuie assez assied assurément atteindre atteint attendent attendre aucunement aujourd auparavant auprès auquel aura
aurait auraient auront aussitôt autant autour autre autrefois autrement autres auxquelles auxquels avaient avais avant avez
avoir avons ayant beau beaucoup beaux bénéficie bientôt blanches bleu bleue boire bonne bonnes brièvement brutalement ceci
celle celles cependant certainement ceux chaque cher chère chez choisi choisir cinq cinquante cinquième clairement combien
complètement comprend comprendre conclu conclure conduire conduisait conformément connaissait connaissent connaître connaît
considérablement contient contraire contraint contrairement contre convaincre convaincu correctement courir couramment couvrir
craindre craint croient croire croit cru cuire dangereuse davantage debout décembre dedans déçu défend défendre défendu déjà
delà demain demeure demeurent dernière dernièrement dernières derrière descendre descendu désespéré désormais dessous dessus
détruire deuxième devant devait devaient devenait devenir devenu devenue devenus devez deviennent devient devoir devra devrait
devraient devront dimanche dirait directement disait disaient disant disent disparaître disparu disparue disparus disposait
dites dix doit doivent doucement doux douze écrire écrivait effectivement effondré également enfin énorme énormes énormément
ensemble ensuite entend entièrement entrer entrée environ équipé espère essentiel essentiellement étaient étais étant éteint
êtes étrangère étrangères étroit étroite eue eurent eut eux éventuellement évidemment exactement extrême extrêmement
facilement faible faibles faillite faire fais faisaient faisait faisant fallait fallu fasse faudra faudrait faut ferait feront
fermement février fière finalement finir finit firent fortement fraîche franchir fuir fuite furent grâce gratuitement
gravement guère habituellement hautement hélas heureuse heureusement honte hors huit humain humaine humains immédiatement
indépendamment inférieur interdire inutilement jadis janvier jaune jeudi joindre joyeux jusqu jusque justement laquelle
largement lequel lesquelles lesquels lendemain lentement loin longs longtemps longue longuement longues lorsqu lorsque
lourdement lundi maigre maintenant maintenir maintenu maintient malade malades malgré malheureusement mardi mêmes merci
mercredi mettaient mettait mettant mettent mettra mettre meurent meurt mien mienne mieux militaires milliards moindre moins
mondiaux mortel mortelle mortelles mortels mourir mourut moyennant multiples naguère naître néanmoins neuf neuve noir noire
noires noirs nombreuse nombreuses notamment nôtre nouveaux nue nulle obtient octobre offrir ouvrir ouvre ouvrent paraît parce
pareil pareille parfaitement parfois parmi partent partout parvenir parvenu parvient pauvre pauvres pendant pendre permettait
permettant permettent permettra permettre personne personnes peuvent peux pire plaît pleinement plupart plusieurs plutôt
pourquoi pourraient pourrait pourra pourront poursuit poursuite poursuites poursuivre poursuivi pourtant pouvaient pouvait
pouvez pouvons précédent précédente précédents précisément préféré première premièrement premières prend prendra prennent près
presque prévu prévue prévus prévoit principalement proche proches prochainement promettre propre propres protège protéger
prudemment puis puisque puissent puisse quarante quasiment quatrième quelconque quelles quelqu quelque quelquefois quelques
quiconque quoi quoique quotidien quotidienne quotidiennement rapidement rarement rasé rassurant récemment reçoit reçoivent
recevoir reçue reconnaît reconnaître reconnu réellement réfugiée régner rejoindre rejoint rendent répond répondre répondu
repart reprend retient réunir réunis réunissent réussi réussir réussit revanche réveille revenir revenu reviennent revient
revoir rien rire riche riches rompre rompu rouge rouges sauf saurait savait savaient savent savez savoir sèche selon sept
septembre serait seraient serez seriez serons seront sérieuse sérieusement servent seulement sévère sévèrement sien sienne
sinon situe situent soient soit soixante sortent soudain souffrir souffre souffrent soumettre soutenir soutien soutient
souvent spécialement strictement suffisamment suffit suis suivi suivie suivre supérieur supérieure surtout survenu survenue
survient survivre survit suspendu tandis tantôt tardivement tellement telles tenait tenaient tiendra tiennent tient tôt
totalement toujours toute toutefois traduit trahi trahir treize trois troisième trop uniquement utiles vaincre vaincu vaut
vécu venait venaient venant vendent verra verront vertu veulent veut veux vieille vieilles vieux viennent vient vingt
vingtaine vivait vivant vivants vivement vivent vivre voici voient voilà voir voire volontaire volontiers vont voudrait
voulaient voulait vouloir voulu voyait voyant vraiment vue
""",
    "es": """\
~:
ayer hoy mañana siempre ahora luego entonces allá aunque mientras según hacia bajo ante cual cuales cuyo cuya quienes alguien
nadie alguno algunos algunas ningún ninguna mucho muchos muchas pocos pocas varios varias cualquier mejor peor mayores nuevo
nueva nuevos nuevas viejo viejos joven jóvenes pequeño pequeña pequeños bueno buena buenas malos primero primeros siguiente
pasado pasada misma mismos mismas propio propia cierto cierta fuerte débil muerto muerta muertos muertas herido heridos hombre
hombres mujer mujeres niño niños niña niñas hijo hija hijos hermano hermana padres pueblo pueblos ciudad ciudades gobierno
ministerio ejército policía ley leyes juez jueces juicio cárcel elecciones acuerdo reunión viaje llegada salida muerte salud
enfermedad hospitales escuela escuelas iglesia calle calles puerta camino puente río playa montaña tierra agua fuego lluvia
nieve viento día días noche noches año siglo siglos lunes martes miércoles jueves viernes enero febrero mayo junio julio
septiembre noviembre diciembre cuatro ocho nueve diez quince veinte treinta cuarenta cincuenta cien ciento millón millones
dinero precio precios trabajo trabajadores libros película canción equipo equipos jugadores juego juegos palabra palabras
cosas veces ejemplo hecho hechos razón verdad desarrollo crecimiento caída bombardeo ayuda dijo dicen decir dicho hizo hace
hacen hacer hecha hacía puso poner puesto tuvo tenía tenían tener tienen tengo hubo habían hemos estaba estaban están estuvo
soy eran serán sería siendo fuimos fuera hago puedo pueden podía podrá podría quiero quiere quieren quería sabía debe deben
deber debía voy iba vienen llegó llega llegan llegar llegaron salió salir murió murieron mueren nacer vivió viven vivir ganó
ganar perdió dieron pidió anunció acusó rechazó rechaza aprobó aprueba firmó visitó comenzó comienza empezó empieza terminó
encontró encuentra encuentran creó creado recibió recibe recibir escribió escribir publicó realizó llamado llamada llama
ubicado conocido conocida nacido construido dejado dejó dejar quedó quedan pasó pasa siguió sigue pareció cree creer volvió
vuelve volver abrió cerró cierra entró tomó llevó lleva llevar murciano español española españoles inglés francés alemán
alemana ruso estadounidense estadounidenses especie población además sólo tampoco todavía aún quizás quizá lejos abajo delante
alrededor
""",
    "it": """\
~:
oggi domani adesso allora poi spesso ancora già dove quindi oppure anzi infatti inoltre invece soltanto soprattutto almeno
forse davvero proprio troppo pochi tanti molti molte qualche qualcuno qualcosa nessuno nessuna niente nulla ogni ognuno altro
altri stesso stessa stessi tutta tutte quello quella quelli quei quegli questi queste quale quali chi quanti uomo uomini donna
bambino bambini bambina ragazzo ragazzi ragazza figlio figlia figli fratello sorella genitori famiglia amico amici popolo
città paese paesi mondo ministri esercito soldato soldati polizia leggi giudice giudici carcere reato partito partiti elezioni
voti accordo incontro viaggio arrivo salute malattia medico ospedale scuola scuole chiesa strade fiume spiaggia montagna acqua
fuoco pioggia giorno giorni notte notti settimana settimane mesi anno anni secolo secoli minuti mattina pomeriggio lunedì
martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
quattro cinque dieci undici dodici venti milione milioni miliardi soldi prezzo prezzi azienda aziende lavoro lavoratori libri
canzone squadra giocatore giocatori gioco giochi storia parola cose volte esempio fatto fatti ragione verità sviluppo crescita
caduta attacco attacchi aiuto aiuti nuovo nuova nuovi nuove vecchio vecchia giovane giovani piccolo piccola piccoli buono
buona buoni migliore peggiore maggiore ultimi prossimo prossima lungo lunga basso debole libero morti feriti ferito detto
dicono fanno faceva fece messo mettere aveva avevano avere abbiamo avuto erano sarà saranno sarebbe siamo furono può possono
potere poteva potrebbe vuole vogliono volere voleva sanno sapere devono dovere doveva vanno andare andato andata vengono
venire venuto arriva arrivato arrivati arrivare uscito uscire muore nata nascita vivere vinto vincere perdere dare chiesto
chiede chiedere annuncia annunciato accusato respinto approvato firmato visitato comincia cominciato inizia iniziato finito
finisce trovato trova trovare creato ricevuto riceve scritto scrive scrivere pubblicato usato chiamato chiamata conosciuto
considerato costruito lasciato lascia lasciare rimasto rimane rimanere passato seguire sembra credere tornato tornare apre
chiuso chiude entrato prendere portato portare parlare parlato capire capito sapete italiani inglese francese tedesco tedeschi
russi fuori sopra sotto dietro davanti vicino lontano presto tardi subito insieme secondo contro verso senza nonostante perciò
poiché affinché finché cioè ecco purtroppo attualmente probabilmente
""",
    "pt": """\
~:
ontem hoje amanhã agora então embora enquanto cujo cuja alguém ninguém algum alguma algumas nenhum nenhuma muitos muitas
poucos poucas demais vários várias qualquer melhor pior maiores novo novos novas velho velha jovem jovens pequeno pequena
pequenos boa boas primeiro primeira primeiros terceiro terceira seguinte passado mesma mesmos próprio própria baixo longo
fraco mortos ferido feridos homem homens mulher mulheres criança crianças menino menina filho filha filhos irmão irmã pai mãe
povo cidade cidades ministério exército polícia leis juiz juízes julgamento prisão eleição eleições acordo reunião viagem
chegada saída saúde doença escolas igreja rua caminho praia montanha floresta céu água fogo chuva noite noites mês anos século
séculos manhã feira janeiro fevereiro março junho julho setembro outubro novembro dezembro duas três quatro oito dez vinte
trinta quarenta cinquenta milhares milhão milhões bilhões dinheiro preço preços trabalho trabalhadores livro livros canção
equipe jogador jogadores jogo jogos prêmio história palavra palavras coisa coisas vezes maneira exemplo fato fatos razão
verdade ideia desenvolvimento crescimento bombardeio incêndio dizem dizer fez faz fazem fazer feito feita fazia pôs colocou
teve tinha tinham tenho temos têm houve estavam estão serão sendo pode poderá poderia quero quer querem queria devem dever vão
vou veio vêm chegou chega chegam chegar chegaram saiu sair morreu morreram morrem morrer nasceu nascer viveu vivem viver
ganhou ganha ganhar perdeu deram dão pediu pede anunciou acusou rejeitou aprovou assinou visitou começou começa terminou
encontrou encontra criou criar recebeu recebe receber escreveu escrever publicou realizou chamado chamada conhecido conhecida
nascido construído deixou ficou fica ficam ficar passou acredita voltou voltar abriu fechou entrou tomou levou levar falou
falar brasileiro brasileira brasileiros português inglês francês alemão além quase somente tampouco porém contudo talvez longe
perto acima abaixo atualmente geralmente
""",
    "nl": """\
~:
gisteren vandaag vanavond nooit altijd toen daarna daarvoor daarom daarbij daar ergens nergens overal terwijl hoewel zodat
totdat voordat nadat doordat tenzij zoals volgens tijdens tussen zonder vanaf binnen buiten boven beneden naast achter voorbij
rond sinds wegens ondanks iemand iets niets iedereen ieder iedere elk sommige enkele weinig genoeg zulke zelf zelfs eigen
ander zelfde hetzelfde dezelfde welke waarom wanneer waarbij waarop waardoor hoe hoeveel misschien bijna slechts alleen
ongeveer vooral bovendien namelijk natuurlijk eigenlijk eindelijk helaas samen opnieuw weer steeds vaak soms meestal meteen
onmiddellijk snel langzaam nieuw nieuwe oude jonge groot grote goed goede slecht slechte mooi mooie hoge laag zwaar zware
eerste tweede derde laatste volgende vorige belangrijk belangrijke moeilijk mogelijk onmogelijk nodig bekend bekende dood dode
doden gewond gewonden levend vrouw vrouwen kinderen jongen meisje zoon dochter broer vader moeder ouders gezin vriend vrienden
mensen steden dorp wereld koning koningin oorlog soldaat politie rechtbank gevangenis misdaad partij partijen verkiezingen
stem akkoord vergadering aankomst vertrek leven gezondheid ziekte ziekenhuis artsen scholen kerk straat straten huis huizen
rivier zee hemel aarde vuur sneeuw nachten weken maand maanden jaar jaren eeuw eeuwen uur uren ochtend avond maandag dinsdag
woensdag donderdag vrijdag zaterdag zondag maart augustus twee drie vijf zes zeven negen twaalf twintig dertig veertig vijftig
honderd honderden duizend duizenden miljoen prijs prijzen bedrijf bedrijven werknemers boek boeken speler spelers wedstrijd
ploeg naam verhaal woord woorden keer manier voorbeeld geval feit waarheid ontwikkeling groei daling aanval aanvallen
aardbeving hulp einde zei zegt zeggen gezegd doet doen deed deden gedaan maakt maken maakte gemaakt zet zetten gezet heb hebt
gehad bestaat geweest kunnen kon konden wil weten weet wist wisten moeten moest moesten mogen mocht zal zullen zouden gaat
gaan gegaan komt komen kwam kwamen gekomen blijft blijven bleef bleven gebleven ligt staan stond stonden sterft stierf
overleden overleed woont wonen woonde wint winnen verliest verloor geeft geven gaf gegeven vraagt vragen vroeg gevraagd
kondigt begint begon eindigt vindt vinden vond vonden gevonden krijgt krijgen kreeg kregen gekregen schrijft schrijven schreef
geschreven noemt genoemd gebruikt gebruiken gebouwd laat laten liet lieten gelaten lijkt leek gelooft geloven terug opent
opende sluit gesloten neemt nemen genomen brengt brengen bracht spreekt spreken sprak gesproken ziet zien zag zagen gezien
hoort horen gehoord dacht loopt lopen liep liepen nederlandse nederlands engelse franse duitse amerikaanse
""",
    "pl": """\
~:
wczoraj dziś dzisiaj jutro nigdy zawsze teraz wtedy potem wcześniej później tutaj gdzie kiedy dlaczego dlatego ponieważ
chociaż podczas według przeciwko między około wśród wobec wokół oprócz ktoś nikt coś każdy każda każde wszyscy wszystko
wszystkie wszystkich wiele wielu dużo mało kilka kilku obie inny inna innych taki taka takie takich nasz nasza nasze wasz swój
swoje swoją swoich swojego mój moja którego którym których której nowy nowa nowe nowych nowego stary stara młody młoda młodych
duży duża duże mały mała małe wielki wielka wielkie dobry dobra dobre zły zła lepszy gorszy większy najlepszy największy
pierwszy pierwsza pierwsze drugi druga trzeci ostatni ostatnia ostatnie następny zeszły długi krótki wysoki niski silny słaby
wolny ważny ważne możliwe niemożliwe trudny łatwy zabity zabici ranny ranni martwy żywy człowiek ludzie ludzi mężczyzna
mężczyźni kobieta kobiety kobiet dziecko dzieci córka brat siostra ojciec rodzice rodzina przyjaciel naród miasto miasta miast
wieś kraju państwo państwa świat świata świecie rząd rządu prezydent prezydenta wojna wojny wojnę wojnie pokój armia wojsko
wojska żołnierz żołnierze żołnierzy policja policji prawo prawa ustawa sąd sądu sędzia więzienie więzieniu przestępstwo partia
partii wybory wyborach głos głosów porozumienie spotkanie podróż śmierć życie życia zdrowie lekarz lekarze szpital szpitala
szkoła szkoły kościół kościoła ulica drzwi drogi rzeka morze góra niebo ziemia woda wody ogień deszcz śnieg wiatr dzień nocy
tydzień tygodnia tygodni miesiąc miesiąca miesięcy lat lata latach wiek wieku godzina godziny godzin rano wieczorem
poniedziałek wtorek środa czwartek piątek niedziela styczeń stycznia lutego kwietnia maja czerwca lipca sierpnia września
października listopada grudnia dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia setki
tysiąc tysiące tysięcy milionów pieniądze pieniędzy praca pracy książka książki piosenka drużyna zawodnik mecz nagroda część
miejsce imię nazwa słowo słowa rzecz raz razy sposób przykład przypadek powód prawda rozwój wzrost spadek ataku ataki pożar
trzęsienie koniec powiedział powiedziała mówi mówią mówić zrobił robi robić miał miała mają mieć mamy były będzie będą
jesteśmy jestem mogą można mógł mogła chcą chciał wiedzieć wiedział musi muszą musiał powinien idzie szedł poszedł przyszedł
przyjechał przybył przybyli wyszedł zmarł zmarła zginął zginęło zginęli urodził mieszka żyje wygrał wygrała przegrał dał daje
dać poprosił prosi ogłosił ogłosiła oskarżył odrzucił przyjął podpisał odwiedził zaczął zaczęła zaczyna skończył znalazł
znaleziono stworzył otrzymał otrzymała dostał napisał pisze użył nazywa znany znana znajduje zbudowany zostały została zostali
zostaje wydaje wierzy wrócił otworzył zamknął wszedł wziął polski polskie polskiego rosyjski rosyjskie rosyjskich niemiecki
niemieckie amerykański francuski angielski ukraiński ukraińskie prawie również ponadto zatem czyli niestety oczywiście
naprawdę prawdopodobnie szczególnie
""",
    "tr": """\
~:
dün bugün yarın şimdi hiçbir hiçbiri asla daima hep bazen sık yine tekrar henüz artık orada burada şurada nerede neden niçin
niye hangi kimse herkes bazı birçok çoğu fazla tümü birkaç başka diğer aynı öteki hangisi böylece çünkü fakat yalnız yalnızca
ayrıca üstelik rağmen karşı doğru itibaren boyunca arasında arasındaki içinde üzerinde üzerine altında yanında önünde
arkasında sonunda başında tarafından hakkında dolayı birlikte beraber dışında sonrasında sırada yeni eski genç yaşlı büyük
küçük iyi kötü güzel çirkin yüksek alçak uzun kısa güçlü zayıf ağır hafif sıcak soğuk birinci ikinci üçüncü ilk geçen gelecek
önemli zor kolay mümkün gerekli ünlü ölü yaralı canlı erkek kadın kadınlar çocuk çocuklar çocuğu oğlu kız kızı kardeş annesi
babası arkadaş insan insanlar insanların halk millet şehir köy ülke ülkenin ülkeler dünya dünyanın hükümet cumhurbaşkanı
başkan başkanı bakan bakanı başbakan savaş barış ordu askerler yasa kanun yargıç mahkeme hapishane suç partisi seçim seçimler
anlaşma toplantı yolculuk ölüm yaşam hayat sağlık hastalık hastane okul okulu cami sokak evi evde kapı yol köprü nehir deniz
dağ orman gök yer toprak ateş yağmur rüzgar gün günü günler gece hafta haftalar aylar yıl yılı yıllar yılında yılda yüzyıl
dakika sabah akşam pazartesi salı çarşamba perşembe cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
kasım aralık dört beş altı yedi sekiz dokuz yirmi otuz kırk altmış yetmiş yüz yüzde binlerce milyon milyar fiyat şirket işçi
kitap şarkı takım oyuncu oyun maç ödül parça isim adı tarih tarihi söz sözleri şeyler kez defa şekilde örnek durum gerçek
gelişme artış düşüş saldırı saldırısı saldırılar yangın deprem yardım söyledi söylüyor söylemek dedim diyor yaptı yapıyor
yapmak yapılan yapan yapıldı etti ediyor etmek eden edilen edildi etmiş ettiği oldu oluyor olmak olur olacak olmuş olsa
oldukça vardı yoktu veriyor vermek verilen aldı alıyor almak geldi geliyor gelmek gelen gitti gidiyor gitmek giden kaldı
kalıyor kalmak kalan öldü öldürüldü doğdu yaşıyor yaşayan yaşadı kazandı kazanan kaybetti istedi istiyor istemek açıkladı
açıklama belirtti bildirdi konuştu konuşma başladı başlayan bitti buldu bulunan bulunuyor bulundu yazdı yazan yazılan
kullanılan kullanılır gördü görmek görünüyor gören biliyor bilinen bilmek çıktı çıkan çıkıyor girdi geçti geçiyor döndü açtı
kapattı getirdi götürdü çalışıyor çalışan çalıştı gerekiyor gerek lazım türk türkler alman ingiliz fransız belki elbette tabii
galiba sanki işte haydi evet hayır lütfen teşekkür benim bizim sizin onların bunun şunun bunu şunu bunlar şunlar onlar bize
bizi sizi kendisi kendine kendini
""",
    "sv": """\
~:
igår imorgon sedan tidigare senare här varför därför enligt genom utan inom utanför ovanför bakom framför bredvid runt någon
något några inget inga allt varje många båda andra annat samma egna vilken vilket vilka hur våra ert dina kanske nästan endast
ungefär särskilt dock dessutom nämligen naturligtvis egentligen äntligen tyvärr tillsammans ofta ibland oftast genast snabbt
långsamt gammal gamla unga stora litet goda dålig vacker vackra hög höga högt låg låga lång långa starka svår svåra första
sista nästa förra viktiga viktigt möjligt omöjligt nödvändigt känd kända känt död döda dödades skadade levande män kvinna
kvinnor barnen pojke flicka dotter syster föräldrar familj vän vänner människa människor staden städer värld världen kungen
drottning kriget polisen domare fängelse brott valet röst röster avtal möte hälsa sjukdom sjukhus läkare skola skolor kyrka
gator dörr väg vägar vatten eld snö dagar nätter vecka veckor månad månader åren århundrade timme timmar minuter morgon kväll
måndag tisdag lördag söndag augusti två fyra åtta nio tjugo trettio fyrtio femtio hundra hundratals tusentals miljon miljoner
miljarder pengar företag företaget arbete arbetare böcker spelare plats namn gång gånger sätt exempel skäl sanning utveckling
tillväxt ökning jordbävning hjälp säger säga gör göra finns fanns varit blivit kunna vill vilja veta måste fick gick kommit
komma stannar dör dött född föddes vunnit förlorar förlorade ger gett frågar frågade börjar började slutar slutade hittar
hittade hittades skrivit kallas används använder använda byggdes låter lät verkar återvände öppnar öppnade stänger tagit talar
talade såg hörde tänker tänkte svenska svenskt svenskar engelska franska tyska ryska amerikanska sådana honom ännu redan hemma
upp tillbaka
""",
}
