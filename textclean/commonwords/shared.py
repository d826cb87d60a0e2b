"""English words that other languages have as well, so that no vote on a language can count them. Names in short texts ask.

Source of the knowledge: words of the news that English shares with its neighbours, written down by hand for this project.
"""

from __future__ import annotations

from textclean.smallwords import wordset

SHARED = wordset("""
abandon absence absolute abstain absurd accept access accord accuse act action active actor adapt address administration
admiral admire adopt advance advantage adventure agency agent alarm alert alien alliance ambassador ambition ambulance ambush
amnesty analysis animal announce annual anti apartment apology appeal appoint arm army arrest arrive art article artist
assault assassin assassination assist assistance associate association assure atom attack attend attention audience authority
auto autonomy avenue award balance ban bandit bank bar barricade base battery battle block blockade blog bomb bombard
bombardment boss boycott bridge brigade brilliant brother brutal budget bus cabinet calm camera camp campaign canal cancel
cancer candidate capable capital captain capture car care cargo case cast cause cell center central centre ceremony certain
chance change channel chaos chapter charge charm chef chemical cholera choice circle circulation civil civilian claim class
classic clean client club coalition coast code collapse collection colonel colony color column combat comment commission
common communicate communist community companion company compare compete complete complex comply compromise concern concert
conclude condemn condition conference confidence confirm conflict confuse congress connect conquer conscience conscript
consider constant constitution construct consul consult consume contact contest continent continue contract contrast
contribute control convict convince cooperate cooperation copy corner corps correct corrupt corruption cost council count
counter coup couple courage course court cover crash create credit crime criminal crisis critic critical criticise criticize
cross crowd crucial culture current cycle damage dance danger dangerous data date debate decide declaration declare decline
decrease decree defeat defend defense defence defiant degree delegate delegation demand democracy demonstrate demonstration
demonstrator department depend deport deputy desert despair destroy detail detain detective determine develop device dictator
die diet difference different difficult dinner diplomat diplomatic direct director disaster discipline discover discuss
dismiss dispute distance distant district divide doctor document dollar domestic dominate double doubt dozen dragon drama
drone duke echo economic economy edition editor effect effective effort election element elite embargo embassy emergency
emotion empire employ encounter energy engine engineer enter enterprise entire episode equal error escape escort essential
establish estimate ethnic evacuate evacuation event evidence exact examine example excellent exception exchange exclude excuse
execute exile exist expect expert explode explosion export express extend extra extract extreme face fact factor factory fail
false family fan farm fatal favor favour federal female festival fight figure file film final finance fine finish fire firm
flag flame force foreign form formal former fort fortune forum forward found foundation fragile frank free fresh front fruit
fugitive function fund funeral future gas general generation genocide germ giant globe glory grand grave grenade group
guarantee guard guerrilla guide guilt hall hand harbor hero historic history hold horror hospital hostage hostile hotel human
hunger hunt idea ideal identify illegal image immediate immune impact important impose impossible improve incident include
increase independent independence index industry infant infect influence inform information inhabitant initial initiative
innocent insist inspect inspector install instant institute institution instruct insult intelligence intense interest interior
internal international internet interpreter intervention interview invade invasion invest invitation invite island isolate
issue job join journal journalist judge junta jury just justice lamp land large lava leader legal legend letter level liberal
liberation liberty licence license limit line liquid list live local long loose lose machine magazine major majority male
manage manager march margin marine mark market mask mass massacre massive master material matter medal medical member memorial
memory menace mental message metal meter method military militia million mine mineral minister ministry minor minority minute
miracle missile mission mob mobile mobilise mobilize model moderate modern moment money monster monument moral motor mount
move movement municipal murder museum music mutual name nation national natural nature naval navy negative neutral normal
north note notice nuclear object objective oblige observe obstacle occasion occupation occupy offend offensive offer office
official oil old open operate operation opinion opponent opportunity oppose opposition order organisation organise
organization organize origin original pact pain palace panel panic paper parade parallel pardon park parliament part partial
participate partisan partner party pass passage passenger passion passport past patience patient patriot patrol pause peace
penal pension perfect perform period permanent permit person personal pestilence petition phase photo phone pilot pirate
pistol place plan plane planet plant plot poet poetry poison police policy political politics popular population port position
positive possible post posture potential practice precious precise prefer prepare presence present preside presidency
president pressure prevent price prime prince principal principle prison private privilege prize problem procedure proceed
process proclaim produce product profession professor profit program programme progress project prominent promise promote
proof propaganda propose protect protest prove provide province provoke public publish punish purchase purge pursue quality
quarrel quarter question race radar radiation radical radio raid rail rape rapid rare rat rate ration reaction rebel rebellion
reception recommend record recover reduce reform refuge refugee refuse regime region regional register regret regular reject
relation release religion religious remain remark remove rent repair repeat report represent republic request rescue reserve
residence resident resign resignation resist resistance resolution resolve respect respond rest restaurant restore result
retire retreat return reveal revenge revise revolt revolution rifle risk rival river role romantic route royal ruin rule rumor
rumour rural sabotage sack salute sanction satellite satisfy scandal scenario scene season second secret secretary section
sector secure security segment senate senator sense sentence separate separatist serious servant serve service session severe
sex shock siege sign signal silence silent similar simple single site situation slogan social society soldier solid solution
son sort source south space spare special spectacular speech spirit sport spy stadium staff standard star start state station
statistic status stop storm strategic strategy street strict strike student studio study submit substance success suffer
suffrage suggest suicide summit support supreme surface surgeon surprise surrender survive suspect suspend suspense symbol
sympathy system tactic talent tank target tariff technical telephone television temple tempo tension tent term terminal
terrible territory terror terrorist test text theater theatre theory title tolerate ton torture total touch tour tourist toxic
trade tradition tragic train traitor transfer transform transit transport trap treasure treat treaty trend trial tribe
tribunal tribute triumph troop trouble tunnel type tyrant ultimate ultimatum uniform union unite universal university urban
urge usual vaccine vague valid valley value various vast verdict version veteran veto victim victory video village violate
violence violent virus visa vision visit visitor vital voice volcano volume voluntary volunteer vote voyage vulnerable wagon
war warm warrant watch water weapon week west winter zone premier king queen bodyguard stir wing bid spread swap gunman clash
probe slam blast oust vow hail rap slay quiz axe row
""")
"""Words and stems of English that some other language may have."""

