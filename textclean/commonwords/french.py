"""Common words of French, in the blocks that `textclean.commonwords` explains."""

WORDS = """\
~ ~s:
ukrainien israélien iranien ancien étranger gauche souffert accord achat adversaire affaire agresseur allié ancêtre année
anniversaire argent arrestation assaut atout auditeur autorité avenir avertissement avocate bataille bâtiment besoin bruit
centaine chaîne chaise chambre changement chanson chanteur chanteuse charbon chaussure chemin cheval chien chiffre cimetière
cinéaste citoyen citoyenne clé cœur colère commissaire commune conseil consommateur contestation contrat coup couloir coupable
cour courrier croissance cuisine début décennie déclaration défaite défenseur défense délai démission départ dépense
député désaccord dessin deuil diplomate dispositif dizaine docteur douleur douzaine échec école économie écrivain église
électeur élève emploi employé enfance ennemi enquête enquêteur entreprise entretien époque équipe équipage erreur espace espoir
esprit étape état étoile étude événement évêque explication exportation faiblesse famille faute femme fenêtre fleuve forêt foule
frère frontière fusée garçon gendarme genou gouvernement grève habitude hausse héritage heure hiver homme horreur huile île
immeuble impôt incertitude inondation inquiétude instituteur intérêt jeune jeunesse joueur jour journée jugement kilomètre
langue larme lettre lieu ligne logement lumière maire mairie maison maître maîtresse maladie malheur manière marchandise médecin
mensonge mère meurtre meurtrier meurtrière millier ministère moitié mouvement moyen moyenne musée naissance navire négociation
neige nouvelle nuit œil œuvre orage ordinateur otage outil ouverture ouvrier pauvreté paysan peine peintre père perte peuple
peur pièce plainte plaisir pluie poisson policier policière politique pompier pouvoir prêtre preuve prière prisonnier professeur
projet propriétaire proposition puissance qualité quinzaine racine raison rappel rebelle recherche récit récolte récompense reçu
réfugié règle règne remède renfort renseignement réponse résultat retour retrait réunion réussite rivière roi rôle royaume rue
salaire samedi santé sécheresse secteur semaine sénateur siècle siège sirène société sœur soin soir soirée soleil sommeil sommet
sondage sortie souci souhait souvenir spectacle stade syndicat tâche témoin témoignage terrain territoire tête théâtre titre
toit traitement trajet tranchée travail trésor tueur usine vainqueur valeur vallée veille vendredi vérité veuve viande victoire
vieillard visage visiteur voiture voleur volonté voyage voyageur décision élection république président présidente énergie
opération création éducation sécurité médiateur présidentielle législative européen lourd léger enfant profond joli tenu offert
prêt présent
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~aient ~a ~èrent ~ant ~era ~eront ~erait:
accord affirm ajout appliqu apport arrêt attaqu brûl chant chass cherch consacr cré décid déclar déclench démontr dépass dépos
désign échapp échou éclat effectu empêch enseign entraîn essay étudi frapp gagn jou manqu modifi montr nomm oubli pouss prépar
présent prêt provoqu publi quitt racont rassembl réalis réclam regard remport rencontr rentr repouss retourn retrouv roul sauv
sépar touch tourn trait travaill trouv utilis
~ ~e ~s ~es:
américain allemand espagnol africain froid chaud dernier prochain puissant suivant récent fréquent entier droit vrai meilleur
élu perdu connu inconnu vendu rendu attendu inattendu entendu détenu obtenu soutenu retenu interdit écrit décrit conduit détruit
produit introduit réduit satisfait ouvert couvert découvert âgé situé sûr mûr lointain prétendu seul chacun aucun dirigeant
combattant
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~aient ~a ~ant ~era ~eront ~erait:
aim autoris conseill contrôl détourn dévoil éclair écout évit évoqu justifi lâch mérit négoci pratiqu prouv qualifi recul
représent risqu souhait
~er ~e ~ent ~é ~ée ~és ~ées ~ait ~aient ~èrent ~ant ~era ~eront ~erait:
accompagn affront aid arriv attir condamn demand emport estim ferm laiss occup pay suscit travers
~er ~ent ~é ~ée ~és ~ées ~ait ~aient ~èrent ~ant ~era ~eront ~erait:
accus confirm discut donn exprim fix gard invit livr os retir tent tomb tu assur indiqu oppos refus
~:
acheter acheté accepter acceptent accepté acceptée accueille admirer adopter adopté adoptée alerte allumer allume amener amené
annonce annoncent annoncé annoncée annuler annulé appeler appelé appelée appelés appelait appelant approuve approuvé assassiné
assister assisté augmenter augmente augmentent augmenté baiser baise blesser blessé blessée blessés bloquer bloqué cacher
cachent cachée cachés calmer calme causer causé céder célébrer cesser cesse cessé chargé chargée chargés choqué circuler classé
classée classés commande commandé commencer commence commencent commencé compter comptent compté comptait concernent concerné
concernés concernées concernant consommer constater constate constaté constituer constitue constitué constituée continuer
continuent continué convoque couper coupe coûter coûte coûté critiquer critique critiqué datant dégager dégage démarrer démarre
démissionner dénoncer dénonce dénoncé dépêche déplacer déplace déplacé dessiner dessine dessiné dessinée diffuser diffusé
diffusée diminuer diminue diminué diriger dirigé dirigée disputer disputé distribuer distribué diviser divisé divisée dominé
douter doute dresse durer duré durée échanger échange écraser écrasé élaboré élever élevé élevée élevés élevées éliminer éliminé
embrasser embrasse emmener encourager enfermé engager engagent engagé engagée engagés enlever enlevé enregistrer enregistre
enregistré enregistrée enregistrés entame enterré entoure entouré entourée envisager envisage envisagé envoyer envoyé envoyée
envoyés épargne épouser épouse épousé évacuer exécuter exécuté exiger expliquer expliquent expliquant exploiter exposer exposé
exposés exposées fabriquer fabrique fabriqué fêter fête financé fondé fondée forcer forcé forcée forment formé formée formés
fumer fume fumée gouverner groupe guider habiter habite habitent hésiter hésite hésité ignorer illustrer illustré imaginer
impliqué impliqués impliquant imposer imposent imposé imposée incendie informer informé inspirer inspiré inspirée installer
installe installé installée installés interroger interroge interrogé jeter jeté juger juge jugé jugée jugés juré lancer lancé
lancée lié liée liés liées libérer libéré limiter limité limitée limoge loger lutter lutte manifester marcher marchent marché
marchés marchait mené menée menées menant menace menacé menacée mentionner mentionne mentionné multiplier opérer opéré opéra
ordonne ordonné organiser organise organisé organisée organisés organisées pardonner pardonne parler parle parlent parlé parlait
partager partage partagent partagé partagée participer participent participé passent passé passée passées passait pêche penser
pensent pensée pensées pensait placé placée placés placées pleurer pleure plonger plonge plongée portent porté portée portés
portées portait poser posent posé posée préciser précise précisé priver privée privés privées procurer profiter profite
profitent profité promener prononcer prononce prononcé proposer propose proposent proposé proposée proposés proposées rappeler
rappelé rappelant rapporte rapporté rater raté recommande recommandé recruter récupérer récupéré regretter regrette régulier
rejeter rejeté relancer relance remercier remercie rendre renforcer renforce renoncer renonce renoncé renverser renversé
renvoyer renvoyé réserver réserve réservé réservée réservés résister résiste résistant respecter respectent respecté ressembler
ressemble ressemblent rester reste restent resté restée restés restait restera révéler révélé rêver rêve rêvé saisie saluer
salue salué semble semblent semblait semblerait serrer serre serré signalé signer signé signée sombre souffle souligner souligne
souligné tarder témoigner témoigne témoignent terminée tirer tirent tirée tirés transformer transformé tromper trompe trompé
valait vérifier vérifie vérifié versé visé visée visant visiter violé volé volée français française françaises anglais anglaise
russes chinois chinoise polonais grands petite haute hauts hautes lourde premiers certaine certains certaines nouveau
particuliers profondes faux jolies mauvais mauvaise mauvaises sérieux dangereux heureux malheureux nombreux furieux courageux
morts venu tenues construits prise prises compris surpris reprises appris mises soumis soumise soumises commis faite faits
faites née nés armée armés armées voisine voisins voisines prêtes pleine pleins pleines tels quels nuls présentes étudiante
étudiants aides ans armes attaques attentats avocats bateau bras camarade champ château choix choses cinquantaine collines
conseillers croix décès dégâts dettes discours doutes drapeau eau échanges enjeu fermes fêtes fille fils fleurs fois formations
foyers gagnants gares gestes groupes guerre héros hôpital jeu joie journalistes juges juillet juin jumeau lacs loi luttes
magasins mains matin menaces mesure ministre mois monde montagnes morceau mots oiseau opposants ouest paix panneau papiers
paroles partis pays peau pierres plages poches poids printemps prix procès promesses propos quartiers rapports rencontres repas
repos représentants réseau rêves rideau riz saisons salle secours soldats sommes succès suite tapis taux temps tentatives
terroriste tonnes toux troupes verres victimes vieillesse villes villageois violences vitesses voies voix yeux abord accompli
accueil accueilli accueillir actuel actuelle actuellement actuels afin aient ailleurs ainsi alors allaient allait allez allons
apparaît apparemment appartenant appartient appelle appellent apprend apprendre appuie assez assurément atteindre atteint
attendent attendre aucunement aujourd auparavant auprès auquel aura aurait auraient auront aussitôt autant autour autre
autrefois autrement autres auxquelles auxquels avaient avais avant avez avoir avons ayant beau beaucoup beaux bénéficie bientôt
blanches bleu bleue boire bonne bonnes brièvement brutalement ceci celle celles celui cependant certainement ceux chaque cher
chère chez choisi choisir cinq cinquante cinquième clairement combien complètement comprend comprendre conclu conclure conduire
conduisait conformément connaissait connaissent connaître connaît considérablement contient contraire contraint contrairement
contre convaincre convaincu correctement courir couramment couvrir craindre craint croient croire croit cru cuire dangereuse
davantage debout décembre dedans déçu défend défendre défendu déjà delà demain demeure demeurent dernière dernièrement dernières
derrière descendre descendu désespéré désormais dessous dessus détruire deuxième devant devait devaient devenait devenir devenu
devenue devenus devez deviennent devient devoir devra devrait devraient devront dimanche dirait directement disait disaient
disant disent disparaître disparu disparue disparus disposait dites dix doit doivent doucement doux douze écrire écrivait
effectivement également enfin énorme énormes énormément ensemble ensuite entend entendre entièrement entrer entrée environ
équipé espère essentiel essentiellement étaient étais étant éteint êtes étrangère étrangères étroit étroite eue eurent eut eux
éventuellement évidemment exactement extrême extrêmement facilement faible faibles faillite faire fais faisaient faisait faisant
fallait fallu fasse faudra faudrait faut ferait feront fermement février fière finalement finir finit firent fortement fraîche
franchir fuir fuite fui furent grâce gratuitement gravement guère habituellement hautement hélas heureuse heureusement honte
hors huit humain humaine humains immédiatement indépendamment inférieur interdire inutilement jadis jamais janvier jaune jeudi
joindre joyeux jusqu jusque justement laquelle largement lequel lesquelles lesquels lendemain lentement loin longs longtemps
longue longuement longues lorsque lourdement lundi maigre maintenant maintenir maintenu maintient malade malades malgré
malheureusement mardi mêmes merci mercredi mettaient mettait mettant mettent mettra mettre meurent meurt mien mienne mieux
militaires milliards moindre moins mondiaux mortel mortelle mortels mourir mourut moyennant multiples naître néanmoins neuf
neuve noir noire noires noirs nombreuse nombreuses notamment nôtre nouveaux nue nulle obtenir obtient octobre offrir ouvrir
ouvre ouvrent paraît parce pareil pareille parfaitement parfois parmi partent partout parvenir parvenu parvient pauvre pauvres
pendant pendre perdre permettait permettant permettent permettra permettre personne personnes peuvent peux pire plaît pleinement
plupart plusieurs plutôt pourquoi pourraient pourrait pourra pourront poursuit poursuite poursuites poursuivre poursuivi
pourtant pouvaient pouvait pouvez pouvons précédent précédente précédents précisément préféré première premièrement premières
prend prendra prendre prennent près presque prévu prévue prévus prévoit principalement proche proches prochainement promettre
propre propres protège protéger puis puisque puissent puisse quarante quasiment quatre quatrième quelconque quelles quelque
quelquefois quelques quiconque quoi quoique quotidien quotidienne quotidiennement rapidement rarement rasé rassurant récemment
reçoit reçoivent recevoir reçue reconnaît reconnaître reconnu réellement régner rejoindre rejoint rendent répond répondre
répondu repart reprend retient réunir réunis réunissent réussi réussir réussit revanche réveille revenir revenu reviennent
revient revoir rien rire riche riches rompre rompu rouge rouges sauf saurait savait savaient savent savez savoir sèche selon
sept septembre serait seraient serez seriez serons seront sérieuse sérieusement servent seulement sévère sévèrement sien sienne
sinon situe situent soient soit soixante sortent soudain souffrir souffre souffrent soumettre soutenir soutien soutient souvent
spécialement strictement suffisamment suffit suis suivi suivie suivre supérieur supérieure surtout survenu survenue survient
survivre survit suspendu tandis tantôt tardivement tellement telles tenait tenaient tiendra tiennent tient tôt totalement
toujours toute toutefois traduit trahi trahir treize trois troisième trop uniquement utiles vaincre vaincu vaut vécu venait
venaient venant vendent verra verront vertu veulent veut veux vieille vieilles vieux viennent vient vingt vingtaine vivait
vivant vivants vivement vivent vivre voici voient voilà voir voire volontaire volontiers vont voudrait voulaient voulait vouloir
voulu voyait voyant vraiment vue minuit courant aube
"""
