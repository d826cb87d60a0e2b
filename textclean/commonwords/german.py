"""Common words of German, in the blocks that `textclean.commonwords` explains."""

WORDS = """\
~ ~e ~er ~es ~en ~em:
wichtig richtig mächtig schwierig völlig nötig häufig einzig gültig günstig ruhig traurig schmutzig künftig vorläufig
vollständig selbstständig notwendig lebendig jährlich täglich monatlich wöchentlich deutlich möglich gegenseitig gleichzeitig
vorzeitig langfristig kurzfristig endgültig öffentlich wirtschaftlich gesellschaftlich politisch militärisch deutsch französisch
englisch chinesisch türkisch polnisch griechisch italienisch spanisch westlich östlich nördlich südlich staatlich rechtlich
gesetzlich menschlich persönlich ähnlich plötzlich ursprünglich eigentlich wirklich wesentlich zusätzlich gefährlich ehrlich
freundlich friedlich glücklich schrecklich herrlich angeblich erheblich tödlich schriftlich körperlich natürlich künstlich
christlich katholisch schön gut schlecht schnell langsam gemeinsam schwer leicht schwach tief breit weit frisch heiß kühl
trocken sauber reich krank gesund bekannt unbekannt berühmt fremd zivil gesamt ganz offen geschlossen besetzt bewaffnet
erfolgreich zahlreich umfangreich sinnvoll wertvoll erfolglos kostenlos sinnlos dauerhaft ernsthaft furchtbar sichtbar verfügbar
unmittelbar vergleichbar sicher unsicher stolz falsch wahr klug grün gelb weiß schwarz solch welch einig wenig letzt erst zweit
höchst höher größer älter jünger besser früher später niedriger entsprechend folgend umfassend führend bedeutend überraschend
ausreichend laufend umstritten geeignet betroffen beschädigt zerstört verantwortlich unabhängig gleich riesig gewaltig
vorsichtig verschieden unterschiedlich ausdrücklich verständlich nützlich schädlich dünn sanft weich süß scharf stumpf
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
~e ~er ~es ~en ~em:
lustig blutig ständig ehemalig damalig jetzig heutig bisherig derzeitig ukrainisch amerikanisch britisch europäisch israelisch
iranisch feindlich kirchlich jüdisch muslimisch stark kurz neu geplant einheimisch leer grenzenlos zweifelhaft fehlerhaft
fruchtbar blau braun jeweilig jen dritt viert fünft nächst größt stärker weiter steigend sinkend drohend ausländisch städtisch
ländlich gewalttätig eigen dick laut
~ ~e ~er ~es ~en:
tätig zuständig selbständig unmöglich rechtzeitig grundsätzlich unglücklich endlich ziemlich wahrscheinlich vergeblich wirksam
einsam beliebt hilfreich eindrucksvoll hoffnungslos glaubhaft dankbar erreichbar scheinbar haltbar rechtswidrig abhängig
ungleich wütend ängstlich sorgfältig zufrieden vertraulich unverständlich fähig teuer
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
heftigen dortigen gestrigen russischer russischen syrischen nämlich evangelisch evangelischen junger junges alter alten große
großer großen großem kleines kleinen hoch kalten nass armes verletzt voll voller vollen vollem verhaftet getötet gefangen
verhandelt machtlos arbeitslos offenbar bereit bereiten müde dumm dummes dummen rote rotes jeder jedes jeden jedem manch mancher
manchen viele vieler vieles meist meiste meister meisten bester bestes besten kleineren spannenden anwesend anwesenden kommend
kommenden geringer geringen unzufrieden unfähig billiger billigen engen langes langen langem leise stillen harter sagen sagte
sagten gesagt machen machte gemacht fragen fragte gefragt gelacht kochen hören hörte gehört fahren fahrten dankte holen geholt
klingen klingt kriegst leiten lösen gelöst nennen nennt öffnen rufen ruft geschenkt gespart stoßen streichen zeichnen ziehen
zieht zwingen zwingt zwingend flüchten fürchten antworten bitten deuten halten leisten leuchten mieten rechnen schalten töten
warten werten verlangte vermuten verletzen vermeiden vernichten verpflichten verschieben verwenden verzeichnen verzichten
beantworten bedeuten beenden befürchten begegnen begleiten begründen behaupten beobachten berechnen besetzen bestrafen
betrachten bewerten bezeichnen entlassen eröffnen errichten erwarten gefährden gehören gehörte gehörten überfallen übertragen
unterliegen unterliegt unterrichten zerstören abends abermals abgelehnt abgesagt abgeschlossen abgeschossen abgesetzt abgestürzt
abhalten ablehnen ablehnt absagen abschließend absetzen abstimmen abziehen allein allem allerdings allzu anbieten anderem
anderer anderes andernfalls anderswo anderthalb anfangen anfangs angefangen angegriffen angekündigt angenommen angesichts
angreifen angriff angekommen angeklagt anhalten anhand ankam ankommen annehmen anrufen anschließend ansehen ansonsten anstatt
anwenden aufeinander aufgeben aufgefordert aufgegeben aufgehoben aufgenommen aufgerufen aufgrund aufheben aufhören aufnehmen
aufrufen aufs außer außerdem außerhalb äußerst ausgebaut ausgegangen ausgeschlossen ausgesprochen ausschließlich ausgezeichnet
bald bauen baut baute bauten bedürfen befahl befand befanden befinden befindet befohlen begann begannen beginnt begraben
behalten behält behielt beider beim beinahe beinhaltet beiseite beispielsweise beitragen beitreten bekam bekamen bekommen
bekommt bekanntgegeben bereits berufen beruft beschloss beschlossen beschließen beschließt beschreiben beschreibt beschrieb
beschrieben besitzen besitzt besonders besprechen besprochen bestehen besteht betragen beträgt betreten betreffend betrifft
betrogen betrug bewies beweisen bewiesen bezeichneten beziehen bezieht beziehungsweise bezog bezogen bezüglich bieten bietet
bisher bislang bisschen bleiben bleibt blieb blieben brachen brach brachte brannte brechen breitet brennen brennt bricht bringen
bringt bürgerlich dabei dachte dadurch dafür dagegen daheim daher dahin dahinter damals damit danach daneben daran darauf
daraufhin daraus darf darfst darin darüber darum darunter darstellen davon davor dazu dazwischen demnach demnächst demzufolge
denn dennoch deren derselbe derselben derzeit deshalb dessen deswegen dich diesmal doppelt doppelten doppelte dort dorthin
draußen drei dreißig dreimal dreizehn drinnen droht drüben durchaus durchgeführt durchgesetzt durchschnittlich durchsuchen
durchsucht dürfe dürfen dürfte dürften durfte durften ebenfalls ebenso ehe eher eigens eilig einander eindeutig eineinhalb
einerseits einfach einfache einfachen einführen eingeführt eingeladen eingeleitet eingenommen eingesetzt eingestellt eingestuft
einher einigermaßen einladen einlegen einnehmen einst einstellen einstimmig einzeln einzelne einzelnen empfahl empfangen
empfängt empfehlen empfiehlt empfing empfohlen endet endete entgegen enthalten enthält enthielt enthüllt entkommen entlang
entscheiden entscheidet entscheidende entscheidenden entschied entschieden entschlossen entsprach entspricht entsprechen
entstand entstanden entstehen entsteht entweder entzogen erfahren erfährt erfolgt erfolgte erfuhr erfuhren erfunden ergab
ergaben ergeben ergibt ergriffen erhalten erhält erhältlich erheben erhebt erhielt erhielten erhob erhoben erhofft erkannt
erkannte erkennt erlassen erleiden erlitt erlitten erneut ernannt erschien erschienen erschienene erscheint erscheinen
erschossen erwies erwiesen erworben etliche etlichen etwa etwas euch euer eure fährt fällt fand fehlen fehlt fehlte fehlten
festgehalten festgenommen festgestellt feststellen fielen finden findet flieht fliehen fliegen fliegt floh flog flogen folglich
fortan fortgesetzt fortsetzen freilich freitags freiwillig freiwilligen frei freie freien freier freigelassen fressen freut
freuen früh frühen frühestens fünf fünfzehn fünfzig fuhr fuhren fürs gab gaben galt galten gänzlich gar gearbeitet gebaut geben
geblieben geboten gebrannt gebrochen gedrängt geduldet gefahren gefallen gefällt geflogen geflohen geflüchtet gefunden gegangen
gegeben gegebenenfalls gegenüber gegenwärtig gegessen gegriffen gehalten gehandelt gehabt gehe gehen gehoben geholfen geht
gekommen gekonnt gekostet gekündigt gelandet gelassen gelaufen gelegentlich gelesen geleitet gelingt gelitten gelten geltend
gelungen gemäß gemeldet genannt genannte genannten genau genauer genauso genommen genossen genug genügend geöffnet geraten
gerade geradezu gerechnet geredet gerettet gerichtet geriet gerieten gern gerufen geschah geschehen geschieht geschlagen
geschossen geschrieben gesehen gesessen gesprochen gesprengt gestanden gestartet gestatten gestattet gestern gestiegen gestohlen
gestoppt gestorben gestoßen gestritten gesungen gesunken getan getragen getreten getroffen getrunken gewann gewannen gewartet
gewesen gewinnen gewinnt gewiss gewissermaßen gewöhnlich gewollt geworfen gewonnen gewusst gezogen gezwungen gibt ging gingen
gilt gleichfalls gleichwohl greifen greift griff griffen größtenteils grundlegend habt halfen halber hält handelt handelte
hängen hast hasst hatten hätte hätten heben heimlich heißt helfen herab heraus herbei herrscht herrschen herrschte herum
herunter hervor heute heutzutage hielt hielten hierbei hierfür hierher hierzu hierzulande hieß hilft hin hinauf hinaus hindurch
hinein hingegen hingewiesen hinreichend hinsichtlich hinten hinter hintereinander hinterher hinterlassen hinüber hinunter hinzu
hinweg höchstens hundert hunderte ihm ihn ihnen ihrem ihren ihrer ihrerseits ihres immer immerhin indem infolge innerhalb
insbesondere insgesamt insofern inwieweit inzwischen irgend irgendein irgendwann irgendwas irgendwie irgendwo isst jahrelang
jahrzehntelang jawohl jedenfalls jedermann jederzeit jedoch jemals jemand jemandem jenseits jetzt kamen kannst kannte kaum
keinem keinen keiner keinerlei keinesfalls keineswegs kennt kommen kommt könne könnte könnten konnte konnten kriegen kriegt
kürzlich kurzerhand längere längeren lassen lasst lässt laufen läuft legte legten lediglich leidet lesen letztendlich letztlich
liefen liegt ließ ließen liest manchmal mehrere mehreren mehrerer mehrfach mehrmals mein meinem meiner meines meinetwegen
meistens mehrheitlich mindestens miteinander mithilfe mitgeteilt mitteilen mitteilte mittags mittels mittlerweile mitunter
möchte möchten mochte mögen möglicherweise möglichst montags musst musste mussten müsse müssen müsste müssten muss muß nachdem
nacheinander nachgewiesen nachher nachmittags nahezu nahe nahm nahmen nannte nannten neben nebenbei nehmen nein neuerdings
neulich neun nichts niedergeschlagen niemals niemandem niemanden nimmt nirgends nirgendwo nochmals nunmehr oben obgleich obwohl
öfter öfters offensichtlich offiziell offizielle offiziellen oft ohne ohnehin rasch regelmäßig rief riefen rund rundum runter
sahen samstags sämtliche sämtlichen saß saßen schließen schließlich schließt schlief schlägt schlagen schlimm schlimmer
schlimmste schloss schlossen schlug schlugen schmal schneiden schoss schrieb schrieben schreiben schreibt schreien schrie
schritt schuf schweigen schwersten schwören sechs sehen sehe seien seid seinem seinen seiner seinerseits seines seit seitdem
seitens seither selber selbst selbstverständlich selten sieben siehe sieht sinken sinkt sitzen sitzt sobald soeben sodass sofern
sofort sofortige sofortigen sog sogar sogenannte sogenannten sogleich solange soll sollen sollst sollt sollte sollten somit
sondern sonntags sonst sonstige sonstigen soviel soweit sowie sowohl sprechen sprach sprachen spricht starb starben statt
stattdessen stattfinden stattgefunden stecken stehen steht stehlen steigen steigt stets stehe sterben stieg stiegen stieß
stießen stirbt streiten streitet stundenlang tagelang tagsüber tatsächlich tausend tausende tausenden teils teilweise
teilgenommen teilnehmen tragen trat trafen trägt treiben treten trieb trifft trinken tritt trotz trotzdem trug trugen tust
überall überaus überdies übereinander übergeben überhaupt übernahm übernehmen übernommen übertrieben überwiegend üblich übliche
üblichen üblicherweise übrig übrigen übrigens umgebracht umgehend umgekehrt ums umsonst umso unbedingt unentschieden unerwartet
ungeachtet ungefähr ungewöhnlich unklar unserem unseren unserer unseres unser unsere unten untereinander unterbrochen
unterdessen unterhalb unterlag unternehmen unternommen unterschied unterwegs unterworfen unverändert unverzüglich unweit
unzählige unzähligen verbieten verbietet verboten verbot verbrachte verbracht verbindet verbunden verließ verließen verlassen
verlässt verlieren verliert verlor verloren vergangen vergangene vergangenen vergleichen vergessen vergisst verglichen
verhältnismäßig vermutlich vermisst versprach versprechen verspricht versprochen verschwand verschwanden verschwinden
verschwunden verstanden verstehen versteht verstorben verstorbene verstorbenen vertreten vertrat vertrieben verwundet
verzweifelt vielfach vielleicht vielmehr viermal vierzehn vierzig vollends vollkommen voneinander voraus voraussichtlich vorbei
vorbereitet vorbereiten vorgestellt vorgestern vorgeworfen vorgeschlagen vorgesehen vorgelegt vorhanden vorher vorhin vorigen
vorlegen vormittags vorn vorne vorschlagen vorstellen vorübergehend vorwärts vorwerfen vorwiegend wachsen wächst während
währenddessen wandte wann wäre wären warf warfen warum weicht weigerte weist weiterhin weltweit weltweite weltweiten wem
wenigstens wer werde werdet werfen wessen weshalb widersprechen wies wiesen wieso wieviel willkommen wirbt wirft wirst wissen
wisst wobei wochenlang wodurch wofür woher wohin wohl wolle wollen wollt wollte wollten womit womöglich woran worauf woraus
worin worüber worum wovon wuchs wurdest würde würden wusste wussten zehn zeitgleich zeitweise zerschlagen zog zogen zudem
zueinander zuerst zufällig zufolge zugesagt zugestimmt zugleich zugunsten zuhause zuletzt zumal zumindest zunächst zunehmen
zunehmend zunehmende zurück zurückgekehrt zurückgewiesen zurückgezogen zurückkehren zurücktreten zurückziehen zusammen
zusammenarbeiten zustande zustimmen zuvor zuweilen zwanzig zwar zwei zweifellos zweimal zwischen zwischendurch zwölf
zwangsläufig zwang meldete antwort besuch feier kriegs ruf schlacht spiel teil trauer unterricht versuch wert zahl Junge Jungen
Tote Toten Verletzte Verletzten Gefangene Gefangenen Fahrt Kämpfen Folgen Sorgen Stimmen Teilen Zahlen Arbeiten Abend Abkommen
Abgeordnete Abgeordneten Abschied Absicht Abstimmung Ahnung Anfang Angaben Angelegenheit Angestellte Angriffe Angriffen Anlage
Anschlag Anschläge Anschlägen Anspruch Anteil Antrag Anwalt Anwälte Anwohner Arbeiter Arbeitern Arbeitgeber Arbeitnehmer
Arbeitslosigkeit Arbeitsplätze Ärger Arzt Ärzte Aufgabe Aufgaben Aufstand Auftrag Augen Ausbau Ausbildung Ausdruck Ausgaben
Ausgangssperre Ausländer Auslieferung Aussage Aussagen Ausschuss Außenminister Außenpolitik Ausnahme Ausstellung Auswahl
Auswirkungen Bauern Bedarf Bedeutung Bedingungen Bedrohung Befehl Behandlung Behörde Behörden Bekämpfung Belagerung Beratungen
Bereich Bereiche Berichte Beruf Beschluss Beschwerde Besucher Beteiligung Betreiber Betrieb Bevölkerung Bewegung Bewohner Beweis
Beweise Beziehung Beziehungen Börse Botschaft Botschafter Briefe Brücke Brücken Bruder Buch Bücher Bundesregierung Bundestag
Bundeswehr Bundeskanzler Bundeskanzlerin Bürger Bürgern Bürgerkrieg Bürgermeister Bürgermeisterin Demokratie Dienstag Dinge
Donnerstag Dorf Dörfer Druck Einfluss Einheit Einheiten Einigung Einkommen Einnahmen Einsatz Einsätze Einwohner Eisenbahn Eltern
Entführung Entlassung Entscheidung Entscheidungen Entwicklung Entwurf Erde Erfahrung Erfahrungen Erfolg Erfolge Ergebnis
Ergebnisse Erinnerung Erklärung Ermittler Ermittlungen Eröffnung Erwartungen Erwachsene Essen Fahrer Fahrzeug Fahrzeuge Fälle
Farbe Fehler Feind Feinde Feld Fernsehen Festnahme Feuer Feuerwehr Finanzminister Firmen Flagge Fläche Flucht Flüchtlinge
Flüchtlingen Flug Flugzeug Flugzeuge Flughafen Fluss Folter Forderung Forderungen Forscher Forschung Fortschritt Fortschritte
Frau Frauen Freiheit Freitag Freund Freunde Freundin Freundschaft Frieden Friedens Frühling Frühjahr Führung Gebäude Gebiet
Gebiete Gebieten Gedanken Gefahr Gefängnis Gefühl Gegend Gegner Geheimdienst Gehalt Geiseln Gelände Gelegenheit Gemeinde
Gemeinden Gemeinschaft Genehmigung Geschäft Geschäfte Geschichte Geschichten Geschwindigkeit Gesellschaft Gesetz Gesetze Gesicht
Gespräch Gespräche Gesprächen Gesundheit Gewalt Gewerkschaft Gewerkschaften Gewinn Gewinne Glaube Glück Grenze Größe Gründe
Grundlage Hafen Häfen Hälfte Haupt Hauptstadt Haus Häuser Haushalt Heimat Helfer Helfern Herbst Herrschaft Herz Hilfe Hilfen
Hinweis Hinweise Hinrichtung Hochzeit Hoffnung Höhe Hubschrauber Innenminister Insel Inseln Jahr Jahre Jahren Jahres Jahrestag
Jahrhundert Jahrhunderts Jahrzehnte Jahrzehnten Jugend Jugendliche Kampf Kämpfe Kämpfer Kanzler Kanzlerin Katastrophe Kenntnis
Kinder Kindern Kirche Kirchen Königin Königreich Kontrolle Konzern Kopf Körper Kräfte Kraftwerk Krankenhaus Krankheit Kreuz
Krieg Kriege Kriegsverbrechen Küche Küste Ländern Landkreis Landung Landwirtschaft Lebens Lehrer Leiche Leichen Leiter Leitung
Leute Leuten Liebe Lieder Lösung Luftwaffe Lüge Mädchen Männer Männern Mannschaft Maschine Maschinen Maßnahme Maßnahmen Mauer
Mehrheit Meldung Meldungen Menge Mensch Menschen Menschenrechte Milliarde Milliarden Millionen Minderheit Mitarbeiter Mitglied
Mitglieder Mitgliedern Mitte Mittel Mitternacht Mittwoch Möglichkeit Möglichkeiten Monat Monate Monaten Montag Mörder Mutter
Mütter Nachbar Nachbarn Nachfolger Nachricht Nachrichten Nächte Nähe Nebel Niederlage Opfer Opfern Ordnung Orte Ostern Panzer
Papst Partei Parteien Passagiere Pferd Pfund Plätze Platz Polizei Polizisten Präsident Präsidenten Präsidentin Preis Preise
Prozent Prozess Prüfung Quellen Rathaus Raum Regierung Regierungen Regierungschef Reihe Rettung Richterin Richtung Rückkehr
Rücktritt Rückzug Ruhe Sachen Samstag Sänger Schaden Schäden Scheitern Schicksal Schiff Schiffe Schlag Schluss Schlüssel Schnee
Schritte Schule Schulen Schüler Schuss Schüsse Schutz Schwester Seele Seite Seiten Selbstmord Sicherheit Sieg Sieger Sinn Sitz
Sitzung Sohn Söhne Söldner Sonntag Spiele Spieler Spitze Sprache Sprecher Sprecherin Staaten Staatsanwalt Staatsanwaltschaft
Stadt Städte Stadtrat Stärke Stellung Steuer Steuern Stimme Strafe Straße Straßen Strecke Streit Streitkräfte Strom Stück Stücke
Stunde Sturm Süden Täter Taten Teile Teilnahme Teilnehmer Tisch Tochter Tod Todes Träume Türkei Uhr Umfrage Umwelt
Unabhängigkeit Unfall Universität Unruhen Unterhalt Unternehmer Unterstützung Untersuchung Unterzeichnung Urlaub Ursache Urteil
Väter Vater Verantwortung Verbindung Verbrechen Verein Verfahren Verfassung Vergangenheit Verhaftung Verhalten Verhältnis
Verhältnisse Verhandlung Verhandlungen Verkehr Verlust Verluste Vermögen Verordnung Versammlung Verstoß Verteidiger Verteidigung
Verteidigungsminister Vertrag Verträge Vertrauen Vertreter Verwaltung Völker Volkes Vorbereitung Vorfall Vorgehen Vorjahr
Vormarsch Vorschlag Vorschläge Vorsitz Vorsitzende Vorsitzender Vorstand Vorstellung Vorteil Vorwurf Vorwürfe Waffe Waffen
Waffenruhe Waffenstillstand Wahl Wahlen Wähler Wahlkampf Wahrheit Wälder Wasser Wege Weihnachten Weise Welt Werke Werte Wetter
Widerstand Wirklichkeit Wirkung Wirtschaft Wissenschaft Wissenschaftler Witwe Woche Wochen Wochenende Wohnung Wohnungen Wort
Worte Wunsch Zehntausende Zeichen Zeit Zeiten Zeitpunkt Zeitung Zeitungen Zelt Zentrum Zerstörung Zeuge Zeugen Ziele Zimmer Zoll
Zorn Zug Züge Zugang Zukunft Zusammenarbeit Zusammenhang Zustand Zustimmung Zweck Zweifel Zwischenfall
"""