WIDE = wordset("""
in was had under over men me we be met set also brand band bank land hand arm film test plan post sport start stop form park
kind wind wild rot fast gut man list last rest best fest bad bus ball fall halt den stand trend boot boss star wolf gold war
not fin sale rose main dire pour dame tour part case port mine made come sole pure male fine cane mare care pace note base
date mate type table image grand long rare page place plus sort tank stress open water week storm room ring deed stem hoop wet
vet pen rug live top city trip express update interview breaking web blog
""")
"""Everyday words of several neighbours of English: they say next to nothing."""

STRONG = wordset("""
again ago aid aids airport airports airstrike ask asks attacks awaits axed back backs baffles battles begs bids blames blasts
bleeds blitz bombs boy boys braces breaks bridge bridges brings burns buy buys calls cars cheers claims clash clashes cleared
climbs closed closes closing crash crashes crisis curbs curfew cut cuts dead deadlock deal deals defies denies deny died dies
dips down draws drone drones drops dumps ease eases eats edges eight elects ends exits expands eyes faces fails fall falls
fears fights fires five fix flags flames fled flies flock fly folds four freed freeze frees fuels fumes gains gang gets girl
girls gives grabs grip grips grows gun guns hails halts hands hangs heads hears held hides hikes hints hit hits holds hosts
hunt inks jail jails jets job jobs joins joke jumps jury kicks kidnaps kids kill killed kills launch launches lauds lawmakers
lawyer leads leaves let lets lies lifts links loom looms lose loses losing lost lures makes meets mobs moves mulls names nears
nine off offers ordeal orders ousts out output own pardons pays peaks picks pins plans plane pleads pledges plots plunge
plunges polls probes pulls push puts quake quakes quits raids rally rallies raps reaches ready rebels rejects reopen reopens
resigns rises rocks row rows rules runs sacks says scores seeks seen sends sets seven shells ship ships shock shoots shots
shows shrugs shut shuts signs six slain slams slips smog snubs soars sold sons speaks speech split spurs stalls stands starts
statue stays steps stirs stop stops storms strike strikes struck sues surges swaps sways sweeps sworn takes talks targets tax
tells ten tests threat threatens threats three toll told tolls tops torn touts trade traffic trail trails trial truce turns up
urges vow vows votes wages waits walks wall wants warn warning warns wife win wins woes won woo wooes wounds years yields
""")
"""Short words of headlines that hardly another language has in this spelling."""
