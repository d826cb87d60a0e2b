"""Common words of seven more languages, in the blocks that `textclean.commonwords` explains: none of them is English."""

WORDS = {
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
dinero precio precios trabajo trabajadores libros película canción equipo equipos jugadores juego juegos palabra palabras cosas
veces ejemplo hecho hechos razón verdad desarrollo crecimiento caída bombardeo ayuda dijo dicen decir dicho hizo hace hacen
hacer hecha hacía puso poner puesto tuvo tenía tenían tener tienen tengo hubo habían hemos estaba estaban están estuvo soy eran
serán sería siendo fui fuimos fuera hago puedo pueden podía podrá podría quiero quiere quieren quería sabía debe deben deber
debía voy iba vienen llegó llega llegan llegar llegaron salió salir murió murieron mueren nacer vivió viven vivir ganó ganar
perdió dieron pidió anunció acusó rechazó rechaza aprobó aprueba firmó visitó comenzó comienza empezó empieza terminó encontró
encuentra encuentran creó creado recibió recibe recibir escribió escribir publicó realizó llamado llamada llama ubicado conocido
conocida nacido construido dejado dejó dejar quedó quedan pasó pasa siguió sigue pareció cree creer volvió vuelve volver abrió
cerró cierra entró tomó llevó lleva llevar español española españoles inglés francés alemán alemana ruso estadounidense
estadounidenses especie población además sólo tampoco todavía aún quizás quizá lejos abajo delante alrededor
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
accusato respinto approvato firmato visitato comincia cominciato inizia iniziato finito finisce trovato trova trovare creato
ricevuto riceve scritto scrive scrivere pubblicato usato chiamato chiamata conosciuto considerato costruito lasciato lascia
lasciare rimasto rimane rimanere passato seguire sembra credere tornato tornare apre chiuso chiude entrato prendere portato
portare parlare parlato capire capito sapete italiani inglese francese tedesco tedeschi russi fuori sopra sotto dietro davanti
vicino lontano presto tardi subito insieme secondo contro verso senza nonostante perciò poiché affinché finché cioè ecco
purtroppo attualmente probabilmente
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
quarenta cinquenta milhares milhão milhões bilhões dinheiro preço preços trabalho trabalhadores livro livros canção equipe
jogador jogadores jogo jogos prêmio história palavra palavras coisa coisas vezes maneira exemplo fato fatos razão verdade ideia
desenvolvimento crescimento bombardeio incêndio dizem dizer fez faz fazem fazer feito feita fazia pôs colocou teve tinha tinham
tenho temos têm houve estavam estão serão sendo fui pode poderá poderia quero quer querem queria devem dever vão vou veio vêm
chegou chega chegam chegar chegaram saiu sair morreu morreram morrem morrer nasceu nascer viveu vivem viver ganhou ganha ganhar
perdeu deram dão pediu pede anunciou acusou rejeitou aprovou assinou visitou começou começa terminou encontrou encontra criou
criar recebeu recebe receber escreveu escrever publicou realizou chamado chamada conhecido conhecida nascido construído deixou
ficou fica ficam ficar passou acredita voltou voltar abriu fechou entrou tomou levou levar falou falar brasileiro brasileira
brasileiros português inglês francês alemão além quase somente tampouco porém contudo talvez longe perto acima abaixo atualmente
geralmente
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
woorden keer manier voorbeeld geval feit waarheid ontwikkeling groei daling aanval aanvallen aardbeving hulp einde zei zegt
zeggen gezegd doet doen deed deden gedaan maakt maken maakte gemaakt zet zetten gezet heb hebt gehad bestaat geweest kunnen kon
konden wil weten weet wist wisten moeten moest moesten mogen mocht zal zullen zouden gaat gaan ging gingen gegaan komt komen
kwam kwamen gekomen blijft blijven bleef bleven gebleven ligt staan stond stonden sterft stierf overleden overleed woont wonen
woonde wint winnen verliest verloor verloren geeft geven gaf gegeven vraagt vragen vroeg gevraagd kondigt begint begon eindigt
vindt vinden vond vonden gevonden krijgt krijgen kreeg kregen gekregen schrijft schrijven schreef geschreven noemt genoemd
gebruikt gebruiken gebouwd laat laten liet lieten gelaten lijkt leek gelooft geloven terug opent opende sluit gesloten neemt
nemen genomen brengt brengen bracht spreekt spreken sprak gesproken ziet zien zag zagen gezien hoort horen gehoord dacht loopt
lopen liep liepen nederlandse nederlands engelse franse duitse amerikaanse
""",
    "pl": """\
~:
wczoraj dziś dzisiaj jutro nigdy zawsze teraz wtedy potem wcześniej później tutaj gdzie kiedy dlaczego dlatego ponieważ chociaż
podczas według przeciwko między około wśród wobec wokół oprócz ktoś nikt coś każdy każda każde wszyscy wszystko wszystkie
wszystkich wiele wielu dużo mało kilka kilku obie inny inna innych taki taka takie takich nasz nasza nasze wasz swój swoje swoją
swoich swojego mój moja którego którym których której nowy nowa nowe nowych nowego stary stara młody młoda młodych duży duża
duże mały mała małe wielki wielka wielkie dobry dobra dobre zły zła lepszy gorszy większy najlepszy największy pierwszy pierwsza
pierwsze drugi druga trzeci ostatni ostatnia ostatnie następny zeszły długi krótki wysoki niski silny słaby wolny ważny ważne
możliwe niemożliwe trudny łatwy zabity zabici ranny ranni martwy żywy człowiek ludzie ludzi mężczyzna mężczyźni kobieta kobiety
kobiet dziecko dzieci córka brat siostra ojciec rodzice rodzina przyjaciel naród miasto miasta miast wieś kraju państwo państwa
świat świata świecie rząd rządu prezydent prezydenta wojna wojny wojnę wojnie pokój armia wojsko wojska żołnierz żołnierze
żołnierzy policja policji prawo prawa ustawa sąd sądu sędzia więzienie więzieniu przestępstwo partia partii wybory wyborach głos
głosów porozumienie spotkanie podróż śmierć życie życia zdrowie lekarz lekarze szpital szpitala szkoła szkoły kościół kościoła
ulica drzwi drogi rzeka morze góra niebo ziemia woda wody ogień deszcz śnieg wiatr dzień nocy tydzień tygodnia tygodni miesiąc
miesiąca miesięcy lat lata latach wiek wieku godzina godziny godzin rano wieczorem poniedziałek wtorek środa czwartek piątek
niedziela styczeń stycznia lutego kwietnia maja czerwca lipca sierpnia września października listopada grudnia dwa dwie dwóch
trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia setki tysiąc tysiące tysięcy milionów pieniądze
pieniędzy praca pracy książka książki piosenka drużyna zawodnik mecz nagroda część miejsce imię nazwa słowo słowa rzecz raz razy
sposób przykład przypadek powód prawda rozwój wzrost spadek ataku ataki pożar trzęsienie koniec powiedział powiedziała mówi
mówią mówić zrobił robi robić miał miała mają mieć mamy były będzie będą jesteśmy jestem mogą można mógł mogła chcą chciał
wiedzieć wiedział musi muszą musiał powinien idzie szedł poszedł przyszedł przyjechał przybył przybyli wyszedł zmarł zmarła
zginął zginęło zginęli urodził mieszka żyje wygrał wygrała przegrał dał daje dać poprosił prosi ogłosił ogłosiła oskarżył
odrzucił przyjął podpisał odwiedził zaczął zaczęła zaczyna skończył znalazł znaleziono stworzył otrzymał otrzymała dostał
napisał pisze użył nazywa znany znana znajduje zbudowany zostały została zostali zostaje wydaje wierzy wrócił otworzył zamknął
wszedł wziął polski polskie polskiego rosyjski rosyjskie rosyjskich niemiecki niemieckie amerykański francuski angielski
ukraiński ukraińskie prawie również ponadto zatem czyli niestety oczywiście naprawdę prawdopodobnie szczególnie
""",
    "tr": """\
~:
dün bugün yarın şimdi hiçbir hiçbiri asla daima hep bazen sık yine tekrar henüz artık orada burada şurada nerede neden niçin
niye hangi kimse herkes bazı birçok çoğu fazla tümü birkaç başka diğer aynı öteki hangisi böylece çünkü fakat yalnız yalnızca
ayrıca üstelik rağmen karşı doğru itibaren boyunca arasında arasındaki içinde üzerinde üzerine altında yanında önünde arkasında
sonunda başında tarafından hakkında dolayı birlikte beraber dışında sonrasında sırada yeni eski genç yaşlı büyük küçük iyi kötü
güzel çirkin yüksek alçak uzun kısa güçlü zayıf ağır hafif sıcak soğuk birinci ikinci üçüncü ilk geçen gelecek önemli zor kolay
mümkün gerekli ünlü ölü yaralı canlı erkek kadın kadınlar çocuk çocuklar çocuğu oğlu kız kızı kardeş annesi babası arkadaş insan
insanlar insanların halk millet şehir köy ülke ülkenin ülkeler dünya dünyanın hükümet cumhurbaşkanı başkan başkanı bakan bakanı
başbakan savaş barış ordu askerler yasa kanun yargıç mahkeme hapishane suç partisi seçim seçimler anlaşma toplantı yolculuk ölüm
yaşam hayat sağlık hastalık hastane okul okulu cami sokak evi evde kapı yol köprü nehir deniz dağ orman gök yer toprak ateş
yağmur rüzgar gün günü günler gece hafta haftalar aylar yıl yılı yıllar yılında yılda yüzyıl dakika sabah akşam pazartesi salı
çarşamba perşembe cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dört beş altı yedi sekiz
dokuz yirmi otuz kırk altmış yetmiş yüz yüzde binlerce milyon milyar fiyat şirket işçi kitap şarkı takım oyuncu oyun maç ödül
parça isim adı tarih tarihi söz sözleri şeyler kez defa şekilde örnek durum gerçek gelişme artış düşüş saldırı saldırısı
saldırılar yangın deprem yardım söyledi söylüyor söylemek dedim diyor yaptı yapıyor yapmak yapılan yapan yapıldı etti ediyor
etmek eden edilen edildi etmiş ettiği oldu oluyor olmak olur olacak olmuş olsa oldukça vardı yoktu veriyor vermek verilen aldı
alıyor almak geldi geliyor gelmek gelen gitti gidiyor gitmek giden kaldı kalıyor kalmak kalan öldü öldürüldü doğdu yaşıyor
yaşayan yaşadı kazandı kazanan kaybetti istedi istiyor istemek açıkladı açıklama belirtti bildirdi konuştu konuşma başladı
başlayan bitti buldu bulunan bulunuyor bulundu yazdı yazan yazılan kullanılan kullanılır gördü görmek görünüyor gören biliyor
bilinen bilmek çıktı çıkan çıkıyor girdi geçti geçiyor döndü açtı kapattı getirdi götürdü çalışıyor çalışan çalıştı gerekiyor
gerek lazım türk türkler alman ingiliz fransız belki elbette tabii galiba sanki işte haydi evet hayır lütfen teşekkür benim
bizim sizin onların bunun şunun bunu şunu bunlar şunlar onlar bize bizi sizi kendisi kendine kendini
""",
    "sv": """\
~:
igår imorgon sedan tidigare senare här varför därför enligt genom utan inom utanför ovanför bakom framför bredvid runt någon
något några inget inga allt varje många båda andra annat samma egna vilken vilket vilka hur våra ert dina kanske nästan endast
ungefär särskilt dock dessutom nämligen naturligtvis egentligen äntligen tyvärr tillsammans ofta ibland oftast genast snabbt
långsamt gammal gamla unga stora litet goda dålig vacker vackra hög höga högt låg låga lång långa starka svår svåra första sista
nästa förra viktiga viktigt möjligt omöjligt nödvändigt känd kända känt död döda dödades skadade levande män kvinna kvinnor
barnen pojke flicka dotter syster föräldrar familj vän vänner människa människor staden städer värld världen kungen drottning
kriget polisen domare fängelse brott valet röst röster avtal möte hälsa sjukdom sjukhus läkare skola skolor kyrka gator dörr väg
vägar vatten eld snö dagar nätter vecka veckor månad månader åren århundrade timme timmar minuter morgon kväll måndag tisdag
lördag söndag augusti två fyra åtta nio tjugo trettio fyrtio femtio hundra hundratals tusentals miljon miljoner miljarder pengar
företag företaget arbete arbetare böcker spelare plats namn gång gånger sätt exempel skäl sanning utveckling tillväxt ökning
jordbävning hjälp säger säga gör göra finns fanns varit blivit kunna vill vilja veta måste fick gick kommit komma stannar dör
dött född föddes vunnit förlorar förlorade ger gett frågar frågade börjar började slutar slutade hittar hittade hittades skrivit
kallas används använder använda byggdes låter lät verkar återvände öppnar öppnade stänger tagit talar talade såg hörde tänker
tänkte svenska svenskt svenskar engelska franska tyska ryska amerikanska sådana honom ännu redan hemma upp tillbaka
""",
}
