"""English words that no derived form may be: the commonest of four and five letters, and others that look like a romanisation.

Given names that are words too (Victor, Maria, Maxim) are not in it: a given name is only looked at beside its surname.

Source: written down for this project from general knowledge; the second list with an eye on the forms of some 600 Slavic,
Arabic, Korean and Chinese names; the third with an eye on headlines.
"""

from __future__ import annotations

_COMMON = """
able also area army away baby back ball band bank base bath bear beat been beer bell best bill bird blow blue boat
body bomb bond bone book born both bowl busy call calm came camp card care case cash cast cell chat chip city club
coal coat code cold come cook cool cope copy core cost crew crop dark data date dawn days dead deal dean dear debt
deck deep deny desk dial diet disc disk does done door dose down draw drew drop drug dual dust duty each earn ease
east easy edge else even ever evil exit face fact fail fair fall farm fast fate fear feed feel feet fell felt file
fill film find fine fire firm fish five flat flow food foot ford form fort four free from fuel full fund gain game
gate gave gear gene gift girl give glad goal goes gold golf gone good gray grew grey grow gulf hair half hall hand
hang hard harm hate have head hear heat held hell help here hero high hill hire hold hole holy home hope host hour
huge hung hunt hurt idea inch into iron item jack join jump jury just keen keep kept kick kill kind king knee knew
know lack lady laid lake land lane last late lead left less life lift like line link list live load loan lock logo
long look lord lose loss lost love luck made mail main make male many mark mass mate math matt meal mean meat meet
menu mere mile milk mill mind mine miss mode mood moon more most move much must name navy near neck need news next
nice nine none nose note okay once only onto open oral over pace pack page paid pain pair palm park part pass past
path peak pick pink pipe plan play plot plug plus poll pool poor port post pull pure push race rail rain rank rare
rate read real rear rely rent rest rice rich ride ring rise risk road rock role roll roof room root rose rule rush
safe said sake sale salt same sand save seat seed seek seem seen self sell send sent sept ship shop shot show shut
sick side sign site size skin slip slow snow soft soil sold sole some song soon sort soul spot star stay step stop
such suit sure take tale talk tall tank tape task team tech tell tend term test text than that them then they thin
this thus till time tiny told toll tone tool tour town tree trip true tune turn twin type unit upon used user vary
vast very vice view vote wage wait wake walk wall want ward warm wash wave ways weak wear week well went were west
what when whom wide wife wild will wind wine wing wire wise wish with wood word wore work yard yeah year your zero
zone about above abuse actor acute admit adopt adult after again agent agree ahead alarm album alert alike alive allow
alone along alter among anger angle angry apart apple apply arena argue arise array aside asset audio avoid award
aware badly baker bases basic basis beach began begin begun being below bench birth black blame blind block blood
board boost booth bound brain brand bread break breed brief bring broad broke brown build built buyer cable carry
catch cause chain chair chart chase cheap check chest chief child china civil claim class clean clear click clock
close coach coast could count court cover craft crash cream crime cross crowd crown curve cycle daily dance dated
dealt death debut delay depth doing doubt dozen draft drama drawn dream dress drill drink drive drove dying eager
early earth eight elite empty enemy enjoy enter entry equal error event every exact exist extra faith false fault
fiber field fifth fifty fight final first fixed flash fleet floor fluid focus force forth forty forum found frame
frank fraud fresh front fruit fully funny giant given glass globe going grace grade grand grant grass great green
gross group grown guard guess guest guide happy heart heavy hence horse hotel house human ideal image index inner
input issue joint judge known label large laser later laugh layer learn lease least leave legal level light limit
links lives local logic loose lower lucky lunch lying magic major maker march match maybe mayor meant media metal
might minor minus mixed model money month moral motor mount mouse mouth movie music needs never newly night noise
north noted novel nurse occur ocean offer often order other ought paint panel paper party peace phase phone photo
piece pilot pitch place plain plane plant plate point pound power press price pride prime print prior prize proof
proud prove queen quick quiet quite radio raise range rapid ratio reach ready refer right rival river rough round
route royal rural scale scene scope score sense serve seven shall shape share sharp sheet shelf shell shift shirt
shock shoot short shown sight since sixth sixty sized skill sleep slide small smart smile smoke solid solve sorry
sound south space spare speak speed spend spent split spoke sport staff stage stake stand start state steam steel
stick still stock stone stood store storm story strip stuck study stuff style sugar suite super sweet table taken
taste taxes teach teeth thank theft their theme there these thick thing think third those three threw throw tight
times tired title today topic total touch tough tower track trade train treat trend trial tried tries truck truly
trust truth twice under union unity until upper upset urban usage usual valid value video virus visit vital voice
waste watch water wheel where which while white whole whose woman women world worry worse worst worth would wound
write wrong wrote yield young youth
"""
_LIKE_NAMES = """
adage added adder alas allay alley ally alma amber amir arch argon baba baron bars basher basil bazaar beret berth
blister boar bogus bora bran bulgur burka cabin chary chin chit chop chow chum cosh dada dale dame deli demon dolina
donna duma gala gall gang gavel gorge gory grief guru hade hades halal harem harp heir hong horde housy hussy ilex
isle jackal jade jaeger jewel junk kale karma kiln kiva kola lama lather lava leech lemon leper lich liman limo lion
lira lull lung lyre mali mall mama manga manna marina marine marsh mart maser maul mess mink mire mist moan mole moor
morose mosque muck muezzin mull mutt nadir nail nard navel omen opal orlop oval pang papa parka paste pavan penal perm
pita plum polo pope poser pram rani rash raven rebel repine rigor riot roman rook rosin rouse runic russet saber sable
sack sadder saddle sadly salaam salad salon sander sang sash satin sayyid sender serf shad shade shady shah sham
shaman sheikh shin shoo sing sissy slav slop slot soda solo sore sour suds sultan sung surly tang tarn tartar tome
tong tonic tout tuba tulip tuna tung tusk vale valet vane varna vela velum veto viola vizier void volt votive vulgar
wade wail wander wane wang ware wasp wolf woof yang yoga zebra zenana zenith zinc zing
"""
_NEWS = """
airstrikes anchored arrives ashore ate bakeries barracks battlefield battlefront beekeeper beekeeping bees birds
bishop bishops blindfolded bloggers bookshop bookstore bookstores borrowing boyhood breweries brewery bribery
broadcast brothers brought bunkers burglars buries burying cabbage cancelled cargoes cheese chess chicken choked
choking classroom classrooms cloudy coalfield coldest cried curtain cyberattack dancers daybreak dearer debris debtors
degrees delayed digs displaced downstream drank drives drowned drugged dug dugouts dumplings dweller dwellers eleven
evacuated evacuees factories fallen ferries ferry filmmaker filmmakers fishermen fishing foxes freed frontline frozen
furniture gamblers gambling garlic girlhood granddaughter gunshot hacked hacking hallway handcuffed handcuffs harbour
harvest harvested heatwave hideout highway homeless homework horses injures interrogated jobless joked kidnappers
lashes laughed launching laureate laureates lawmaker layoffs lifeboat lightning livestock livestream looted looters
looting marchers meetings midnight minefield minefields monks muttered newcomers newsroom niece nodded nuns nursery
oilfield oilfields orchard orchards outskirts owes payroll peacekeepers pensioners pipelines playwright pots prayed
preached preacher rallied raze razed reads refineries refinery refugees rescuers rising riverbank robbed robbers
rocket rooftop rooftops rowers rubble ruins rumored rumors rusty sailors sank sentenced sermon seventeen sheltered
shelters shipbuilder shipbuilding shipwreck shire shooter shootout shouted shrapnel shrine shrines shrugged sieges
sinking smiled smuggled smugglers smuggling sniper snipers snowfall songwriter speeches spiders springtime squatters
staircase stairs starvation steelworks stepson stockholders stolen stranded studied studies subway successor
successors sunk sunny sunrise sunset swapped sweets swims teenage teenager thaw thieves thugs thunder toddlers
tortured torturing towed translated travelling trench trenches turban turbans typhoon unemployed unharmed unhurt
upstream uptown verdicts victories villager vineyards walkout walkouts warmer warmth warplane warplanes warship
warships watchdog watchdogs waved weds wept wheatfields wheelchair whispered whistleblower whistleblowers wildlife
windows winters wiretap wiretaps wolves wonder woodland woods worship worshippers wrecked yachts
"""
ENGLISH = frozenset(f"{_COMMON} {_LIKE_NAMES}".split())
_NO_NAMES = """
anchor banner basher charge charges chaos cheat cheats chorus hanger hello manner moose sales salute sheets tennis
"""
WORDS = frozenset((*ENGLISH, *_NO_NAMES.split()))
"""Words that no form of a name may be, nor its plural; those beyond `ENGLISH` say nothing about the language of a text."""
NEWS = frozenset(_NEWS.split())
"""Words of the news that English has for itself and `commonwords` lacks: they say which language a headline is in."""
