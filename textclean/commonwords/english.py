"""Common words of English, in the blocks that `textclean.commonwords` explains."""

WORDS = """\
~ ~s:
bucket collapse expel invoke kidnap people pledge pollute raise shed shred smuggle stumble trickle upset relapse shun whip
browse crackdown offset repel tug accomplice achievement adviser advisor affair agreement airfield airplane allegation
allegiance anchor announcement appearance appetite appointment approval armchair asylum athlete attorney aunt author autumn
ballot bargain barrel barrier bartender basement bathroom bathtub battalion beak beam beard bedroom behavior behaviour believer
bicycle bidder birth birthday blanket blood blow borough borrower boyfriend brain brake bread breakdown breakfast breakthrough
breath breeze bribe broadcaster builder building burglar candle caretaker carpet carriage cart ceasefire cell chancellor chest
chief child childhood citizen citizenship clerk climate clock cloth clue coal coast coastline coffee coffin colleague
commissioner commitment committee companion competitor complaint consequence consumer contender contractor contributor corner
corpse council councillor counsel counterpart country courtroom courtyard coward crop cuff culprit curfew daughter death debt
decade deer defendant delay denial depth desk device disagreement disaster disease dismissal disturbance donkey doorway drawback
drawer driver drought ear earthquake elbow election emperor employee employment envoy equipment evening evidence exercise
expenditure eyebrow failure faith farewell farmland father feast feather feeling fellow fence fever finding firearm firefighter
fisherman fist flag flaw fleet flight floor flour foe footage foreigner fraud freeway freight friend friendship frontline
fugitive fuse garment girlfriend glove goat government governor grandfather grandmother grandson graveyard groom growth grudge
guideline gunner hair hallmark handful handshake hardship hatred heir helicopter hillside holiday homeowner hostage household
hundred hurricane husband imprisonment incentive income inheritance inmate insight insurance insurgent interest interpreter
intruder investigator jewel journey judgment kitchen knee knife knowledge lack lamb landlord landmark landslide language law
lawsuit lawyer layer leather lecturer lender length lifeline lifetime limb liquor luck luncheon magistrate manufacturer
marketplace marriage mayor meal meat membership militia miscarriage mistake monarch money month morning mother mouth movie
musician neck necklace neighbor neighborhood neighbour neighbourhood nephew newspaper night nightmare noise noon oath offender
officer opponent orchard ordeal organizer outbreak outcome outlaw outpost outsider overnight owner ownership package painter
parliament parlor passenger path payment peasant pedestrian perpetrator philosopher phone photograph photographer physician
picture piece pilgrim pilgrimage pillow plaintiff plea plumber prayer preacher preparation presence pressure priest prisoner
proof prosecutor prosecution punishment puppet quarter railroad railway rainfall rape realm recommendation referee refusal
relationship reminder remnant renewal repeal representative requirement researcher resentment resistance restraint retailer
retirement revenge reviewer robber roof row ruler runaway runway scar scheme scholar scholarship scientist scope season seizure
setback settlement shame shareholder sheep shipment ship shipyard shoe shortage shot shovel shrine sibling sight sister skin
skyscraper sleep smoker snow soil soldier spokesperson spouse squad step strategist strength stronghold suburb sun superpower
surgeon sword taxpayer teacher temper temptation theatre theft thing thirst thought thousand threat throat thug timber tongue
town township traitor tray treasure treasurer treatment trial troop truce truth turnout umbrella uncle underwear uprising vessel
victim viewer virtue visitor volcano waiter warehouse weapon wedding weekday weight wheat wheel widow wife wildfire wine winner
wisdom withdrawal woman womb woodland worker workforce workplace wreath wrestler writer year youngster
~ ~s ~ed ~ing:
absorb accept adjust administer adopt affect afford align allow amend amount annoy answer appeal appear applaud arrest ask
assault assert attempt attract await avoid back belong blackmail blast blend boast boil bolster bother broaden burden cancel
claim clear collect command complain compound conceal condemn conduct confirm confront consent consist construct contain convert
convict crawl crowd crown curb decay defeat defend deliver demand depart depend deploy despair destroy detain detect develop
differ digest disappear disappoint discard discover disrupt dissent distract disturb divert doubt draft drain drown dump earn
elect embark employ encounter endanger enjoy enlist enter entertain exceed expect explain extend extract fault favour fear float
flood follow forfeit founder function funnel further ground guard hand happen harvest haunt head heal hear heat honour inflict
inform inherit inject insert instruct intend interrupt invest jail join jump kill kneel labour laugh leap learn light linger
loan look loom loot maintain matter moan mourn murder need neglect number obey obtain occur offend overlook overturn own paint
pawn perform persist plead plow ponder power pray prevail prevent proceed prolong protect prospect quiet ransom react reason
recall reckon recommend recount recover recruit redirect reject remain remark remember remind renew repair repeat repent reopen
represent resent resist respond restrain restrict result retain retreat return reveal revert scatter seat seem shatter shelter
shoulder shout shower sign slander slaughter smear soak spoil steer storm stray strengthen stroll succeed suffer suggest summon
surrender surround swallow sway swell talk tear tempt thank threaten torment transform treat trust turn uncover unfold unload
unveil usher utter vault visit volunteer vow wait warn weaken weather weigh weld whisper widen work wound wreck yell yield
forward lament loosen mock narrow revamp slay soften swarm shorten brighten tighten straighten lighten awaken burst blossom
campaign clamp comb drill enact entail exert exhaust fend forecast grasp hail haul heed infect inspect milk overhaul overload
proclaim rebound roast tailor uplift warrant
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
~s ~ed ~ing:
abandon abduct add adjourn alarm alert appoint arm assist attack avert batter beckon blink bloom bombard boost call charter
cloud comfort comment concern consider contest correct counter crack dawn debut defect devour distort drift eject end endow
erupt escort evict export fail falter fasten flatten flounder flow flower form frighten gleam glitter grant greet grind groan
halt hammer harbor harbour harm help howl import insist install kick knock last lean lessen level lift limit list listen lock
merit mint mistreat mount muster object offer oust pardon peer plant play plough poison pour prompt protest prosper purport
quest rain reform refrain regain relent render replay report request respect rest restart resurrect reward risk roar rocket sail
saunter scoff seal select shell shield shift show signal slow smell sneer sound spill splinter sprawl sprint sprout squeal stall
start steam strand suck suspend target taunt tend term thunder toast toughen trail trigger triumph twist walk wander want wonder
word worsen yearn discount hinder mutter murmur obstruct offload pelt reassert reappear relay restock revolt sack scorn siphon
slump spurn squander succumb taint thaw toil vacuum zoom sicken sadden deepen darken heighten ripen sharpen hasten glisten
boycott broker concoct conform curtail deem endear engulf envision exit flaunt flock gloat hoist hurl jeer jolt mentor outlast
outnumber overpower pamper plummet rescind scour scowl scream sculpt seep sift skew slither smother snarl snoop soar sober sow
spearhead stammer stoop subvert surf tamper thwart tilt tout unearth unmask unravel wail wilt
~ed ~ing:
accord account act alter attend award block burn chant clamour commission condition contact cover cross dart demolish design
direct display exploit favor film filter flash gain govern highlight hint honor impound insult invent link long mail mention
model oppress order part pass peak point present pull pump quell question raid record redden regard register sanction search
smash spark stock support suspect switch tank tower transfer vanquish veto water whiten perplex poach remand resort reunit stunt
transport uproot moisten christen bloat buckl chart coax court credit crumbl dissuad duel erod inch insur interview lurch muzzl
nudg pester polish pounc profit pronounc rattl rehears reinforc rever ripp shackl squeez starv stifl subsid surmount swindl
tackl tangl thrash tingl treasur tumbl unsettl wriggl balanc brav bridg captur caus charg cit collaps complet compris cop debat
decid disciplin disput doubl excus fac fad fil fin forc forg fram fuel grad guid imagin impeach influenc injur jok massacr
mobilis muscl not notic pac parad phas pil plac pledg quot rais ratt refus releas reserv resign ridicul sacrific sculptur singl
stag stumbl surpris tir topp tortur trac troubl typ updat voic vot zon fum intrigu invok lambast polaris pollut queu ravag
rebrand reclaim repris savor tabl tamp tap traumatis utilis wield bewitch box match quash
~es ~ed ~ing:
abus accus admir amus anticipat arrang assum assur attribut battl bak brac bubbl calculat challeng chang chas coincid combin
compar compet compromis conced conclud consum convinc coordinat creat cruis danc declar decorat dedicat defin describ divid
divorc donat elaborat eliminat emerg encourag engag escap estimat evacuat evaluat evolv examin exclud execut expir explod explor
expos featur gaz generat glid hous ignor impos incit includ indicat induc inspir interfer introduc invad invit isolat issu
liberat liv lov lur mandat nam oblig observ oppos organis organiz outrag pav prepar presid presum produc promis propos puzzl rag
reduc regulat relat reliev reproduc rescu resid resolv resum retir scal seiz separat serv shak shin shuttl siz smil snak star
stat strok suppos surg symbolis tast terminat trembl upgrad urg us ventur wag wak wav complicat confiscat confus cultivat
deteriorat dispens dodg eclips elevat encroach formulat grimac illustrat implicat languish lodg lung merg procur purg relinquish
revis sabotag salut situat skat spik stabiliz astonish bless clash compress crash crush detach express extinguish finish flinch
focus furnish gush index miss mix munch nourish process profess punch replenish repress rush scratch sketch squash stress
trespass
~y ~ies ~ied ~ying:
accompan amplif appl carr clarif classif decr def den diversif falsif fortif glorif hurr identif impl intensif justif magnif
marr modif multipl notif occup pit pr purif quer ratif rel repl satisf signif simplif specif suppl terrif testif tr unif verif
worr stead read empt parod prophes remed
~ ~es ~ed ~ing:
abolish accomplish address approach blush breach brush bypass catch diminish discuss dismiss distinguish embarrass enrich
establish fish flourish fetch guess hatch impress perish possess splash stash stitch suppress teach wash watch wish wrench
witness
~e ~ed ~ing:
fir jeopardis legislat lik privatis privatiz terroris vaccinat bulldoz castigat centralis downsiz embezzl energis galvanis
incarcerat legalis memoris modernis nationaliz normalis plagu renovat resettl scrutinis sedat vandalis whittl
~ ~ed ~ing:
border cheer confess dismay dispatch harass punish push reach snatch stretch surpass view leak torch lash preach slash toss
unleash vanish attach branch tax touch
~ ~s ~ing:
fight keep mean rebuild shoot shrink spend spread steal tell uphold wear weep withdraw withhold
~s ~ed:
bark bomb disclaim hunt plunder prefer print screen veil warm rebuff retort
~ ~s ~ed:
board book detour gather market orphan roam rumour spell cater mend stalk
~:
accustomed deal dealing down guns landed launch launched monitored permits posted pressed relaxing sentences spring stands
standing trained stems traded agree agrees agreed arise arises arising dated disagree driving freeze freezing furnace gamble
give giving handles handled leagues leased lose loses losing overcome pronounce reinforce rise rises shares shared squeeze
strike strikes striking swinging tackles times timed trade trades translates wire wires write writes writing certified forgive
bullied buried copied copying cried crying deputy deputies dry dried drying envy forty qualify qualified rallies skies spying
tying varied varying weary busy bash crosses dress dresses dressed launches leash publish published pushes reaches searches
stretches switches activists adversary aftermath airports airspace ambush apartments apology backgrounds backlash bakery beans
beasts beds beings beliefs belly belts bench beneficiary blessings bloodshed boats bonds boundary bowls bravery bricks brother
bullets businessman calf cattle cemetery chairman chairs chamber chapters chickens church clergy clothing colony commanders
commodity congressman conspiracy constituency controversy county cows craftsman crews critics cruelty currency customers days
debris decision defenders defiance developers dish ditch dogs donors doors dozens dreams drug duty dynasty earnings eggs
elephants embassy emergency employers enemy engines engineers enterprises estates eyes eyewitness farms farmers fighters fingers
firms foods forests fortnight foundations freedoms frenzy gears gifts goal grandparents greed grief groups guests guilt gunman
gunfire gunpoint halls hawks headquarters health hearings heart height helmets highways history homeless honesty hooks horses
hosts human humanity illness independence infantry influx inhabitants injury inquiry inspectors insurgency investment investors
jewelry jobs journalists justices key kindness lakes lawmakers leaders legs legacy legislators letters library likelihood lips
locations lungs luggage machinery madness mainland majority mankind meanings meeting members merchants mercenary metals miles
military minority mirrors misery mistress monks monkeys mosque mountains nails nationwide networks observers offerings officials
outcry outlets paintings panels partnerships patterns peace pigs pillars pipes planets pockets poems policeman politicians
poverty presidency prevention prizes property protesters publishers pupils readers rebels recipients recovery refugee
respondents revenues riders riots roads robbery room ropes rubble runners safety sailors sales salesman salary sanctuary scenes
schools seaman secrecy secretary security sellers senators servants settlers shade shadows sheets shelf shipping shooters
shootings shores sickness sides singers skills slavery sovereignty spear specialists speech speeds spokesman squares stakes
statesman stepfather stores strangers streets strings students study subsidy suits summer sunlight suppliers surgery surveys
survivors sympathy teenagers territory terrorists testimony thief throne tooth tourists traders tragedy treasury treaty trees
tribes turmoil unemployment uniforms unrest users valleys victory villagers voters waitress walls warfare warnings warriors
weakness wealth weaponry weeks wilderness winds window worlds wreckage youths zeal abandonment abilities able aboard above
abroad abruptly absolutely abundance accidentally accordance accordingly accountability accountable accurate accurately across
actively activities actually adamant additional additionally adequately admittedly adversaries advice afraid afternoon
afternoons afterward afterwards again against aged agencies ageing aging ago ahead aimed aiming airborne aircraft akin albeit
alike allegedly allied allies almost alone along alongside already alternate although altogether always amazed amazing ambitious
ambushed amid amidst among amongst angrily angry anguish another anonymously anxious anybody anymore anyone
anything anyway anywhere apparently appropriate appropriately approximately arguably arisen arose around arrival arrivals
arrived arriving ashamed ashes ashore aside asleep assassinate assassinated assassination associated atomic attained authorities
autonomous avail available averaged awake aware awareness away awful awfully awkward backward backwards badly ballistic banished
banned bans barefoot barely based basic basically bearing beat beaten beating beautiful beautifully became become becomes
becoming before beforehand began begged begging beginning begins begun behind beheaded beloved below bending beneath beneficial
beside besides besieged betray betrayal betrayed better between beyond biased bigger biggest billion billions bitterly blatant
bleak bleeding blew blinding blown blunt bodily bodies boldly bored born borrowed both bottled bought bound bowed bravely break
breaking breaks briefly briefs brightly brilliant bring bringing brings British brittle broad broadcasting broadly broke broken
brutally build builds built burnt businesses buy buyer buyers buying buys calmly came candid cannot cared careful carefully
careless caring cars catastrophic caught cautious cautiously ceremonies certainly certainty cheap cheaper cheaply cheated
cheerful chiefly childish children chilling choice choices choose chooses choosing chosen chilly cities civilians clad climb
climbed climbing climbs cling clinging closely closer closest clothed clothes clumsy coastal cold colder colorful comes
comfortable comfortably coming commit commits committed committing common commonly communities companies compelled compelling
comprehensive compulsory conflicting consequently considerably consistently constantly controlled contrary conventional costly
costs countless countries countrymen countryside courageous cowardly cozy crazy credible crippled crippling critical critically
crooked cunning cured curious curiously currencies current currently customary cutting cuts damn dangerous dangerously daylight
daytime dead deadliest deadly deaf dealings dealt deceased decidedly deep deeper deepest deeply defiant definitely deliberate
deliberately delighted densely depleted deposed deserted designated desperately despite destructive determined devoid devout
died different differently difficult difficulties difficulty digging diligent directly disabled disastrous discontent disgrace
disgraceful disgusting dismal disqualified disruptive distressed doing dominated done doomed doorstep doubtful downfall downhill
downright downstairs downtown downward dragged dragging draw drawing drawings drawn draws dreadful dreamt drew drinking driven
drop dropped dropping drops drove drugged drunk drunken dubbed dull duly dumb dusk dusty each eager eagerly earlier earliest
early earnest earthly easier easiest easily eastern eastward easy eat eaten eating eats eerie effective effectively efficiently
eight eighteen eighth eighties eighty either elderly eldest eleventh eligible else elsewhere endless endlessly enemies energy
enormous enormously enough enrolled entire entirely entrenched entrusted equal equally equipped especially essentially ethnic
evenly eventually ever everlasting everybody everyday everyone everything everywhere evidently exactly exceedingly exceptionally
excessively excited excitement exciting exclusively exempt existed existing exists expelled expensive experienced explosives
extensive extensively external extraordinary extravagant extremely faint fairly faithful faithfully falling falsely famous
farther fascinating fashioned fastest fatally faulty favorite favourite fearful fearless federally feeding feeds feel feels feet
fell few fewer fierce fiercely fiery fifteen fifth fifties filled filthy finally finely finest firmly first firsthand fits
fitted fitting five fixed fixing flaming flawed fled flee fleeing flees fleeting flew flies flown flying folded foolish forbid
forbidden forceful forcefully forcibly foreign foremost foreseeable forget forgets forgetting forgiven forgot forgotten formally
formerly forth forthcoming fortunately fought found four fourteen fourteenth fourth frail frankly frantic freed
freeing freely frequently freshly frosty froze full fully funded funding funds funny furthermore futile gallant gave geared
generally generous generously gentle gently genuine genuinely get gets getting giant given gladly gloomy glorious goes going
gone good goods gorgeous got gotten gradually grateful great greater greatest greatly greedy greetings grew grow growing grown
grows gruesome guilty halfway handsome hanged hanging hangs happier happiest happily hardest hardly harmful harmless harsh
harshly hasty hateful having hazardous healthier healthy heap heard hearted heartbreaking heavier heaviest heavily hefty held
helpful helpless hence hereby here hereditary heroic hers herself hesitant hid hidden hide hideous hiding higher highest highly
hilarious himself historic historical historically hits hitting holds holy homecoming homemade hometown honest honestly honorary
hopeful hopefully hopeless horrific horrified horrifying hostilities hotter hottest hourly hours hovering however huge hugely
humanitarian humbled hungry hurt hurting hurts icy identities idle illegally imaginary immediately immensely impending
importantly impoverished impressive improper impulsive inaccurate inadequate inadvertently inappropriate inclined incoming
increasingly incredible incredibly indebted indeed indefinitely independently indicted indictment indirectly individually
indoors inevitably inexperienced infamous inflated influential initially injuries insane inside instantly instead insufficient
intensely intentionally interested interesting interestingly internally intimate invalid invaluable invariably inward ironically
irresponsible itself jealous jeopardy jointly joyful juicy kept kidnapped kidnapping killer killers killings kindly kinds kissed
knew knots know knowing knowingly known knows lacking largely larger largest lately later latest laughter lavish lawful lawless
laying lays lazy lead leading leads leaf learnt least leave leaves leaving leftover leftist left leftists legally legendary
legislation lend lending less lesser lethal letting liable lies lifelong lighter lightly likely likewise literally lively load
loaded loads locally loneliness longer longest longtime loose loosely losses lost lots loud louder loudest loudly lovely low
lower lowered lowering lowest loyalty lucrative ludicrous luckily lush luxurious lying made magnificent mainly majestic make
makes making malicious mandatory manned many markedly masked massively maybe mayoral meaningful meaningless meant meantime
meanwhile meets melted melting memories merciful merely mess messy middle midday might mildly milestone mindful minorities
miraculous misguided misleading misled mistaken mistakenly misty misunderstood moderately monetary monthly morally moreover
mostly much muddy murderous must mutual mutually myself mysterious mysteriously namely narrowly nasty native naturally naughty
nearby nearer nearest nearly neat neatly necessarily necessary needless needy neighboring neighbouring neither nervous nervously
never nevertheless new newborn newer newest newly next nicely nicest nightly nine nineteen nineteenth ninety ninth nobody noisy
none nonetheless nonsense normally north northeast northeastern northern northward northwest northwestern notably nothing
noticeable noticeably notoriously notwithstanding now nowadays nowhere numerous obscene obsessed obsolete obvious obviously
occasional occasionally oddly off often oil older oldest once ones ongoing onto onward opened openly opens opposite oppressive
optimistic ordinarily ordinary originally others otherwise ought ourselves outdated outdoors outer outgoing outlawed outrageous
outright outside outspoken outstanding outward overall overboard overcame overdue overhead overheard overland overly overrun
overseas overshadowed oversight overthrow overwhelmed overwhelming overwhelmingly owed owing paid painful painfully paralyzed
partial partially particularly partly patiently patrols paying peaceful peacefully perfectly perhaps periodically permanently
perpetual personally persuasive pessimistic petty physically picked picking picks pinned pitiful pivotal plainly planned plans
players playful pleasant pleasantly please pleased pleasing pleasure plenty poisonous poised polite politely political
politically poor poorer poorest poorly populated populous possibilities possibility possibly potentially powerful powerless
practical practically precious precisely predictable preferred pregnant preliminary premature prematurely presently presidential
presumably pretend pretended pretending pretty previous previously priceless primarily prior privately probably profound
profoundly promptly prone properly properties protective proudly proved publicly purely purposely put puts putting quarrel
quaint quarterly quick quicker quickest quickly quieter quietly quit quite quits radically rainy randomly rapidly rarely rather
reactionary readily realistically really reasonable reasonably rebuilt reckless recognizable recently reddish regardless
regularly reinstated relatively relentless relentlessly reliable religious reluctance reluctant reluctantly remainder remarkable
remarkably repay repaid repeatedly reportedly reputation resilient respectful respectfully respectively responsible
responsibility restless restored retake reversible revolutionary rich richer richest ridden riding ridiculous right righteous
rightful rightly rigorous ringing risen risky robbed rough roughly round rounded rounds routinely ruined run running runs
ruthless sadly sadness safeguard safely safer safest sake satisfactory savings saw say saying says scarce scarcely scared scary
scenic sea seaside secondly secretive secretly sectarian seeing seek seeking seeks seemingly seen seldom selfish
sell selling sells senate sends sensational sensitive sent separately serious seriously seriousness seven seventeenth seventh
seventies seventy several severed severely shaken shaky shall shallow shameful sharper sharply shiny shocked shocking shone
shook short shorter shortest shortly shown shut shuts shutting sick sideways significant significantly silently silly similarly
simpler simplest simply simultaneous simultaneously since sincerely singing sings sinking sinks sinister sitting six sixteen
sixteenth sixth sixties sixty sizable skeptical skilled slain slammed slamming slams slapped sleek sleeping sleepy slept sliding
slight slightest slightly slipped slipping slower slowly sluggish sly small smaller smallest smarter smooth smoother smoothly
sneaky snowy socially softer softly sold solely somebody someday somehow someone something sometime sometimes somewhat
somewhere soon sooner soothing sophisticated sorrow sought sour southeast southeastern southwest southwestern sovereign speak
speaking speaks specially specifically spectacular speculative speechless speedy spent spinning spirited split splits splitting
spoke spontaneous spontaneously spooky sporadic spotted spurred staggering stagnant stained startled startling static stationed
statutory staunch stay stayed staying stays steadily steep sticky stiff still stirred stood stopped stopping stops stormy
straight strained strangely stricter strictly stripped strive striving strong stronger strongest strongly struck strung stubborn
stuck stuffed stunned stunning stupid sturdy subdued subject subjected subsequent subsequently substantial substantially subtle
suburban success successful successfully suddenly sudden sued suing sufficient sufficiently suitable sunk sunken supposedly sure
surely surprisingly suspicious sustain sustained sustaining swam swept swear swearing sweeping sweeps sweeter swiftly swim
swimming swollen swore sworn swung sympathetic systematically take taken takes taking talented tallest tapped taught tedious
teeth temporarily temporary tense tenth terribly terrific thankful thankfully theirs themselves thereafter thereby therefore
thick thicker thin think thinking thinks thinly third thirsty thirteen thirteenth thirties thirty thorough thoroughly though
thoughtful three threw thrilled thrilling thrive thriving through throughout throw throwing thrown throws thrust thus tidy
tighter tightly timely tiny today together told tomorrow tonight took totally tough tougher toughest toward towards tragically
transitional trapped traveled travelled travelers treacherous treason tremendous tremendously tricky triumphant troublesome true
truly trustworthy truthful turbulent twelfth twelve twenties twentieth twenty twice two typically ugly ultimately unable
unacceptable unanimous unanimously unaware unbearable unbelievable uncertain uncertainty unchanged uncomfortable unconditional
unconstitutional undeniable undergo undergoing undergone underlying underneath understand understandable understandably
understanding understands understood undertake undertaken undertaking undertook underwater underway underwent undisclosed
undisputed undo undone undoubtedly uneasy unemployed unequal uneven unexpected unexpectedly unfairly unfamiliar unfinished unfit
unforgettable unfortunate unfortunately unfounded unhappy unhealthy unidentified unimportant unintended universally unjust
unknown unlawful unless unlike unlikely unlucky unmanned unnamed unnecessary unnoticed unofficial unpaid unpleasant unpopular
unprecedented unpredictable unprepared unrealistic unrelated unreliable unsafe unseen unspecified unstable unsuccessful
unsuccessfully unsure unthinkable until untouched untrue unusual unusually unwanted unwilling upbeat upbringing upcoming upheld
upon upper upright upside upstairs upstate upward upwards useful useless usually utmost utterly vaguely valiant valuable various
vastly verbally very vicious violently virtually visibly vivid vividly volatile voluntary voluntarily warmest warmly wartime
wary wasteful way ways weak weaker weakest wealthiest wealthy weird well went western westward whatever whatsoever
whenever whereabouts whereas whereby wherever whether whichever whoever whole wholesale wholly whom whose wicked wide widely
widespread wildly willing willingly willingness winding winning wins wise wisely withdrawn withdrew withheld within without
withstand wives woke woken women wonderful wonderfully wooden wore worldly worldwide worn worse worst worth worthless worthwhile
worthy wrath wretched written wrong wrongdoing wrongful wrongly wrote yearly yellow yes yesterday yet younger youngest yours
yourself yourselves youthful sped speeding spat spitting stung woven slew wept bids bidding flung knit quitting read rung
plotting plotted barred barring batting blurred chopped chopping clapping clipped cropped dipped dips drags dripping flagged
flipped fulfilled fulfil fulfilling gripping grabbed grabs grabbing hopped hugged hugging labeled labelled mapped mapping
occurred occurring omitted permitted permitting plugged popped preferring propelled referred referring refers regretted robbing
rubbed scrapped scraps shipped shredded skipped skipping slapping snapped spotting stabbed stabbing stemmed stepped stepping
stirring strapped stripping submitted submitting summed swapped swapping tipped tripped trimmed transferred transferring
transmitted wrapped wrapping whipped admits admitted admitting upsetting patrolling hosted cowboy banquet scored
tariffs tariff runoff gunmen deported acquitted cleric premiership Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February June July October British Russian Russians
Ukrainian Ukrainians Americans Chinese Japanese Syrian Syrians Iranian Iranians Iraqi Iraqis Turkish Polish Spanish Egyptian
Egyptians Lebanese Israelis Palestinian Palestinians Europeans Germans Italians Belarusian Belarusians Georgian Georgians
Armenian Armenians Moldovan Romanian Romanians Hungarian Hungarians Bulgarian Serbian Croatian Bosnian Albanian Swedish Danish
Finnish Norwegian Belgian Swiss Greeks Irish Welsh Scottish Canadian Canadians Australian Australians Mexican Mexicans Brazilian
Brazilians Indian Indians Indonesian Vietnamese Koreans Taiwanese Burmese African Africans Nigerian Kenyan Ethiopian Libyan
Libyans Tunisian Algerian Moroccan Sudanese Somali Saudis Soviet Soviets Kurdish Kurds Chechen Chechens Muslims Jews Jewish
Buddhist Catholic Catholics Christians Congressional Britons Englishman Frenchman
"""
