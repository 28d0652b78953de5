# Français. Vouvoiement, mots simples.

## vocabulary

category-language_meetup = Cafés linguistiques et groupes de conversation
category-german_course = Cours d’allemand et d’intégration
category-meeting_place = Lieux de rencontre
category-migration_advice = Conseil en migration et en asile
category-legal_advice = Conseil juridique et droit de séjour
category-public_office = Administrations et services publics
category-interpreting = Interprétariat et médiation linguistique
category-work_training = Travail, formation et reconnaissance des diplômes
category-childcare_school = Crèche, école et soutien scolaire
category-housing = Logement et hébergement
category-health = Santé et aide psychosociale
category-everyday_help = Alimentation, vêtements et aide au quotidien
category-protection = Protection et urgences
category-sport = Sport et activité physique
category-culture_leisure = Culture, création et loisirs
category-volunteering = Bénévolat et parrainage

category-language_meetup-words = café linguistique, groupe de conversation, parler allemand, pratiquer l’allemand, tandem linguistique, échange linguistique
category-german_course-words = cours d’allemand, cours de langue, apprendre l’allemand, cours d’intégration, alphabétisation, niveau B1, allemand débutant
category-meeting_place-words = café rencontre, centre social, maison de quartier, centre familial, rencontrer des gens, se faire des amis, lieu de rencontre
category-migration_advice-words = conseil aux migrants, demande d’asile, aide aux réfugiés, conseil social, assistante sociale, nouveaux arrivants, aide pour le courrier
category-legal_advice-words = avocat, aide juridique, titre de séjour, permis de séjour, nationalité, naturalisation, regroupement familial, expulsion
category-public_office-words = office des étrangers, mairie, jobcenter, aide sociale, inscription à la mairie, service de la jeunesse, état civil, administration
category-interpreting-words = interprète, traducteur, traduction, traduire des documents, traducteur assermenté, accompagnement aux rendez-vous
category-work_training-words = travail, emploi, formation professionnelle, apprentissage, stage, CV, candidature, reconnaissance des diplômes
category-childcare_school-words = crèche, garderie, école maternelle, assistante maternelle, école, aide aux devoirs, soutien scolaire
category-housing-words = logement, appartement, chercher un appartement, loyer, chambre, foyer, sans-abri, allocation logement
category-health-words = médecin, hôpital, sage-femme, grossesse, psychologue, thérapie, traumatisme, vaccination, addiction
category-everyday_help-words = banque alimentaire, nourriture, repas gratuit, vêtements, meubles, dons, réparation de vélos, vestiaire
category-protection-words = violence, violences conjugales, refuge pour femmes, urgence, numéro d’urgence, aide aux victimes, traite des êtres humains
category-sport-words = club de sport, football, natation, apprendre le vélo, yoga, gymnastique, danse, fitness
category-culture_leisure-words = musique, théâtre, bibliothèque, peinture, chorale, cuisine, couture, musée, jardin
category-volunteering-words = bénévolat, bénévole, aider, parrainage, mentor, s’engager, volontaire

target-everyone = Tout le monde
target-refugees = Personnes réfugiées
target-migrants = Personnes immigrées
target-eu_citizens = Personnes venant de l’UE
target-children = Enfants (jusqu’à 12 ans)
target-youth = Jeunes
target-unaccompanied_minors = Mineurs non accompagnés
target-parents_families = Parents et familles
target-women = Femmes
target-seniors = Personnes âgées
target-disability = Personnes handicapées
target-lgbtq = Personnes LGBTIQ+
target-volunteers = Bénévoles et professionnels

spoken-de = Allemand
spoken-en = Anglais
spoken-ar = Arabe
spoken-uk = Ukrainien
spoken-ru = Russe
spoken-tr = Turc
spoken-fa = Persan (farsi)
spoken-prs = Dari
spoken-ps = Pachto
spoken-ur = Ourdou
spoken-ckb = Kurde (sorani)
spoken-kmr = Kurde (kurmandji)
spoken-ti = Tigrinya
spoken-am = Amharique
spoken-so = Somali
spoken-fr = Français
spoken-es = Espagnol
spoken-it = Italien
spoken-pl = Polonais
spoken-ro = Roumain
spoken-bg = Bulgare
spoken-sq = Albanais
spoken-sr = Serbe
spoken-hr = Croate
spoken-el = Grec
spoken-vi = Vietnamien
spoken-gsg = Langue des signes allemande
spoken-de-simple = Allemand facile (Leichte Sprache)

format-place = Lieu
format-meeting = Rencontre régulière
format-course = Cours
format-event = Événement
format-service = Aide et conseil
format-project = Projet

purpose-offer = Offre
purpose-request = Demande

mode-main = se déroule dans cette langue
mode-spoken = parlée sur place
mode-interpreter = avec interprète, sur demande

wheelchair-yes = Accessible en fauteuil roulant
wheelchair-limited = Partiellement accessible en fauteuil roulant
wheelchair-no = Non accessible en fauteuil roulant

membership-asked = Adhésion demandée
membership-member = Membre
membership-declined = Refusé

land-BW = Bade-Wurtemberg
land-BY = Bavière
land-BE = Berlin
land-BB = Brandebourg
land-HB = Brême
land-HH = Hambourg
land-HE = Hesse
land-MV = Mecklembourg-Poméranie-Occidentale
land-NI = Basse-Saxe
land-NW = Rhénanie-du-Nord-Westphalie
land-RP = Rhénanie-Palatinat
land-SL = Sarre
land-SN = Saxe
land-ST = Saxe-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringe

## dates

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# The month inside a date (a genitive in some languages).
month-of-1 = janvier
month-of-2 = février
month-of-3 = mars
month-of-4 = avril
month-of-5 = mai
month-of-6 = juin
month-of-7 = juillet
month-of-8 = août
month-of-9 = septembre
month-of-10 = octobre
month-of-11 = novembre
month-of-12 = décembre

# A date may use $weekday (only the long one), $day, $month, $month-number and $year.
date-long = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-medium = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-short = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
time-range = { $from }–{ $to }
distance-metres = { $amount } m
distance-kilometres = { $amount } km

## problems

problem-in-line = Ligne { $line } :
problem-in-field = { $field } :
problem-in-line-and-field = Ligne { $line }, { $field } :
problem-other = Cette indication ne convient pas ici.
problem-required = Cette indication manque.
problem-too-long = C’est trop long : { $most ->
        [one] { $most } caractère au maximum.
       *[other] { $most } caractères au maximum.
    }
problem-too-many = Il y en a trop : { $most ->
        [one] { $most } au maximum.
       *[other] { $most } au maximum.
    }
problem-number = « { $value } » n’est pas un nombre.
problem-date = « { $value } » n’est pas une date. Écrivez par exemple 2026-08-24.
problem-time = « { $value } » n’est pas une heure. Écrivez par exemple 15:00.
problem-unknown-value = « { $value } » n’existe pas ici.
problem-flag = « { $value } » n’est pas possible ici. Écrivez 1 ou 0.
problem-longitude = « { $value } » n’est pas une longitude (de −180 à 180).
problem-latitude = « { $value } » n’est pas une latitude (de −90 à 90).
problem-bbox = La partie de carte demande quatre nombres : ouest, sud, est, nord.
problem-bbox-order = La partie de carte est à l’envers : l’ouest vient avant l’est et le sud avant le nord.
problem-near = Le point demande deux nombres : longitude et latitude, par exemple 9.19,48.89.
problem-zoom = Le niveau de zoom « { $value } » n’existe pas. Il va de 0 à { $most }.
problem-tile = La tuile « { $value } » n’existe pas à ce niveau de zoom. Elle va de 0 à { $most }.
problem-age = Ce n’est pas un âge. Écrivez un nombre de 0 à 120.
problem-age-order = L’âge minimum est supérieur à l’âge maximum.
problem-open = Écrivez « now », « today » ou une date et une heure comme 2026-08-24T15:00.
problem-point-required = Le point sur la carte manque.
problem-email = Ce n’est pas une adresse e-mail.
problem-phone = Ce n’est pas un numéro de téléphone.
problem-website = Ce n’est pas une adresse Internet. Elle commence par https://.
problem-colour = Ce n’est pas une couleur. Écrivez par exemple #1f6f8b.
problem-slug = « { $value } » ne convient pas comme nom court. Utilisez des minuscules sans accent, des chiffres et des tirets.
problem-encoding = Le texte contient des caractères que nous ne pouvons pas lire.
problem-language-tag = « { $value } » n’est pas un code de langue. Écrivez par exemple de ou ar.
problem-holiday-date = La date des vacances scolaires est illisible.
problem-holiday-ends-before-start = Les vacances scolaires finissent avant de commencer.
problem-holiday-land = Ce Land n’existe pas.
problem-holiday-column-missing = La colonne « { $value } » manque dans le fichier.
problem-holiday-none-in-file = Il n’y a pas de vacances scolaires dans le fichier.
problem-holiday-no-calendar = Le fichier n’est pas un calendrier au format iCalendar.
problem-holiday-row = Cette ligne est illisible : { $value }
problem-schedule-ends-before-start = La fin est avant le début.
problem-schedule-never = Rien n’a lieu pendant cette période.
problem-schedule-no-weekday = Le jour de la semaine manque.
problem-schedule-nth = Le combientième de ce jour dans le mois ? De 1 à 5 ou, en comptant depuis la fin, de −1 à −5.
problem-schedule-every = Cet intervalle n’est pas possible. Il va de 1 à { $most }.
problem-schedule-every-needs-start = Avec cet intervalle, il faut la date du début.
problem-schedule-too-long = Cela dure trop longtemps. Nombre de jours : { $most } au maximum.
problem-schedule-time = Ce n’est pas une heure. Écrivez de 0:00 à 24:00.
problem-schedule-year = L’année doit être entre { $first } et { $last }.
problem-schedule-too-many = Il y a trop d’entrées. Nombre maximum : { $most }.

## schedule

schedule-on = { $day ->
        [1] le lundi
        [2] le mardi
        [3] le mercredi
        [4] le jeudi
        [5] le vendredi
        [6] le samedi
       *[7] le dimanche
    }
schedule-day-range = du { $from ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    } au { $to ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
schedule-nth = { $day ->
       *[other] { $nth ->
                [1] le 1er
                [2] le 2e
                [3] le 3e
                [4] le 4e
                [5] le 5e
                [-1] le dernier
                [-2] l’avant-dernier
                [-3] le 3e avant-dernier
                [-4] le 4e avant-dernier
               *[-5] le 5e avant-dernier
            }
    }
schedule-nth-day = { $places } { $day ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
schedule-days = { $days }
schedule-daily = tous les jours
schedule-every-weeks = { $every ->
        [one] chaque semaine
       *[other] toutes les { $every } semaines
    }, { $days }
schedule-monthly = { $days } de chaque mois
schedule-every-months = { $every ->
        [one] chaque mois
       *[other] tous les { $every } mois
    }, { $days }
schedule-list-comma = { $first }, { $second }
schedule-list-and = { $first } et { $second }
schedule-when-time = { $when }, { $time }
schedule-time = { $time }
schedule-from-time = à partir de { $time }
schedule-all-day = 24 heures sur 24
schedule-valid-between = { $when }, du { $from } au { $until }
schedule-valid-from = { $when }, à partir du { $from }
schedule-valid-until = { $when }, jusqu’au { $until }
schedule-in-languages = { $when } ({ $languages })
schedule-interpreted = { $language } avec interprète
schedule-date-time = { $date }, { $time }
schedule-span = du { $from } au { $until }
schedule-not-on-public-holidays = pas les jours fériés
schedule-only-on-public-holidays = uniquement les jours fériés
schedule-not-in-school-holidays = pas pendant les vacances scolaires
schedule-only-in-school-holidays = uniquement pendant les vacances scolaires
schedule-only-on-holidays = uniquement les jours fériés et pendant les vacances scolaires
schedule-by-appointment = sur rendez-vous
schedule-also-by-appointment = aussi sur rendez-vous
schedule-cancelled = annulé le { $date }
schedule-cancelled-at = annulé le { $date } à { $time }
schedule-moved = déplacé du { $date } au { $to }
schedule-because = { $what } ({ $reason })
schedule-now-until = ouvert maintenant, jusqu’à { $until }
schedule-now = ouvert maintenant
schedule-today = aujourd’hui { $time }
schedule-tomorrow = demain { $time }
schedule-is-cancelled = { $when } – annulé
schedule-is-moved = { $when } (nouvelle date)
schedule-is-uncertain = { $when } (pas pendant les vacances scolaires)
problem-schedule-ical-time = « { $value } » n’est pas une heure au format iCalendar.
problem-schedule-ical-zone = Les heures sont dans un autre fuseau horaire : { $value }.
problem-schedule-ical-cannot = Nous ne pouvons pas reprendre cette règle : « { $value } ». Sont possibles les jours de la semaine, aussi toutes les quelques semaines ou selon leur rang dans le mois.
problem-schedule-ical-no-start = Il manque l’heure de début.
holiday-new-year = Nouvel An
holiday-epiphany = Épiphanie
holiday-womens-day = Journée internationale des femmes
holiday-good-friday = Vendredi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-liberation-day = Jour de la Libération
holiday-ascension = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-uprising-of-1953 = 75e anniversaire du soulèvement de 1953
holiday-assumption = Assomption
holiday-childrens-day = Journée mondiale de l’enfance
holiday-german-unity = Jour de l’Unité allemande
holiday-reformation = Fête de la Réformation
holiday-all-saints = Toussaint
holiday-repentance = Jour de pénitence et de prière
holiday-christmas = Noël
holiday-second-christmas-day = Lendemain de Noël

## page

page-product = Stadtkarte
page-languages = Langues
page-about = À propos du réseau
page-imprint = Mentions légales
page-privacy = Protection des données
page-accessibility = Accessibilité
page-all-towns = Toutes les villes
page-made-with = Stadtkarte est un logiciel libre. La carte est dessinée par Leaflet.
page-machine-translated = Ce texte a été traduit automatiquement.
page-text-in = Langue de ce texte : { $language }
page-to-content = Aller au contenu
page-to-list = Passer la carte, aller à la liste
page-to-map = Vers la carte
page-not-found = Cette page n’existe pas
page-not-found-help = L’offre n’existe peut-être plus, ou l’adresse contient une erreur.
page-bad-request = Nous ne comprenons pas cette demande
page-bad-request-help = Quelque chose dans l’adresse ne convient pas ici.
page-broken = Quelque chose n’a pas fonctionné
page-broken-help = C’est de notre faute. Veuillez réessayer dans quelques minutes.
page-search = Rechercher une offre ou un lieu
page-search-hint = Cours d’allemand, rue…
page-search-do = Rechercher
page-quick-filters = Filtres rapides
page-all-filters = Tous les filtres
page-open-now = Ouvert maintenant
page-open-today = Aujourd’hui
page-near-me = Près de moi
page-offers-in = Offres : { $town }
page-description = Cafés des langues, cours, conseils et lieux de rencontre : { $town }. Où, quand et dans quelles langues.
page-sorted-by-distance = Les plus proches d’abord
page-sorted-by-words = Les plus pertinentes d’abord
page-not-understood = Nous ne comprenons pas une partie du filtre et l’ignorons :
page-search-not-ready = La recherche se prépare. Veuillez réessayer dans un instant.
page-search-forgiven = Rien ne correspond exactement. Voici le plus proche :
page-show-them = Les afficher
page-nothing-found = Nous n’avons rien trouvé.
page-reset = Réinitialiser les filtres
page-show-all = Tout afficher
page-without-place = Sans lieu sur la carte
page-pages = Pages de la liste
page-before = Précédent
page-close = Fermer
page-any-time = Peu importe
page-when = Quand
page-open-at = À ce moment :
page-age = Âge
page-age-of = Âge de la personne en années :
page-particulars = Bon à savoir
page-free = Gratuit
page-wheelchair = Accessible en fauteuil roulant
page-childcare = Avec garde d’enfants
page-women-only = Réservé aux femmes
page-categories = Thèmes
page-spoken = Langues parlées sur place
page-for-whom = Pour qui
page-formats = Type d’offre
page-purposes = Offre ou demande
page-in-step = La liste suit la carte
page-map = Carte des offres
page-map-help = Les flèches déplacent la carte, plus et moins changent l’échelle. La touche Tab mène aux repères, où les flèches passent de l’un à l’autre. La liste montre les mêmes offres.
page-map-needs-script = La carte a besoin de JavaScript. La liste montre toutes les offres.
page-bigger-map = Grande carte
page-chosen = Choisi sur la carte
page-online = En ligne
page-and-more = +{ $count }
page-seeks = On recherche
page-example = Exemple
page-example-help = C’est un exemple inventé. Il montre à quoi la carte peut ressembler.
page-by-appointment = Sur rendez-vous
page-no-times = Aucun horaire n’est indiqué.
page-next-dates = Prochaines dates
page-where = Où
page-place-on-request = Le lieu exact est communiqué sur demande.
page-place-approximate = Le lieu n’est indiqué qu’approximativement.
page-on-the-map = Voir sur la carte
page-directions = Itinéraire
page-cost = Coût
page-registration = Inscription
page-registration-needed = Veuillez vous inscrire à l’avance.
page-registration-not-needed = Sans inscription, venez simplement.
page-organisation = Qui organise
page-contact = Contact
page-confirmed = Dernière confirmation : { $date }.
page-about-offer = En savoir plus
page-age-range = Âge : { $from }–{ $to }
page-age-from = Âge : à partir de { $from }
page-anonymous = Possible sans donner son nom
page-its-offers = Offres
page-no-offers = Il n’y a pas d’offre sur la carte pour le moment.
page-text-missing = Ce texte manque encore.
page-aims = Ce que nous voulons
page-milestones = Ce qui s’est passé jusqu’ici
page-working-groups = Groupes de travail
page-members = Membres
page-welcome = Qu’y a-t-il dans ma ville ?
page-welcome-lead = Lieux de rencontre, cours, conseils et aide, en plusieurs langues. Choisissez votre ville.
page-no-towns = Il n’y a pas encore de carte.
page-zoom-in = Agrandir
page-zoom-out = Réduire
page-credit-osm = © les contributeurs d’OpenStreetMap
page-map-trouble = La carte ne peut pas être actualisée pour le moment. Vous voyez le dernier état.
page-list-trouble = La liste ne peut pas être actualisée pour le moment. Vous voyez le dernier état.
page-locating = Recherche de votre position…
page-no-position = Votre position est introuvable. Cherchez plus haut une rue ou un quartier.
page-request = recherché
page-mostly = surtout { $category }
page-one-place = au même endroit
page-direction-center = au centre de la carte
page-direction-n = au nord
page-direction-ne = au nord-est
page-direction-e = à l’est
page-direction-se = au sud-est
page-direction-s = au sud
page-direction-sw = au sud-ouest
page-direction-w = à l’ouest
page-direction-nw = au nord-ouest
page-offers = { $count ->
        [one] { $count } offre
       *[other] { $count } offres
    }
page-show-offers = { $count ->
        [one] Afficher { $count } offre
       *[other] Afficher { $count } offres
    }
page-more = { $count ->
        [one] Afficher { $count } de plus
       *[other] Afficher { $count } de plus
    }
page-elsewhere = { $count ->
        [one] Rien dans cette partie de la carte, mais { $count } offre ailleurs.
       *[other] Rien dans cette partie de la carte, mais { $count } offres ailleurs.
    }
page-without-times = { $count ->
        [one] { $count } autre offre n’indique pas d’horaire.
       *[other] { $count } autres offres n’indiquent pas d’horaire.
    }
page-without-language = { $count ->
        [one] { $count } autre offre existe seulement dans d’autres langues.
       *[other] { $count } autres offres existent seulement dans d’autres langues.
    }
problem-unknown-parameter = Ce paramètre n’est pas connu ici.
page-none-yet = Pas encore d’offres ici. Revenez bientôt.
page-costs = Payant
page-germany = Carte de l’Allemagne avec toutes les communes
page-take-along = Garder et partager
page-calendar = Ajouter à l’agenda
page-print = Imprimer
page-share = Partager
page-share-mail = Par e-mail
page-share-app = Partager avec une application
page-copy-link = Copier le lien
page-link-copied = Le lien est copié.
page-qr = QR code
page-qr-name = QR code avec le lien vers cette page
page-qr-help = Scannez le code avec l’appareil photo du téléphone pour ouvrir cette page.
page-seeks-until = Recherché jusqu’au { $date }
page-term = Du { $from } au { $until }
page-term-from = Depuis le { $from }
page-term-until = Jusqu’au { $until }
page-partners = Partenaires : { $names }
page-funder = Financé par : { $name }
page-map-app = Application de cartes de cet appareil
page-other-sites = Ces liens mènent à d’autres sites. Ils n’apprennent le lieu que si vous touchez le lien.
page-seeking = Ce qui est recherché en ce moment
page-all-requests = Toutes les demandes sur la carte
page-meetings = Prochaines rencontres
page-near-place = Près de : { $place }
page-places = Lieux trouvés : { $count }
page-place-meant = Vouliez-vous dire un lieu ?
page-place-area = Quartier
page-place-locality = Ville ou village
page-place-street = Rue ou place
page-place-house = Lieu
page-place-organisation = Organisme
page-retry = Réessayer

## exchange

problem-file-empty = Le fichier est vide.
problem-file-type = Ce n’est ni une FeatureCollection GeoJSON ni un tableau (CSV).
problem-file-unreadable = Impossible de lire le fichier : { $value }
problem-json = Ce JSON n’est pas valide : { $value }
problem-row-too-long = Cette ligne est trop longue. { $most } Mo au maximum.
problem-crs = Les coordonnées doivent être une longitude et une latitude (WGS 84), et non « { $value } ».
problem-feature = Ce n’est pas un objet Feature GeoJSON.
problem-geometry = La géométrie doit être un point (Point), et non « { $value } ».
problem-coordinates = Les coordonnées doivent être deux nombres : la longitude, puis la latitude.
problem-swapped = La longitude ({ $lon }) et la latitude ({ $lat }) semblent inversées.
problem-projected = « { $value } » ressemble aux mètres d’une projection. Il faut des degrés : longitude et latitude (WGS 84).
problem-null-island = Le point 0, 0 se trouve dans l’Atlantique. Laissez les coordonnées vides si elles ne sont pas connues.
problem-id-missing = L’identifiant propre à la source manque. Sans lui, la prochaine importation ne reconnaîtrait pas cette offre.
problem-id-twice = L’identifiant « { $value } » figure déjà dans ce fichier, à la ligne { $first }.
problem-null-character = Le texte contient le caractère U+0000.
problem-unknown-nearest = « { $value } » n’existe pas ici. Voulez-vous dire « { $nearest } » ?
problem-unknown-one-of = « { $value } » n’existe pas ici. Valeurs possibles : { $list }
problem-yes-or-no = « { $value } » ne convient pas ici. Écrivez yes ou no.
problem-shape = Cela n’a pas la forme décrite : { $value }
problem-columns = Colonnes dans cette ligne : { $found }. Colonnes dans l’en-tête : { $expected }.
problem-column-missing = La colonne « { $value } » manque dans l’en-tête.
problem-column-twice = La colonne « { $value } » figure deux fois dans l’en-tête.
problem-opening-hours = Impossible de lire les horaires « { $value } ». Écrivez-les comme dans OpenStreetMap : Mo-Fr 09:00-12:00.
problem-source-missing = Le nom de la source manque. Indiquez --source, ou « source » dans le fichier.
problem-other-network = Cette offre appartient à un autre réseau.
problem-network-unknown = Le réseau « { $value } » n’existe pas. Réseaux existants : { $list }
problem-boundary = La limite doit être un Polygon ou un MultiPolygon.
import-checking = Vérification
import-storing = Enregistrement
import-counts = Nouvelles : { $new }, modifiées : { $changed }, inchangées : { $same }, refusées : { $refused }.
import-withdrawn = Absentes du fichier et retirées : { $count }.
import-done = Les offres sont sur la carte.
import-nothing = Rien n’a été importé. Corrigez ces lignes, ou importez seulement les bonnes avec --good-rows.
import-dry-run = Ce n’était qu’un essai. Rien n’a été modifié.
import-more = Autres problèmes : { $count }.
import-unknown = Ces éléments n’ont pas de sens ici et ont été ignorés : { $list }
export-done = Offres écrites : { $count }.
network-made = Le réseau « { $value } » existe maintenant.
network-none = Il n’y a pas encore de réseau.
holidays-loaded = Vacances scolaires chargées : { $count } ({ $list }).
problem-wgs84 = « { $value } » ne convient pas ici : les coordonnées doivent être en degrés WGS 84, la longitude d’abord.
problem-network-id = L’id « { $value } » n’est pas celui de ce réseau. Laissez id et slug tels que « network show » les a écrits.
network-saved = Le réseau « { $value } » est enregistré.
import-outside = Offres en dehors du territoire du réseau : { $count }. La première est à la ligne { $line }.
problem-network-none = Il n’y a pas encore de réseau dans la base de données { $database }.
problem-land-missing = Un calendrier ne dit pas pour quel Land il vaut. Indiquez-le, par exemple --land BY.

## people
people-sign-in = Se connecter
people-sign-in-lead = Saisissez votre adresse e-mail. Nous vous envoyons un lien ; aucun mot de passe n’est nécessaire.
people-email = Adresse e-mail
people-send-link = Envoyer le lien
people-link-sent = Consultez votre messagerie
people-link-sent-help = Si nous connaissons { $email }, un lien vient d’y être envoyé. Il est valable 30 minutes et une seule fois. Regardez aussi dans les indésirables.
people-too-often = Trop de demandes
people-too-often-help = Veuillez réessayer dans une heure.
people-welcome = Bonjour, { $name }
people-welcome-help = Encore un clic et vous êtes connecté.
people-sign-in-now = Me connecter
people-link-over = Ce lien n’est plus valable
people-link-over-help = Il a déjà servi ou il est trop ancien. Vous pouvez en demander un nouveau ici.
people-cross-site = Cela venait d’un autre site
people-cross-site-help = Pour vous protéger, nous n’acceptons que ce qui vient de nos propres pages. Rien n’a été modifié.
people-deleted-person = ancienne personne { $code }
people-mail-stop = Ne plus recevoir ce type de message
people-mail-hello = Bonjour,
people-mail-greeting = Bonjour { $name },
people-mail-from = Stadtkarte · { $link }
people-mail-sign-in-subject = Votre lien de connexion
people-mail-sign-in = ce lien vous connecte. Il est valable 30 minutes et une seule fois.
people-mail-sign-in-why = Vous recevez ce message parce que quelqu’un a demandé un lien avec votre adresse. Si ce n’était pas vous, supprimez-le.
people-mail-invited-subject = Votre accès à Stadtkarte
people-mail-invited-how = Le lien est valable sept jours et une seule fois. Ensuite, la page de connexion vous en envoie un nouveau à tout moment.
people-mail-invited-why = Vous recevez ce message parce que vous avez été invité.
people-mail-role-operator = Vous gérez désormais cette Stadtkarte.
people-mail-role-staff = Vous faites désormais partie de l’équipe de « { $thing } » et décidez avec elle de ce qui figure sur la carte.
people-mail-role-member = Vous participez désormais à la rédaction des offres de « { $thing } ».
people-mail-role-translator = Vous traduisez désormais les textes de « { $thing } » dans cette langue : { $language }.
people-mail-role-none = Vous pouvez maintenant vous connecter.
people-invited = Ce lien connecte { $email } (une fois, dans les sept jours) :
people-invited-folder = Le message se trouve dans le dossier « { $folder } » dès que le serveur tourne. Aucun serveur de messagerie n’est réglé.
people-invited-mail = Le message part dès que le serveur tourne.
problem-organisation-unknown = L’organisation « { $value } » n’existe pas.
people-account = Mon compte
people-own-pages = Vos pages
people-desk = Bureau
people-settings = Réglages
people-sign-out = Se déconnecter
people-sign-out-everywhere = Se déconnecter de tous les appareils
people-save = Enregistrer
people-name = Votre nom
people-language = Langue de ces pages et des e-mails
people-want-digest = Un e-mail par jour quand quelque chose m’attend
people-want-reminders = Les e-mails qui demandent si nos offres sont toujours justes
people-delete = Supprimer mon compte
people-delete-how = Ce qui se passe alors
people-delete-what = Votre nom, votre adresse e-mail, vos brouillons et vos connexions sont supprimés immédiatement et définitivement.
people-delete-stays = Les offres de vos organisations restent. Dans l’historique, un code remplace votre nom.
people-delete-last = Vous êtes le dernier membre de « { $name } ». Ensuite, plus personne ne pourra y changer quoi que ce soit ; les questions iront à l’adresse de l’organisation ou à l’équipe du réseau.
people-delete-operator = Vous gérez ce service. Assurez-vous que quelqu’un d’autre puisse continuer.
people-delete-now = Supprimer définitivement
people-not-now = Plutôt non
people-drafts = Commencé et pas encore envoyé
people-untitled = Sans titre
people-offers = Offres
people-no-offers = Pas encore d’offres.
people-more-offers = Autres offres : { $count }
people-new-offer = Nouvelle offre
people-offer-published = sur la carte
people-offer-pending = en cours d’examen
people-offer-returned = renvoyée vers vous
people-offer-declined = refusée
people-offer-hidden = masquée, car personne ne l’a confirmée
people-offer-withdrawn = plus sur la carte
people-offer-superseded = remplacée
people-offer-changed = modification en cours d’examen
people-nothing-yet = Vous n’appartenez encore à aucune organisation. Demandez à un membre de vous inviter, ou inscrivez votre organisation sur la page de votre ville.
people-networks = Vos réseaux
people-its-networks = Réseaux
people-ask-network = Rejoindre un autre réseau
people-which-network = Quel réseau ?
people-ask-now = Demander
people-members = Membres
people-no-members = Personne n’écrit encore ici.
people-you = vous
people-remove = Retirer
people-invite-member = Inviter quelqu’un
people-invite = Envoyer l’invitation
people-letter-language = Langue de l’invitation
people-leave = Quitter
people-leave-help = Les autres continuent et peuvent vous inviter à nouveau à tout moment.
people-leave-last = Vous êtes le dernier membre. Les offres restent sur la carte tant qu’elles sont confirmées ; ensuite, seule l’équipe du réseau pourra les modifier. Mieux vaut d’abord inviter quelqu’un.
people-leave-now = Oui, je quitte
people-edit-organisation = Modifier les informations de l’organisation
people-proposal-waits = Une modification est en cours d’examen. D’ici là, la carte montre ce qu’elle montrait avant.
people-organisation-name = Nom de l’organisation
people-about = Ce qu’elle est et ce qu’elle fait
people-other-languages = Dans d’autres langues
people-contact = Contact
people-phone = Téléphone
people-website = Site web
people-publish = afficher sur la carte
people-address = Adresse
people-street = Rue et numéro
people-postal-code = Code postal
people-locality = Localité
people-not-right = Ceci ne va pas encore :
people-faster = Quelqu’un d’autre a modifié quelque chose entre-temps. Voici ce qui s’y trouve maintenant. Votre texte est encore là ; enregistrez à nouveau et c’est le vôtre qui vaut.
people-invitation = Vous êtes invité
people-invitation-open = Voir l’invitation
people-invitation-over = L’invitation a déjà été acceptée ou est trop ancienne. Si vous êtes membre, connectez-vous ; sinon, demandez-en une nouvelle.
people-accept = Accepter et se connecter
people-mail-invitation-subject = { $name } vous invite : { $thing }
people-mail-invitation = { $name } vous invite à participer à « { $thing } » sur Stadtkarte.
people-mail-invitation-how = L’invitation est valable 14 jours. Aucun mot de passe n’est nécessaire.
people-mail-invitation-why = Vous recevez ce message parce que { $name } a indiqué votre adresse pour « { $thing } ». Si vous ne le souhaitez pas, supprimez-le.
people-team = Équipe
people-staff = Décident ensemble
people-nobody = Personne pour l’instant.
people-invite-team = Inviter dans l’équipe
people-as-what = En tant que quoi ?
people-as-staff = décide de ce qui figure sur la carte
people-as-translator = traduit :
people-translating = Traduire
people-to-translate = Offres auxquelles il manque quelque chose : { $count }
people-text-outdated = peut-être dépassé
people-text-missing = manquant
people-text-machine = traduit par une machine
people-stop = Ne plus recevoir ce type de message ?
people-stop-now = Me désabonner
people-stopped = C’est fait
people-stopped-help = Vous ne recevrez plus ce type de message. Vous pouvez les rétablir dans les réglages de votre compte.
people-done-saved = Enregistré.
people-done-proposed = Merci ! L’équipe du réseau l’examine, puis ce sera sur la carte.
people-done-invited = L’invitation est en route.
people-done-asked = Votre demande est arrivée au réseau. Vous aurez une réponse.
people-done-asked-before = Vous avez déjà fait cette demande.
people-done-left = Vous avez quitté l’organisation.
people-done-removed = Retiré.
people-done-joined = Bienvenue ! Vous en faites partie.
people-dates-cancel = Annuler une date
people-dates-title = Annuler ou déplacer une date
people-dates-help = Quelle date est annulée ou déplacée ? Vous pourrez ensuite indiquer la raison.
people-dates-choose = Annuler ou déplacer…
people-dates-none = Dans les cinq prochaines semaines, il n’y a aucune date à annuler ou à déplacer.

## writing

writing-join = Inscrire une organisation
writing-join-lead = Placez votre organisation et sa première offre sur la carte de { $town }. Vous n’avez pas besoin de compte. Cela prend environ cinq minutes.
writing-who = Qui êtes-vous ?
writing-organisation = Votre organisation
writing-organisation-name = Nom de l’organisation
writing-organisation-about = Que fait-elle ?
writing-organisation-about-hint = Une ou deux phrases. Elles seront sur sa page.
writing-organisation-website = Site de l’organisation
writing-person-name = Votre nom
writing-person-email = Votre adresse e-mail
writing-person-email-hint = Nous y envoyons un lien de confirmation. Elle ne sera pas publiée.
writing-join-what = Que voulez-vous inscrire ?
writing-join-with-offer = L’organisation et une offre ou une demande
writing-join-without-offer = Seulement l’organisation
writing-what = Quoi ?
writing-purpose = Proposez-vous quelque chose, ou cherchez-vous quelque chose ?
writing-purpose-offer = Nous proposons
writing-purpose-request = Nous cherchons
writing-expires = Jusqu’à quand cherchez-vous ?
writing-expires-hint = Ensuite, la demande disparaît d’elle-même.
writing-title = Titre
writing-title-hint = Par exemple : Café-rencontre sur la place du marché
writing-summary = En une phrase
writing-summary-hint = Figure dans la liste sous le titre.
writing-description = Ce qu’il faut savoir d’autre
writing-description-hint = Écrivez simplement, en phrases courtes. Plus de gens comprendront.
writing-category = De quoi s’agit-il ?
writing-category-hint = Choisissez un à trois thèmes.
writing-format = De quel genre d’offre s’agit-il ?
writing-other-languages = Écrire aussi dans d’autres langues
writing-in-languages = Aussi en : { $languages }
writing-source = Vous écrivez en
writing-other-languages-which = Et aussi en
writing-show-languages = Afficher leurs champs
writing-text-missing = La traduction manque encore ici.
writing-text-outdated = Peut-être dépassé : l’autre texte a été modifié depuis.
writing-text-fits = La traduction est toujours juste
writing-text-machine = Une machine a traduit ce texte.
writing-text-right = Lu, c’est juste
writing-voluntary = facultatif
writing-whom = Pour qui ?
writing-target-groups = Pour ces personnes
writing-age-min = Âge à partir de
writing-age-max = Âge jusqu’à
writing-languages = Quelles langues y parle-t-on ?
writing-languages-hint = Beaucoup ne viennent que s’ils savent que quelqu’un parle leur langue.
writing-more-languages = Autres langues
writing-mode-of = { $language } : comment ?
writing-when = Quand ?
writing-when-hint = Sans horaires, l’offre n’apparaît pas sous « Ouvert maintenant ».
writing-where = Où ?
writing-access = Coût, inscription, accès
writing-cost-note = Au sujet du coût
writing-cost-hint = Par exemple : 2 euros pour café et gâteau
writing-registration-note = Comment s’inscrire
writing-registration-hint = Par exemple : par téléphone, jusqu’à la veille
writing-registration-yes = Inscription nécessaire
writing-registration-no = Sans inscription
writing-not-said = Non précisé
writing-wheelchair = Peut-on entrer en fauteuil roulant ?
writing-also = En plus
writing-contact = Comment vous joindre ?
writing-contact-hint = Au moins un moyen. Vous décidez de ce que tout le monde voit.
writing-email = Adresse e-mail
writing-email-public = Montrer cette adresse e-mail à tout le monde
writing-email-private = Sans cette coche, elle reste privée. On pourra vous écrire par un formulaire.
writing-phone = Numéro de téléphone
writing-phone-public = Montrer ce numéro de téléphone à tout le monde
writing-website = Site internet
writing-website-hint = Toujours public. Par exemple : www.verein.de
writing-others = Qui participe, et quand redemander ?
writing-co-organisers = Avec
writing-co-organiser-name = Nom d’une organisation du réseau
writing-add = Ajouter
writing-confirm = À quel rythme demander si tout est encore juste ?
writing-confirm-hint = Vous recevrez un e-mail. Un clic suffit.
writing-every-months = { $count ->
        [one] Chaque mois
       *[other] Tous les { $count } mois
    }
writing-form = Formulaire
writing-send = Envoyer pour vérification
writing-save = Enregistrer et continuer plus tard
writing-please-look = { $count ->
        [one] Veuillez revoir un point
       *[other] Veuillez revoir { $count } points
    }
writing-nothing-lost = Rien n’est perdu : tout ce que vous avez écrit est encore là.
writing-kept = Enregistré.
writing-saved = Enregistré.
writing-saved-address = À cette adresse, vous pouvez continuer pendant 30 jours. Toute personne qui la connaît le peut aussi.
writing-go-on = Continuer
writing-sent = Regardez dans votre boîte mail
writing-sent-mail = Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient ; votre demande ira alors au réseau.
writing-sent-next = Pas d’e-mail ? Regardez aussi dans les indésirables. Le lien est valable sept jours.
writing-confirm-title = Est-ce votre adresse ?
writing-confirm-lead = Encore un clic, et la demande de « { $organisation } » ira au réseau, { $town }.
writing-confirm-address = Confirmer l’adresse
writing-confirmed = Merci, nous avons votre demande
writing-confirmed-lead = Des personnes du réseau vont la regarder. Vous recevrez un e-mail dès qu’il y aura du nouveau.
writing-confirmed-next = D’ici là, rien n’est public. Vous pouvez continuer à écrire dans votre espace ; connectez-vous avec votre adresse e-mail.
writing-to-account = Vers mon espace
writing-link-over-title = Ce lien n’est plus valable
writing-link-over = Il est trop ancien, ou il en manque un morceau. Vous pouvez renvoyer le formulaire.
writing-new-offer = Nouvelle offre
writing-change-offer = Modifier l’offre
writing-translate-offer = Traduire l’offre
writing-back-to-account = Mon espace
writing-returned = Le réseau vous demande une modification :
writing-has-draft = Vous avez déjà commencé ici. Voici votre brouillon.
writing-back-again = Vous êtes de nouveau connecté. Tout ce que vous avez écrit est encore là.
writing-merged = Les deux versions sont réunies. Relisez tout, puis envoyez.
writing-discard = Supprimer le brouillon
writing-no-organisation = Vous n’appartenez pas encore à une organisation pour laquelle écrire.
writing-for-which = Pour qui, et pour quelle carte ?
writing-for = { $organisation }, { $town }
writing-directions = Comment s’y rendre
writing-schedule-note = Au sujet des horaires
writing-is-public = public
writing-is-private = non public
writing-conflict = Quelqu’un a été plus rapide
writing-conflict-lead = Pendant que vous écriviez, une autre personne a modifié cette offre. Rien n’est perdu. Choisissez ce qui doit rester.
writing-conflict-mine = Votre version
writing-conflict-other = L’autre version
writing-conflict-theirs = Seule l’autre personne a modifié ceci. Nous le reprenons :
writing-conflict-go-on = Réunir et regarder
writing-problem-contact = Indiquez au moins un moyen : e-mail, téléphone ou site internet.
writing-problem-hidden = Ainsi, personne ne pourrait vous joindre. Montrez le numéro de téléphone à tous, ou ajoutez une adresse e-mail.
writing-problem-past = Ce jour est déjà passé.
writing-problem-once-more = Veuillez envoyer le formulaire encore une fois. C’est ainsi que nous écartons les robots.
problem-too-often = Trop de demandes. Veuillez réessayer plus tard.
writing-mail-confirm-subject = À confirmer : { $organisation }
writing-mail-confirm = Vous voulez inscrire « { $organisation } » sur la carte de { $town }. Confirmez que cette adresse est la vôtre :
writing-mail-confirm-next = Le lien est valable sept jours. Ensuite, des personnes du réseau regarderont votre demande.
writing-mail-confirm-why = Vous recevez ce message parce que quelqu’un a inscrit une organisation avec votre adresse. Si ce n’était pas vous, supprimez-le ; il ne se passera rien.
writing-mail-draft-subject = Votre brouillon sur la carte de la ville
writing-mail-draft = vous pouvez continuer ici. Le brouillon reste 30 jours.
writing-mail-draft-why = Vous recevez ce message parce que quelqu’un a enregistré un brouillon avec votre adresse. Si ce n’était pas vous, supprimez-le.
writing-mail-joins-subject = { $name } souhaite écrire pour { $organisation }
writing-mail-joins = { $name } voulait inscrire « { $organisation } ». Mais votre organisation y est déjà. Voici la personne :
writing-mail-joins-how = Fait-elle partie des vôtres ? Alors invitez-la. Sinon, il n’y a rien à faire.
writing-mail-joins-invite = Inviter cette personne
writing-mail-joins-why = Vous recevez ce message parce que vous écrivez pour { $organisation } sur la carte de la ville.
writing-done-live = Merci. C’est maintenant sur la carte.
writing-done-waiting = Merci. Le réseau va le regarder et vous recevrez un e-mail. D’ici là, tout reste comme avant.
writing-done-discarded = Le brouillon est supprimé.

## when and where

problem-ical-no-events = Ce fichier ne contient aucun rendez-vous.
problem-ical-all-over = Tous les rendez-vous de ce fichier sont passés.
problem-ical-converted = Les heures étaient dans un autre fuseau horaire ({ $value }) et ont été converties. Veuillez les vérifier.
problem-ical-several = Ce fichier contient { $count } événements différents. Tous ont été repris : veuillez retirer ce qui n’a rien à faire ici.
problem-when-from = À partir de quand ? Veuillez indiquer une heure.
problem-when-not-taken = Ces horaires n’ont pas encore été repris. Appuyez sur « Reprendre » ou videz le champ.
problem-where-area-point = Où se trouve à peu près ce quartier ? Veuillez placer le point sur la carte.
problem-where-outside = Le point se trouve en dehors de { $town }. Est-ce exact ?
when-every-weeks = { $every ->
        [1] chaque semaine
       *[other] toutes les { $every } semaines
    }
when-place = { $nth ->
        [1] 1re
        [2] 2e
        [3] 3e
        [4] 4e
        [5] 5e
        [-1] dernière
        [-2] avant-dernière
        [-3] antépénultième
        [-4] 4e avant la fin
       *[-5] 5e avant la fin
    }
when-monthly = { $every ->
        [1] la { $places } fois du mois
       *[other] la { $places } fois, tous les { $every } mois
    }
when-as-usual = comme d’habitude
when-not-then = n’a pas lieu
when-only-then = seulement à ces moments-là
when-said = Ce que dira la carte
when-said-nothing = Aucun horaire indiqué pour l’instant.
when-next = Les prochaines dates
when-none-coming = Avec ces indications, aucune date n’est à venir.
when-nothing-planned = Rien n’est prévu le { $date } qui puisse être annulé ou déplacé.
when-add-slot = Horaire régulier
when-add-date = Date unique
when-add-exception = Annulation ou déplacement
when-slot-number = Horaire régulier { $number }
when-date-number = Date { $number }
when-exception-number = Annulation ou déplacement { $number }
when-remove = Retirer
when-by-appointment = On peut prendre rendez-vous
when-note = Ce qu’il faut savoir d’autre sur les horaires
when-days = Jours de la semaine
when-from = De
when-to = À
when-rhythm = À quelle fréquence ?
when-course = Début et fin (cours, saison)
when-valid-from = Premier jour
when-valid-until = Dernier jour
when-date = Jour
when-whole-day = Sans heure, c’est toute la journée.
when-several-days = Dure plusieurs jours
when-planned-date = Jour prévu
when-planned-at = Heure prévue
when-cancelled = est annulé
when-moved = est déplacé
when-moved-to = Nouveau jour
when-reason = Raison (si vous voulez)
when-languages = Autres langues à cet horaire
when-languages-hint = Seulement si les langues ne sont pas les mêmes que d’habitude.
when-language = Langue
when-mode = De quelle manière ?
when-public-holidays = Les jours fériés
when-school-holidays = Pendant les vacances scolaires
when-paste = Reprendre des horaires d’ailleurs
when-paste-text = Horaires d’ouverture sous forme de texte
when-paste-hint = Par exemple « Mo-Fr 09:00-12:00 », comme dans OpenStreetMap.
when-paste-file = Ou un fichier d’agenda (.ics)
when-paste-do = Reprendre
where-mode = Que doit voir tout le monde ?
where-exact = Le lieu exact
where-exact-help = avec l’adresse et un point sur la carte
where-area = Seulement le quartier
where-area-help = par protection, ou parce que le lieu change
where-online = C’est en ligne
where-none = Aucun lieu
where-none-help = il faut demander avant de venir
where-area-which = Quel quartier ?
where-area-other = un autre
where-area-name = Nom du quartier
where-area-hint = Placez le point au milieu du quartier, pas sur la maison.
where-search = Chercher une adresse ou un lieu
where-search-do = Chercher
where-found-count = { $count ->
        [0] Rien trouvé
        [one] Une adresse trouvée
       *[other] { $count } adresses trouvées
    }
where-found-none = Introuvable. Essayez sans le numéro, ou placez le point vous-même.
where-take = Prendre cette adresse
where-pin = Le point sur la carte
where-pin-help = Déplacez la carte sous la croix et placez le point. Vous pouvez aussi le faire glisser ou le déplacer avec les flèches.
where-set = Placer le point ici
where-move = Déplacer le point
where-north = vers le nord
where-south = vers le sud
where-west = vers l’ouest
where-east = vers l’est
where-point-set = Le point est placé.
where-swap = Échanger les nombres
where-outside-yes = Oui, c’est exact
where-coordinates = Coordonnées
where-lon = Longitude
where-lat = Latitude
where-name = Nom du bâtiment
where-street = Rue et numéro
where-postal-code = Code postal
where-locality = Ville
where-directions = Comment y arriver ?

## office
office-desk = Bureau de l’équipe
office-queue = En attente
office-archive = Archives
office-history = Historique
office-account = Mon compte
office-empty = Tout est fait. Rien ne vous attend pour le moment.
office-count = En attente : { $count }
office-kinds = N’afficher que
office-kind-all = Tout
office-kind-organisation = Nouvelle organisation
office-kind-new = Nouvelle offre
office-kind-change = Modification
office-kind-report = Signalement
office-kind-stale = Pas confirmée depuis longtemps
office-kind-link = Lien cassé
office-kind-live = Déjà sur la carte
office-since-today = depuis aujourd’hui
office-since-days = { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
office-moment = { $day }, { $time }
office-untitled = Sans titre
office-with-offers = Offres jointes : { $count }
office-chosen = Pour tout ce qui est coché :
office-approve = Valider
office-edit-approve = Modifier et valider
office-edit = Modifier
office-task-done = Fait
office-task-report = Voici ce que des visiteurs ont signalé.
office-task-stale = L’organisation n’a pas répondu à nos relances.
office-task-link = Ce site n’a pas répondu deux fois.
office-task-live = Une organisation de confiance l’a publié elle-même. Jetez-y un coup d’œil.
office-times = ({ $count } fois)
office-still-right = Toujours valable
office-what-changes = Ce qui change
office-what-it-says = Ce qui est écrit
office-nothing-changed = Rien ne diffère de ce que tout le monde voit.
office-legend-before = Légende :
office-legend-gone = supprimé
office-legend-new = nouveau
office-same = Inchangé ({ $count })
office-point-moved = Le point sur la carte a bougé de { $distance }.
office-point-new = Nouveau : il y a maintenant un point sur la carte.
office-point-gone = Le point sur la carte a disparu.
office-field-title = Titre
office-field-summary = En bref
office-field-description = Description
office-field-purpose = Propose ou cherche
office-field-format = Forme
office-field-category = Thème
office-field-times-note = Remarque sur les horaires
office-field-protection = Protection
office-protected = La rue et le point restent cachés.
office-field-point = Point
office-approximate = Connu approximativement
office-field-directions = Comment trouver
office-field-age = Âge
office-field-access = Bon à savoir
office-field-expires = Valable jusqu’au
office-field-project = Projet
office-field-tags = Mots de recherche
office-place-exact = Tout le monde voit l’endroit exact.
office-place-area = Tout le monde ne voit que le quartier.
office-place-none = Pas de lieu public
office-place-online = En ligne
office-public = { $value } (public)
office-not-public = { $value } (non public)
office-written-by = écrit par { $name }
office-see-public = Voir sur la carte
office-decide = Décider
office-not-yet-member = L’organisation n’est pas encore membre.
office-decide-organisation = Décider d’abord à son sujet
office-return = Renvoyer
office-return-why = Que doit encore modifier l’organisation ?
office-return-do = Renvoyer avec ce message
office-decline = Refuser
office-decline-why = Pourquoi cela n’a-t-il pas sa place sur la carte ?
office-decline-do = Refuser pour cette raison
office-withdraw = Retirer de la carte
office-withdraw-why = Pourquoi ? L’organisation recevra ce motif.
office-withdraw-do = Retirer de la carte
office-more-deeds = Autres actions
office-bring-back = Remettre sur la carte
office-history-of-entry = Ce qui s’est passé
office-from-source = Repris de : { $name }
office-undo = Annuler
office-undone = Cela a été annulé.
office-earlier = Plus ancien
office-archive-lead = Rien n’est supprimé. Ce qui figure ici n’est pas sur la carte pour le moment.
office-archive-empty = Les archives sont vides.
office-state-pending = Vous attend
office-state-published = Sur la carte
office-state-hidden = Masquée
office-state-returned = Renvoyée
office-state-declined = Refusée
office-state-superseded = Remplacée
office-state-withdrawn = Retirée
office-membership-asked = Souhaite participer
office-membership-member = Membre
office-membership-declined = Refusée
office-trusted = De confiance
office-trust = Faire confiance à cette organisation
office-trust-help = Ce qu’elle écrit apparaît alors aussitôt sur la carte. Vous le voyez ensuite ici.
office-distrust = Vérifier de nouveau avant
office-distrust-help = Ce que cette organisation écrit apparaît aussitôt sur la carte.
office-trust-at-once = Faire confiance à cette organisation dès maintenant
office-approve-with = Valider aussi :
office-accept = Accepter
office-ask = Demander des précisions
office-ask-why = Que souhaitez-vous savoir ?
office-ask-do = Envoyer la question
office-refuse = Refuser
office-refuse-why = Pourquoi l’organisation ne peut-elle pas participer ?
office-refuse-do = Refuser pour cette raison
office-its-offers = Ses offres
office-did-submitted = Envoyée
office-did-published = Publiée
office-did-approved = Validée
office-did-returned = Renvoyée
office-did-declined = Refusée
office-did-hidden = Masquée
office-did-brought-back = Remise sur la carte
office-did-withdrawn = Retirée de la carte
office-did-confirmed = Confirmée : toujours valable
office-did-adopted = Reprise par un autre réseau
office-did-released = N’est plus reprise par un autre réseau
office-did-translated = Traduite
office-did-undone = Annulé
office-did-saved = Modifié
office-did-imported = Importé d’un fichier
office-did-merged = Fusionnée
office-did-organisation-asked = A demandé à participer
office-did-organisation-member = Acceptée
office-did-organisation-declined = Refusée
office-did-organisation-trusted = Confiance accordée
office-did-organisation-trusted-no-more = De nouveau vérifiée avant
office-did-organisation-asked-back = Question posée
office-who-operator = Exploitant de la carte
office-who-house = Stadtkarte, automatiquement
office-who-translation = Service de traduction
office-who-resident = une personne de la ville
office-who-guest = encore sans compte
office-who-sample = Données d’exemple
office-who-other = inconnu
office-done-approved = Validé. C’est maintenant sur la carte.
office-done-returned = Renvoyé. L’organisation reçoit votre message.
office-done-declined = Refusé. L’organisation reçoit votre motif.
office-done-withdrawn = Retiré de la carte.
office-done-back = C’est de nouveau sur la carte.
office-done-vouched = Confirmé.
office-done-undone = Annulé.
office-done-task = C’est fait.
office-done-accepted = Acceptée. L’organisation est prévenue.
office-done-refused = Refusée. L’organisation reçoit votre motif.
office-done-asked-back = Votre question est partie. La demande reste en attente.
office-done-trusted = Vous faites maintenant confiance à cette organisation.
office-done-distrusted = Les modifications sont de nouveau vérifiées avant.
office-done-conflict = Quelqu’un a été plus rapide : c’est déjà décidé, ou il y a plus récent. Voici l’état actuel.
office-done-not-allowed = Impossible pour le moment : l’organisation n’est pas membre, ou cela date de plus de 30 jours.
office-done-some = Fait : { $count }.
office-done-some-left = Fait : { $count }. Impossible : { $left }. Ouvrez-les une par une.
office-done-nothing = Rien n’était coché.
office-mail-why = Vous recevez ce message parce que vous êtes inscrit pour « { $name } ».
office-mail-approved-subject = « { $title } » est sur la carte
office-mail-approved = « { $title } » a été vérifié et figure maintenant sur la carte de { $town }. Merci !
office-mail-approved-link = Voir ou modifier l’offre
office-mail-returned-subject = À modifier : « { $title } »
office-mail-returned = nous avons regardé « { $title } » pour la carte de { $town }. Il manque encore quelque chose avant sa publication :
office-mail-returned-link = Continuer la saisie
office-mail-declined-subject = « { $title } » ne sera pas sur la carte
office-mail-declined = « { $title } » ne figurera pas sur la carte de { $town }. La raison :
office-mail-declined-link = Voir
office-mail-withdrawn-subject = « { $title } » n’est plus sur la carte
office-mail-withdrawn = « { $title } » a été retiré de la carte de { $town }. La raison :
office-mail-withdrawn-link = Voir ou modifier
office-mail-undone-subject = Décision annulée : « { $title } »
office-mail-undone = la dernière décision concernant « { $title } » sur la carte de { $town } ne vaut plus. Tout est comme avant.
office-mail-undone-link = Voir
office-mail-edited-subject = Nous avons adapté « { $title } »
office-mail-edited = l’équipe de { $town } a adapté « { $title } ». Voici ce qui figure maintenant sur la carte.
office-mail-edited-link = Voir ou modifier
office-mail-accepted-subject = Bienvenue sur la carte
office-mail-accepted = « { $title } » fait maintenant partie de la carte de { $town }. Ravis de vous compter parmi nous !
office-mail-accepted-link = Vers votre organisation
office-mail-refused-subject = À propos de votre demande
office-mail-refused = nous ne pouvons malheureusement pas inclure « { $title } » sur la carte de { $town }. La raison :
office-mail-refused-link = Voir
office-mail-asked-back-subject = Une question sur votre demande
office-mail-asked-back = avant d’inclure « { $title } » sur la carte de { $town }, nous aimerions savoir quelque chose. Répondez simplement à ce message.
office-mail-asked-back-link = Vers votre demande
office-mail-digest-subject = Des éléments vous attendent sur la carte ({ $count })
office-mail-digest = voici ce qui vous attend, vous ou quelqu’un de votre équipe.
office-mail-digest-link = Voir et décider
office-mail-digest-why = Vous recevez ce message au plus une fois par jour, car vous faites partie de l’équipe de la carte.
office-kind-profile = Données d’une organisation
office-profile = Nouvelles données de l’organisation
office-field-name = Nom
office-did-organisation-proposed = Nouvelles données envoyées
office-did-organisation-proposal-declined = Nouvelles données renvoyées

## true

true-aged = { $months ->
        [one] Confirmé pour la dernière fois il y a { $months } mois
       *[other] Confirmé pour la dernière fois il y a { $months } mois
    }
true-written = Inscrit : { $date }.
true-mail-subject = Est-ce toujours exact ? { $organisation } sur la carte de { $town }
true-mail-subject-again = Rappel : est-ce toujours exact ? { $organisation } sur la carte de { $town }
true-mail-ask = la carte de { $town } indique ce que propose { $organisation }. Merci de nous dire en un mot si c’est toujours exact. Un clic suffit, sans vous connecter.
true-mail-again = nous n’avons pas encore de réponse de votre part ; notre dernier message s’est peut-être perdu. Merci de nous dire en un mot si ce que la carte de { $town } indique sur { $organisation } est toujours exact. Un clic suffit, sans vous connecter.
true-mail-hides = Sans réponse, cette fiche quittera la carte ({ $date }). Rien ne sera supprimé.
true-mail-answer = Voir et répondre
true-mail-dates = Une date est annulée ou déplacée ? Cliquez sur le jour :
true-mail-until = Les liens sont valables jusqu’au { $date }. Toute personne qui les possède peut répondre : ne transmettez ce message qu’à celles et ceux qui doivent répondre pour { $organisation }.
true-mail-why = Vous recevez ce message parce que { $organisation } figure sur la carte de { $town }.
true-hidden-subject = N’est plus sur la carte pour le moment : { $titles }
true-hidden-text = nous avons demandé plusieurs fois sans recevoir de réponse. La carte de { $town } ne montre donc plus : { $titles }. Rien n’a été supprimé. Un clic suffit pour faire revenir la fiche.
true-hidden-link = Montrer de nouveau : { $title }
true-title = Est-ce toujours exact ?
true-lead = Voici ce qu’indique la carte de { $town }.
true-was = Voici ce qu’indiquait la carte de { $town }.
true-right = Oui, c’est toujours exact
true-change = Modifier quelque chose
true-over = Cela n’existe plus
true-over-help = « Cela n’existe plus » retire la fiche de la carte. Rien n’est supprimé.
true-back = Montrer de nouveau, c’est toujours exact
true-hidden = Cette fiche n’est pas sur la carte en ce moment, car personne ne l’a confirmée depuis longtemps.
true-away = Cette fiche n’est pas sur la carte.
true-waiting = Une modification a été envoyée et est en cours de vérification.
true-done-confirm = Merci ! La fiche est confirmée.
true-done-over = Merci ! La fiche est retirée de la carte. Rien n’a été supprimé.
true-done-back = Merci ! La fiche est de nouveau sur la carte.
true-done-cancel = Merci ! La carte indique maintenant que cette date est annulée.
true-done-move = Merci ! La carte indique maintenant la nouvelle date.
true-next = Nous vous redemanderons le { $date }.
true-undo = Annuler cette action
true-undone = L’action est annulée.
true-not-undone = Ce n’est plus possible ici, car la fiche a été modifiée depuis.
true-gone = Ce lien n’est plus valable
true-gone-help = Les liens de nos messages sont valables huit semaines. En vous connectant, vous pouvez tout confirmer et modifier vous-même.
true-sign-in = Se connecter
true-see = Voir sur la carte
true-date = Qu’en est-il de cette date ?
true-cancel = Annulée
true-move = Déplacer la date
true-day = Nouveau jour
true-from = Début, par exemple 15:00
true-to = Fin (facultatif)
true-reason = Raison (facultatif)
true-reason-none = Sans raison
true-reason-holidays = Vacances
true-reason-ill = Maladie
true-reason-room = La salle n’est pas disponible
true-reason-event = Une autre manifestation
true-no-date = Cette date n’est plus prévue, ou elle est passée.
true-problem-day = Choisissez un jour à venir, au plus tard dans un an.
true-problem-time = Écrivez les heures ainsi : 15:00.
office-did-date-cancelled = Une date a été annulée
office-did-date-moved = Une date a été déplacée
office-who-organisation = l’organisation, depuis son adresse
true-done-change = Merci ! Votre modification est arrivée et va être vérifiée.

## residents
residents-report-link = Une erreur ?
residents-report-title = Qu’est-ce qui n’est pas exact ?
residents-report-done = Merci ! Nous allons vérifier et demander à l’organisation.
residents-useless-done = Merci, cela nous aide. Nous notons ce qui manque dans la ville.
residents-to-offer = Retour à l’offre
residents-to-organisation = Retour à l’organisation
residents-wrong = Ce n’est plus exact
residents-wrong-over = Cela n’existe plus
residents-wrong-time = Les horaires sont faux
residents-wrong-place = Le lieu est faux
residents-wrong-silent = Personne ne répond
residents-wrong-other = Autre chose
residents-useless = C’est exact, mais pour moi c’est …
residents-useless-far = trop loin
residents-useless-full = toujours complet
residents-useless-costly = trop cher
residents-useless-time = au mauvais moment
residents-useless-tongue = pas dans ma langue
residents-anonymous = Un seul appui suffit. Nous n’enregistrons pas qui vous êtes.
residents-words = Ajouter quelques mots
residents-words-label = Que devons-nous savoir ?
residents-send = Envoyer
residents-missed-link = Vous n’avez pas trouvé ce que vous cherchez ?
residents-missed-title = Qu’est-ce qui vous manque ?
residents-missed-lead = Dites-nous ce que vous cherchiez. Nous verrons ainsi ce qui n’existe pas encore dans la ville.
residents-missed-words = Que cherchiez-vous ?
residents-missed-hint = Par exemple : natation pour femmes, aide pour la déclaration d’impôts
residents-missed-filter = Nous notons aussi votre sélection :
residents-missed-kept = Nous n’enregistrons que ces mots, la langue de la page et le jour. N’écrivez pas de noms ni de numéros de téléphone.
residents-missed-done = Merci ! Nous notons ce qui manque dans la ville et en parlons avec les organisations.
residents-write-link = Écrire un message
residents-write-title = Écrire un message
residents-write-lead = Votre message va à l’organisation et à personne d’autre.
residents-write-message = Votre message
residents-write-reply = Où envoyer la réponse ?
residents-write-reply-hint = Votre adresse e-mail ou votre numéro de téléphone
residents-write-name = Votre nom, si vous le souhaitez
residents-write-language = Dans quelle langue pouvez-vous lire la réponse ?
residents-write-send = Envoyer le message
residents-write-kept = Nous transmettons votre message et ne le gardons pas.
residents-write-done = Votre message est en route. L’organisation vous répondra elle-même.
residents-write-nobody = Cette organisation ne peut malheureusement pas recevoir de messages ici.
residents-letter-subject = Message à propos de « { $about } »
residents-letter-intro = Quelqu’un vous a écrit par la carte de la ville, à propos de « { $about } » :
residents-letter-answer = Si vous répondez à cet e-mail, votre réponse ira à cette personne, qui verra alors votre adresse.
residents-letter-call = Cette personne demande à être appelée. Une réponse à cet e-mail ne lui parviendra pas.
residents-letter-page = Voir la page sur la carte
residents-letter-why = Vous recevez ce message parce que votre organisation figure sur la carte. La personne qui l’a écrit ne connaît pas votre adresse.
residents-letter-name = Nom : { $value }
residents-letter-reply = Réponse à : { $value }
residents-letter-language = Langue de la réponse : { $value }
residents-website-not-found = Il n’y a pas de serveur à cette adresse.
residents-website-no-answer = Le site ne répond pas.
residents-website-refused = Le serveur refuse la connexion.
residents-website-redirects = Le site redirige sans fin.
residents-website-certificate = Le certificat de sécurité du site n’est pas valable.
residents-website-address = Ce n’est pas une adresse web.
residents-website-broken = Le site ne s’ouvre pas.
residents-website-status = Le site signale l’erreur { $status }.
problem-form-old = La page est restée ouverte longtemps. Veuillez envoyer encore une fois.
problem-choose = Veuillez choisir une réponse.
problem-words = Veuillez ajouter quelques mots.
problem-reply = Veuillez indiquer une adresse e-mail ou un numéro de téléphone.

## addresses
addresses-kind = Adresse
addresses-reading = Lecture
addresses-storing = Enregistrement
addresses-loaded = Maisons chargées : { $houses }, dans { $streets } rues. La liste s’appelle « { $name } ».
addresses-filled = Maisons dont la ville ou le code postal vient d’une maison voisine : { $count }.
addresses-refused = Lignes laissées de côté : { $count }.
addresses-nothing = Rien n’a été chargé. Corrigez ces lignes, ou chargez seulement les bonnes avec --good-rows.
addresses-unknown = Il n’y a pas de liste « { $name } ». La commande sans fichier nomme celles qui existent.
addresses-removed = La liste « { $name } » est supprimée.
addresses-list = { $name } : { $houses } maisons, chargées le { $day }
addresses-none = Aucune maison n’est encore chargée.
problem-houses-none = Le fichier ne contient aucune maison : il faut un numéro et une rue.
problem-osm = Cet extrait d’OpenStreetMap est illisible : { $value }
problem-utm = « { $value } » n’est pas un lieu d’un fuseau UTM.
problem-crs-missing = « { $value } » ressemble à des mètres d’une projection. Dites laquelle, par exemple --crs EPSG:25832.

## matching

matching-exchange = Ce que les associations proposent et cherchent
matching-exchange-lead = Salles, bénévoles, interprétariat : ce que les organisations se proposent ici, ce qu’elles cherchent et ce qui va ensemble.
matching-offering = Elles proposent
matching-seeking = Elles cherchent
matching-no-offers = Personne ne propose rien à d’autres organisations en ce moment.
matching-no-requests = Personne ne cherche rien en ce moment.
matching-fits = Cela va avec
matching-common = En commun : { $list }
matching-alike = Est-ce que cela existe déjà ?
matching-alike-help = Ces entrées portent un nom semblable. Si la vôtre y est déjà, vous n’avez rien à envoyer.
matching-parallel = En même temps
matching-parallel-help = Des offres semblables pour les mêmes personnes, tout près et en même temps. Peut-être feriez-vous quelque chose ensemble ?
matching-times = Fois en même temps dans les quatre prochaines semaines : { $count }, d’abord le { $date }
matching-distinct = C’est autre chose
matching-send-anyway = Envoyer quand même
matching-ours = C’est notre entrée : modifier
matching-wrong = Il y a une erreur
matching-for-you = Ce qui vous correspond
matching-for-you-help = D’autres proposent ce que vous cherchez, ou cherchent ce que vous proposez.
matching-nothing-fits = Rien ne correspond pour l’instant. Nous regardons à nouveau à chaque visite.
matching-write = Écrire
matching-to-account = Vers mon compte
matching-merge = Fusionner des entrées
matching-merge-organisations = Fusionner des organisations
matching-merge-help = Choisissez ce qui doit valoir. Les anciens liens mènent ensuite à l’entrée commune, l’historique des deux est gardé. Vous pouvez annuler pendant 30 jours.
matching-merge-stays = Quelle entrée reste ?
matching-merge-stays-help = Son lien reste. Le lien de l’autre y mène ensuite.
matching-merge-choose = Qu’est-ce qui doit valoir ?
matching-merge-same = Tout le reste est identique.
matching-merge-nothing = Rien d’indiqué
matching-merge-moves = Offres qui changent de place : { $offers }. Personnes qui écriront ensuite pour l’autre organisation : { $people }.
matching-merge-do = Fusionner
matching-merge-elsewhere = L’organisation appartient aussi à { $towns }. Seule une personne qui y décide également peut la fusionner.
matching-similar = Entrées semblables
matching-compare = Voir côte à côte
matching-other = L’autre entrée : son adresse ou son identifiant
matching-other-unknown = Cette entrée n’existe pas ici.
office-done-merged = Les entrées sont fusionnées. Dans l’historique, vous pouvez l’annuler pendant 30 jours.
office-done-distinct = C’est noté : ce sont deux entrées différentes.
office-mail-merged-subject = Fusionné : { $title }
office-mail-merged = « { $title } » figurait deux fois sur la carte de { $town }. Nous avons fusionné les deux entrées. Les anciens liens mènent toujours à la bonne.
office-mail-merged-link = Voir
office-did-absorbed = Fusionné avec une autre entrée ; celle-ci reste
office-did-moved = Appartient maintenant à une autre organisation
office-did-organisation-merged = Fusionnée avec une autre organisation
office-did-organisation-absorbed = Fusionnée avec une autre organisation ; celle-ci reste

## staff
staff-settings = Réglages
staff-settings-lead = Tout ce que votre carte dit d’elle-même. Les changements se voient aussitôt et restent dans l’historique.
staff-settings-conflict = Quelqu’un d’autre a enregistré entre-temps. Voici ce qui est enregistré autrement. Ce que vous avez écrit est encore dans le formulaire. Enregistrez une nouvelle fois si votre version doit valoir.
staff-settings-wrong = Pas encore enregistré. Veuillez regarder ces champs :
staff-settings-save = Enregistrer
office-done-settings = Les réglages sont enregistrés.
staff-names = Nom
staff-town = Ville ou quartier
staff-name = Nom de la carte
staff-second = Deuxième nom officiel
staff-second-name = Deuxième nom
staff-second-language = Langue de ce nom
staff-second-language-hint = Un code comme dsb pour le bas sorabe
staff-languages = Langues
staff-languages-hint = La carte existe dans ces langues. Celle dans laquelle vous écrivez d’abord vient en premier.
staff-about = À propos du réseau
staff-about-text = Description
staff-aims = Objectifs
staff-aim = Objectif
staff-groups = Groupes de travail
staff-group = Groupe de travail
staff-milestones = Ce qui a été fait
staff-milestones-hint = Une année, un mois ou un jour : 2017, 2017-06 ou 2017-06-08
staff-milestone = Que s’est-il passé ?
staff-meeting = De quoi s’agit-il ?
staff-day = Jour
staff-from = Début
staff-place = Lieu
staff-date = Quand ?
staff-remove = Supprimer cette entrée
staff-contact = Contact
staff-contact-hint = Comment on vous joint. Seul ce que vous cochez devient public.
staff-email = E-mail
staff-phone = Téléphone
staff-website = Site web
staff-public = Montrer au public
staff-colour = Couleur
staff-colour-hint = La couleur des boutons et des liens. Elle doit bien se lire sur fond clair.
staff-own-colour = Utiliser notre propre couleur
staff-accent = Choisir une couleur
staff-legal = Pages légales
staff-legal-hint = La loi demande ces trois pages. Une ligne vide commence un nouveau paragraphe.
staff-sites = Intégration
staff-sites-hint = Ces sites peuvent montrer la carte. Une adresse par ligne, par exemple https://www.ludwigsburg.de
staff-sites-list = Sites web
staff-key = Clé de la commune
staff-key-hint = Huit chiffres, pour le portail de données
staff-slug-stays = L’adresse de la carte et ses limites sont changées par l’exploitant du service.
problem-milestone-date = Écrivez une année, un mois ou un jour : 2017, 2017-06 ou 2017-06-08.
problem-colour-pale = Cette couleur se lit mal sur fond clair. Prenez-en une plus foncée.
problem-municipality-key = La clé de la commune a huit chiffres.
problem-embedding-site = « { $value } » n’est pas l’adresse d’un site. Il faudrait par exemple https://www.ludwigsburg.de sans rien derrière.

## embed
embed-operate = Utiliser la carte
embed-near-address = Saisir une adresse
embed-offer-page = Tout sur cette offre
embed-gone = Cette carte n’est plus affichée ici
embed-gone-help = Les offres existent toujours : sur la carte complète.
embed-whole-map = Carte complète
embed-back-to-list = Retour à la liste
embed-title = Intégrer
embed-lead = Affichez la carte sur le site de la ville, de l’école ou de l’association. Vous choisissez ce qu’on y voit. Ce que vous modifiez ici change partout où la carte est affichée.
embed-none = Rien n’est encore intégré.
embed-new = Nouvelle intégration
embed-off = désactivée
embed-everything = Toutes les offres
embed-more-filters = autres critères
embed-sites = Quels sites peuvent afficher la carte ?
embed-sites-lead = Seuls ces sites peuvent afficher la carte :
embed-sites-none = Aucun site ne peut encore afficher la carte. Saisissez l’adresse de votre site.
embed-sites-any = Tous les sites peuvent afficher la carte.
embed-site = Adresse du site
embed-site-add = Autoriser ce site
embed-site-remove = Ne plus autoriser
embed-site-any = Autoriser tous les sites
embed-site-not-any = N’autoriser que certains sites
embed-name-question = Comment s’appelle cette intégration ?
embed-name = Nom
embed-name-hint = Par exemple « Sport en famille ». Les personnes qui se font lire le site entendent ce nom.
embed-what = Que voit-on ?
embed-what-hint = Si vous ne choisissez rien, toutes les offres sont visibles. Personne ne peut annuler ce que vous fixez ici.
embed-only-today = Seulement ce qui a encore lieu aujourd’hui
embed-area = Seulement dans un secteur
embed-area-place = Quartier, rue ou adresse
embed-area-hint = Nous cherchons le lieu sur votre carte.
embed-area-metres = Dans un rayon de
embed-organisations = Seulement de certaines organisations
embed-picked = Seulement des offres choisies une à une
embed-picked-links = Liens vers les offres
embed-picked-hint = Ouvrez une offre sur la carte et copiez son adresse ici. Un lien par ligne.
embed-visitors = Que peuvent choisir les visiteurs ?
embed-visitors-hint = Quel que soit leur choix, ils ne trouvent que ce que vous avez fixé ci-dessus.
embed-choice-search = Recherche
embed-choice-open = Horaires
embed-choice-category = Thème
embed-choice-language = Langue parlée sur place
embed-choice-target-group = Pour qui
embed-choice-format = Type d’offre
embed-choice-purpose = Offre ou demande
embed-choice-age = Âge
embed-choice-particulars = Gratuit, accessible et plus
embed-looks = À quoi cela ressemble-t-il ?
embed-view = Carte ou liste
embed-view-map-first = Carte, puis liste
embed-view-list-first = Liste, puis carte
embed-view-map = Carte seule
embed-view-list = Liste seule
embed-language = Langue
embed-language-hint = « Comme le site » : la carte parle la langue de la page où elle se trouve. Les visiteurs peuvent en changer.
embed-language-own = Comme le site
embed-height = Hauteur en pixels
embed-height-hint = 640 convient presque toujours. Une liste prend d’elle-même la hauteur qu’il lui faut.
embed-state = Est-elle visible ?
embed-active = Activée
embed-preview = Aperçu
embed-preview-do = Voir l’aperçu
embed-preview-hint = Voici ce que cela donnera sur votre site. Ce n’est pas encore enregistré.
embed-save = Enregistrer
embed-save-first = Après l’enregistrement, vous trouverez ici ce qu’il faut insérer dans votre site.
embed-codes = Pour la mettre sur votre site
embed-codes-lead = Choisissez l’une des trois façons. La première fonctionne presque partout.
embed-code-frame = 1. Dans un cadre
embed-code-frame-help = Collez ceci dans un champ HTML (TYPO3 : « HTML pur », Drupal : « Full HTML »).
embed-code-element = 2. Comme élément
embed-code-element-help = Il suit la langue de la page. Votre site doit autoriser nos scripts.
embed-code-link = 3. Comme lien
embed-code-link-help = WordPress et d’autres transforment ce lien en carte. Placez-le seul sur une ligne.
embed-code-admin = Pour l’équipe technique
embed-code-admin-help = La carte reste vide ? Transmettez cette ligne à la personne qui gère votre site.
embed-code-privacy = Pour la politique de confidentialité
embed-code-privacy-help = Vous pouvez reprendre ce paragraphe.
embed-privacy-text = Ce site affiche une carte de { $host }. Lors du chargement, votre adresse IP est transmise à ce serveur, faute de quoi il ne pourrait pas envoyer la carte. La carte ne dépose aucun cookie, n’enregistre rien sur votre appareil, ne compte personne et ne contacte aucun autre serveur.
embed-copy = Copier
embed-copied = Copié
embed-remove = Supprimer cette intégration
embed-remove-help = Chaque site qui affiche cette carte montrera un message aimable avec un lien vers la carte complète. Vous pouvez annuler pendant 30 jours, dans l’historique.
embed-problem-site = « { $value } » n’est pas l’adresse d’un site. Écrivez par exemple www.ludwigsburg.de
embed-problem-height = La hauteur doit être comprise entre { $least } et { $most } pixels.
embed-problem-place = Nous ne trouvons pas « { $value } » sur votre carte. Saisissez un quartier, une rue ou une adresse.
embed-problem-link = « { $value } » n’est pas un lien vers une offre.
embed-problem-no-site = Ce réseau ne laisse aucun autre site afficher sa carte.
office-done-embed-saved = Enregistré. Tous les sites qui affichent cette carte l’affichent désormais ainsi.
office-done-embed-removed = L’intégration a été supprimée.
office-done-embed-sites = Enregistré. Cela vaut dès maintenant.
office-did-embed-saved = Intégration enregistrée
office-did-embed-removed = Intégration supprimée

## paper

paper-title = Bienvenue à { $town } – les contacts utiles
paper-size = Papier
paper-a4 = A4
paper-a4-folded = A4 plié
paper-a5 = A5
paper-a3 = Affiche A3
paper-a4-hint = À distribuer, gros caractères
paper-a4-folded-hint = Un livret au format A5
paper-a5-hint = Petites feuilles
paper-a3-hint = À accrocher
paper-all-languages = Toutes les langues
paper-fold = Imprimez recto verso, en retournant sur le bord court, puis pliez au milieu.
paper-fold-script = Un script range les pages pour le pliage. Sans lui, elles se suivent.
paper-own-printer = Imprimez avec le menu de votre navigateur.
paper-map = Carte avec les numéros des offres
paper-not-on-map = Pas sur la carte : { $numbers }
paper-code-of = QR code pour « { $title } »
paper-code-of-view = QR code pour la carte sur internet
paper-view = Tout sur une carte en ligne
paper-may-change = Les horaires changent. Le QR code montre ce qui est valable aujourd’hui.
paper-day = État au { $date }
paper-count = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
}
paper-entries = Offres
paper-nothing = Il n’y a pas encore d’offre ici.
paper-more = D’autres offres ne tiennent pas sur le papier : { $count }. Elles sont sur la carte en ligne.
paper-list = Imprimer cette liste
paper-flyers = Dépliants
paper-flyers-lead = Dépliants d’accueil et affiches, toujours à jour. L’an prochain, vous les réimprimez et voyez ce qui a changé.
paper-new = Nouveau dépliant
paper-new-name = Dépliant d’accueil
paper-open = Ouvrir pour imprimer
paper-edit = Modifier
paper-never = Jamais imprimé
paper-last = Dernière impression : { $moment } ({ $who })
paper-changes = Changements depuis la dernière impression : { $count }
paper-no-changes = Rien n’a changé depuis la dernière impression.
paper-entry-new = Nouveau
paper-entry-gone = N’y est plus
paper-entry-changed = Modifié
paper-part-title = Titre
paper-part-phone = Téléphone
paper-note = Noter comme imprimé
paper-note-hint = Appuyez ici quand le dépliant est imprimé. La prochaine fois, vous verrez ici ce qui a changé.
paper-copy = Copier
paper-copy-of = { $name } (copie)
paper-remove = Supprimer
paper-remove-sure = Le dépliant disparaît, avec ce qui a été imprimé. Les QR codes sur papier restent valables.
paper-save = Enregistrer
paper-wrong = Quelque chose ne va pas encore :
paper-conflict = Quelqu’un d’autre a modifié le dépliant entre-temps. Rouvrez-le pour voir l’état actuel. Votre saisie est encore là.
paper-name = Nom pour vous
paper-name-hint = Visible ici seulement, pas sur le papier.
paper-offers = Offres
paper-choice = Que met-on sur le papier ?
paper-by-filter = Toutes celles qui correspondent
paper-by-hand = Choisies à la main
paper-filter-hint = Ce qui est nouveau sur la carte et correspond sera dans la prochaine impression. Sans coche, tout correspond.
paper-words = Avec ces mots
paper-link = Ou un lien de la carte
paper-link-hint = Filtrez la carte comme vous voulez et collez ici l’adresse de la page.
paper-all-of = Les { $count } offres à imprimer : { $address }
problem-flyer-link = Ce n’est pas un lien vers une carte filtrée.
paper-search = Chercher des offres
paper-find = Chercher
paper-found = Trouvées : { $count }. Cochez ce qu’il faut ajouter.
paper-none-found = Rien d’autre n’a été trouvé.
paper-none-picked = Rien n’est choisi. Cherchez, cochez, ajoutez.
paper-add = Ajouter les offres cochées
paper-place = Rang
paper-not-published = N’est plus publiée
paper-missing = Choisies mais plus publiées, donc pas sur le papier : { $count }
paper-look = Voir le choix
paper-on-it = Offres sur le papier : { $count }
paper-languages = Langues sur le papier
paper-languages-hint = Chaque langue commence sur une nouvelle page.
paper-own-words = Titre et texte
paper-own-words-hint = Les deux sont facultatifs. Sans titre à vous, c’est le titre habituel. Si un texte manque, c’est l’allemand ou l’anglais.
paper-heading = Titre
paper-text = Texte court
paper-more-words = Afficher les champs des langues choisies
office-done-paper-saved = Le dépliant est enregistré.
office-done-paper-printed = Noté : le dépliant est imprimé.
office-done-paper-copied = Voici la copie. Donnez-lui un nom.
office-done-paper-removed = Le dépliant est supprimé.
office-did-flyer-saved = Dépliant enregistré
office-did-flyer-printed = Dépliant imprimé
office-did-flyer-removed = Dépliant supprimé

## feeds

feeds-take = Emporter cette liste
feeds-view = Vous emportez ce que vous voyez maintenant : { $offers }.
feeds-dates = Les dates dans votre agenda
feeds-subscribe = S’abonner au calendrier
feeds-once = Télécharger une fois le fichier
feeds-subscribe-help = Désormais, votre agenda récupère lui-même les changements.
feeds-only-dates = Il contient les rencontres, cours, événements et projets.
feeds-with-hours = S’abonner avec tous les horaires d’ouverture
feeds-address = Si rien ne s’ouvre, ajoutez cette adresse à votre agenda comme calendrier « par URL ».
feeds-too-many = C’est trop : { $most } offres au plus sont possibles. Réduisez le choix avec les filtres.
feeds-files = En fichier
feeds-stay = Rester informé
feeds-atom = Nouveautés en flux (Atom)
feeds-atom-help = Pour les programmes qui rassemblent les nouveautés.
feeds-link = Lien vers cette liste
feeds-newest = Ce qui est nouveau ou a changé, le plus récent d’abord, { $most } offres au plus.
feeds-title = Titre
feeds-website = Site web
feeds-confirmed = Dernière confirmation
feeds-page = Page de l’offre
feeds-sheet = Offres
problem-too-many-offers = Cela fait { $count } offres, un fichier en contient { $most } au plus. Veuillez réduire le choix avec les filtres.

## files

files-title = Fichiers
files-lead = Apportez un tableau tel qu’il est. Vous voyez ligne par ligne ce qu’il deviendra. Rien ne change avant.
files-new = Nouveau fichier
files-file = Choisir un fichier
files-file-hint = Excel (XLSX), CSV, GeoJSON ou JSON, au plus { $most } Mo
files-look = Regarder
files-before = Fichiers précédents
files-none = Aucun pour l’instant.
files-open = Pas encore repris
files-done = Repris
files-undone = Annulé
files-came = Nouveaux : { $new }. Modifiés : { $changed }. Identiques : { $same }. Écartés : { $refused }. Retirés de la carte : { $gone }.
files-resume = Continuer
files-all = Tous les fichiers
files-about = Lignes : { $rows }. Colonnes : { $columns }.
files-steps = Étapes
files-columns = Colonnes
files-values = Valeurs
files-rows = Aperçu
files-discard = Abandonner ce fichier
files-columns-lead = Que contient chaque colonne ? Nous en avons reconnu beaucoup. Vérifiez et complétez ce qui manque.
files-go-on = Continuer
files-part = Feuille ou liste
files-part-do = Lire celle-ci
files-empty = vide
files-left-out = Laisser de côté
files-fixed = Quand le fichier ne dit rien
files-fixed-lead = Cela vaut pour toutes les lignes qui n’en disent rien.
files-organisation = Organisation
files-organisation-hint = Sans indication, l’organisation porte le nom de l’entrée.
files-source = Nom de la source
files-source-hint = Le même pour chaque nouvelle version de ce fichier. C’est ainsi que nous reconnaissons les entrées.
files-language = Langue des textes
files-publish-email = Les adresses e-mail de ce fichier sont publiques
files-placeless = Reprendre sans lieu public les lignes dont le lieu est introuvable
files-values-lead = Ces mots du fichier correspondent aux thèmes et listes de la carte. Décidez ce qu’ils veulent dire.
files-values-none = Il n’y a rien à décider ici.
files-values-known = Reconnus ({ $count })
files-times = Lignes : { $count }
files-suggested = Proposition : { $value }
files-choose = Veuillez choisir
files-rows-lead = Voici ce qui va se passer. Rien n’est encore changé.
files-remembered = Il y a déjà eu un fichier avec ces colonnes. Nous le lisons comme la dernière fois.
files-state-new = Nouveau
files-state-changed = Modifié
files-state-same = Identique
files-state-refused = Impossible
files-state-asleep = Reste retiré
files-later = Adresses encore à chercher : { $count }
files-find = Chercher les adresses
files-line = Ligne { $line }
files-place = Quel lieu est visé ?
files-places-do = Utiliser ces lieux
files-next = Suivant
files-take = Reprendre
files-take-lead = Nouveaux sur la carte : { $new }. Modifiés : { $changed }. Vous pouvez l’annuler pendant 30 jours.
files-gone = Sur la carte depuis cette source, mais absents du fichier : { $count }
files-replace = Retirer ces { $count } de la carte
files-good = Ne reprendre que les bonnes lignes. Écartées : { $count }
files-nothing = Il n’y a rien de nouveau.
files-take-do = Reprendre
files-note = Complément pour la description
files-id = Numéro ou identifiant propre
files-address = Adresse complète
files-number = Numéro de rue
files-contact = Contact (mélangé)
files-anonymous = Possible sans donner de nom
files-confirmed = Dernière vérification
office-done-files-taken = Repris : { $count }. Écartés : { $left }.
office-done-files-undone = Annulés : { $count }. Modifiés depuis et donc gardés : { $left }.
office-done-files-discarded = Le fichier est abandonné.
problem-file-no-rows = Ce fichier ne contient pas de tableau avec un en-tête et des lignes.
problem-file-old-workbook = C’est un fichier de l’ancien Excel (XLS). Enregistrez-le en XLSX ou CSV.
problem-file-no-table = Ce n’est pas un tableau. Sont possibles Excel (XLSX), CSV, GeoJSON et JSON.
problem-file-slow = Ce fichier est trop long à lire. Divisez-le.
problem-file-columns = Il y a trop de colonnes : { $found }. Au plus { $most } sont possibles.
problem-file-rows = Il y a trop de lignes. Au plus { $most } sont possibles. Divisez le fichier.
problem-file-mixed-letters = Le fichier mélange deux codages des lettres. Nous avons lu chaque ligne pour elle-même.
problem-file-bomb = Décompressé, ce fichier serait bien trop grand. Au plus { $most } Mo sont possibles.
problem-file-large = Le fichier est trop grand. Au plus { $most } Mo sont possibles.
problem-file-many-open = Il y a déjà { $most } fichiers ouverts. Reprenez ou abandonnez-en d’abord un.
problem-file-choose = Veuillez choisir un fichier.
problem-file-value = Nous ne connaissons pas « { $value } ». Attribuez-le sous « Valeurs ».
problem-file-left = « { $value } » est laissé de côté : c’est illisible.
problem-file-hours = Les horaires « { $value } » sont gardés comme texte, pas comme heures d’ouverture.
problem-file-source = Veuillez donner un nom à la source.
problem-file-no-title = Aucune colonne n’est le titre. Il en faut une.
problem-file-no-category = Aucune colonne ne dit le thème. Choisissez-en un pour toutes les lignes.
problem-file-refused = Lignes impossibles : { $count }. Cochez qu’elles peuvent être écartées.
problem-place-missing = Il n’y a ni coordonnées ni rue.
problem-place-several = « { $value } » n’est pas univoque.
problem-place-unknown = « { $value } » est introuvable.
problem-place-later = « { $value } » n’a pas encore été cherché.

## knowing

knowing-report = Rapport
knowing-gaps = Manques
knowing-gaps-title = Ce qui existe et ce qui manque
knowing-numbers = Chiffres
knowing-review = Retour sur { $year }
knowing-as-of = { $town }, au { $date }
knowing-xlsx = Fichier Excel
knowing-csv = Fichier CSV
knowing-percent = { $share } %
knowing-supply = Offres
knowing-supply-lead = Voici combien d’offres existent. Un 0 est un manque. Une offre peut figurer dans plusieurs cases.
knowing-rows = Lignes
knowing-columns = Colonnes
knowing-show = Afficher
knowing-all = Toutes
knowing-unsaid = Non précisé
knowing-axis-weekday = Jour de la semaine
knowing-axis-time = Moment de la journée
knowing-before = avant { $time }
knowing-from = à partir de { $time }
knowing-nothing-for = Aucune offre pour :
knowing-reach = Est-ce loin ?
knowing-reach-lead = Voici la part des maisons qui ont une offre adaptée à proximité, à vol d’oiseau.
knowing-reach-none = Aucune adresse n’est chargée. La personne qui exploite le service les charge avec l’une de ces commandes :
knowing-reach-outside = Aucune des adresses chargées ne se trouve dans les limites du réseau.
knowing-any = Toutes
knowing-distance = Distance
knowing-within = { $distance } au plus
knowing-of-houses = des maisons ont une offre à { $distance } au plus
knowing-share = Part
knowing-houses = Maisons
knowing-houses-without = Maisons sans offre
knowing-quarter = Quartier
knowing-by-quarter = Par quartier
knowing-field = Case
knowing-far = Là où le chemin est long pour la plupart
knowing-map = Carte : part des maisons ayant une offre adaptée à { $distance } au plus. Les chiffres figurent dans le tableau ci-dessous.
knowing-fitting = { $count ->
        [one] { $count } offre avec un lieu public convient.
       *[other] { $count } offres avec un lieu public conviennent.
    }
knowing-rough = { $count ->
        [one] Pour { $count } d’entre elles, le lieu n’est connu qu’à peu près.
       *[other] Pour { $count } d’entre elles, le lieu n’est connu qu’à peu près.
    }
knowing-vain = Cherché et pas trouvé
knowing-vain-lead = Sur les douze derniers mois.
knowing-small = Les nombres inférieurs à 5 ne sont pas affichés, les autres sont arrondis à 5, pour que personne ne soit reconnu.
knowing-nobody = Nous comptons sans les personnes : pas d’adresse, pas de cookie, pas d’heure.
knowing-too-little = Trop peu a été compté pour l’afficher.
knowing-searched = Recherché
knowing-in-vain = Rien trouvé
knowing-times = Combien de fois
knowing-ticked = Coché
knowing-vain-ticked = Coché, et il n’y avait rien
knowing-missed = Ce que les gens nous ont écrit
knowing-missed-words = Ce qui manque
knowing-missed-about = À propos de
knowing-unanswered = Demandes sans réponse
knowing-all-answered = Il existe une offre adaptée à chaque demande.
knowing-no-requests = Personne ne cherche rien en ce moment.
knowing-request = Demande
knowing-parallel = Ce qui a lieu en même temps
knowing-parallel-none = Rien de semblable n’a lieu à proximité au même moment.
knowing-parallel-line = { $count } fois en quatre semaines au même moment, à { $distance } l’une de l’autre
knowing-one = L’une
knowing-other = L’autre
knowing-often = Fois en quatre semaines
knowing-old = Ce qui vieillit
knowing-old-none = Tout a été confirmé récemment.
knowing-entry = Offre
knowing-confirmed = Dernière confirmation
knowing-visits = Pages vues
knowing-visits-year = pages vues en douze mois
knowing-searches-year = recherches
knowing-vain-year = recherches sans résultat
knowing-since = Compté depuis le { $date }.
knowing-weeks = Pages vues par semaine, 26 dernières semaines
knowing-week = Semaine du
knowing-by-page = Par page
knowing-by-language = Par langue
knowing-by-offer = Les plus consultées
knowing-by-embed = Sur d’autres sites
knowing-words = Les plus recherchés
knowing-page-map = Carte et liste
knowing-page-offer = Offres
knowing-page-organisation = Organisations
knowing-entries = Fiches
knowing-state = Où elles en sont
knowing-count = Nombre
knowing-fresh-title = Leur fraîcheur
knowing-fresh = Confirmée récemment
knowing-due = Confirmation demandée
knowing-aged = Semble ancienne
knowing-coverage = Qui peut les lire ?
knowing-coverage-lead = Voici combien de fiches ont un titre et un résumé dans chaque langue de la carte.
knowing-by-person = Par des personnes
knowing-by-machine = Par la machine
knowing-untold = Manque
knowing-review-title = { $town } en { $year } : un retour
knowing-so-far = L’année n’est pas finie. Ce retour va jusqu’au { $date }.
knowing-compared = En comparaison
knowing-difference = Différence
knowing-said-offers = Au { $date }, la carte comptait { $count ->
        [one] { $count } offre.
       *[other] { $count } offres.
    }
knowing-said-before = Un an plus tôt, c’était { $count }.
knowing-said-new = { $count ->
        [0] Aucune n’est nouvelle.
        [one] Une offre est nouvelle.
       *[other] { $count } offres sont nouvelles.
    }
knowing-said-ended = { $count ->
        [0] Aucune n’a pris fin.
        [one] Une a pris fin.
       *[other] { $count } ont pris fin.
    }
knowing-said-requests = { $count ->
        [0] Il n’y a pas eu de nouvelle demande.
        [one] Une demande a été inscrite.
       *[other] { $count } demandes ont été inscrites.
    }
knowing-said-members = { $count ->
        [one] Le réseau comptait { $count } organisation.
       *[other] Le réseau comptait { $count } organisations.
    }
knowing-said-joined = { $count ->
        [0] Aucune n’est nouvelle.
        [one] L’une d’elles est nouvelle.
       *[other] { $count } d’entre elles sont nouvelles.
    }
knowing-said-confirmed = { $count ->
        [0] Aucune offre n’a encore été confirmée.
       *[other] Les organisations ont confirmé { $count } fois qu’une offre est toujours valable.
    }
knowing-said-meetings = { $count ->
        [0] Aucune rencontre n’est inscrite au calendrier.
       *[other] Le réseau s’est réuni { $count } fois.
    }
knowing-said-visits = Les pages ont été vues environ { $count } fois.
knowing-said-embeds = Sur d’autres sites, la carte a été vue environ { $count } fois.
knowing-said-searches = Environ { $count } recherches ont été faites.
knowing-said-vain = Environ { $count } n’ont rien trouvé.
knowing-joined = Nouvelles organisations
knowing-left = Ne font plus partie du réseau
knowing-new = Nouvelles offres
knowing-ended = Offres qui ont pris fin
knowing-row-offers = Offres à la fin
knowing-row-new = Nouvelles offres
knowing-row-ended = Offres terminées
knowing-row-requests = Demandes à la fin
knowing-row-new-requests = Nouvelles demandes
knowing-row-members = Organisations à la fin
knowing-row-joined = Nouvelles organisations
knowing-row-confirmed = Confirmations
knowing-row-meetings = Rencontres du réseau
knowing-row-embeds = Vues sur d’autres sites
knowing-row-searches = Recherches
knowing-row-vain = Recherches sans résultat
knowing-privacy-title = Ce que compte cette carte
knowing-privacy = La carte compte combien de fois une page est vue dans une journée et ce qui est recherché, afin que le réseau sache ce qui manque. Elle n’enregistre ni adresse, ni appareil, ni heure, ne dépose aucun cookie et ne garde aucun mot d’une recherche qui contient des nombres ou une adresse. Les mots rares sont oubliés au bout de deux mois au plus tard, tous les nombres au bout d’un peu plus de trois ans. N’est montré que ce qui s’est produit au moins cinq fois.
knowing-needs = Ce qui manque aux membres
knowing-needs-none = Aucun membre n’a signalé de besoin en cours.
knowing-people = Personnes
knowing-question = Question
knowing-answer = Réponse
knowing-surveys = Ce que disent les membres dans les enquêtes
knowing-mean = En moyenne, sur 5

## meetings
problem-people = Écrivez un nombre entre 1 et { $most }.
problem-questions = Une enquête a { $most } questions au plus. Retirez-en une.
problem-options = Écrivez de 2 à { $most } réponses, chacune sur une ligne.
problem-last-day = Choisissez un jour à partir d'aujourd'hui, dans un an au plus.
needs-mail-subject = Réponse au besoin signalé à { $town }
needs-mail-answer = Vous nous avez signalé ce qui manque à { $town } :
needs-mail-reply = Voici la réponse du réseau :
needs-mail-link = Voir mes besoins
needs-mail-why = Vous recevez ce message parce que vous avez signalé ce besoin.
survey-template-title = Qu'est-ce qui manque, qu'est-ce qui existe ?
survey-template-intro = Dix questions, cinq minutes. Vos réponses nous aident à voir ce qui manque dans notre réseau.
survey-ask-groups = Pour qui manque-t-il le plus d'offres ?
survey-ask-categories = Quelles offres manquent ?
survey-ask-languages = Dans quelles langues vous demande-t-on une aide que vous ne pouvez pas donner ?
survey-ask-where = Dans quel quartier manque-t-il quelque chose, et quoi ?
survey-ask-times = À quels moments manque-t-il des offres ?
survey-time-morning = Le matin
survey-time-afternoon = L'après-midi
survey-time-evening = Le soir
survey-time-weekend = Le week-end
survey-time-holidays = Pendant les vacances scolaires
survey-ask-reach = Arrivez-vous à toucher les personnes pour qui vous êtes là ?
survey-ask-need = De quoi avez-vous vous-mêmes le plus besoin ?
survey-ask-give = Que pourriez-vous offrir aux autres ?
survey-help-rooms = Des locaux
survey-help-people = Des personnes qui aident
survey-help-money = De l'argent et de l'aide pour les demandes
survey-help-interpreters = Interprétation et traduction
survey-help-contacts = Des contacts
survey-help-training = Formation et conseil
survey-help-publicity = Être mieux connus
survey-ask-together = Travaillons-nous bien ensemble dans le réseau ?
survey-ask-next = De quoi devrions-nous parler à la prochaine rencontre ?
meetings-tab = Réseau
meetings-title = Rencontres
needs-title = Il manque quelque chose ? Dites-le-nous
needs-lead = De quoi ont besoin les personnes qui viennent chez vous et qu'elles ne trouvent pas ici ? Deux minutes suffisent.
needs-no-place = Ici, les membres d'un réseau signalent ce qui manque. Votre organisation n'est encore membre d'aucun réseau.
needs-own = Ce que vous avez signalé
needs-what = Qu'est-ce qui manque ?
needs-what-hint = Par exemple : un cours d'allemand le soir avec garde d'enfants
needs-category = De quoi s'agit-il ?
needs-any-category = Rien de tout cela
needs-groups = Pour qui ?
needs-language = Dans quelle langue ?
needs-any-language = Peu importe
needs-area = Où ?
needs-area-hint = Un quartier, une rue ou « partout »
needs-people = Combien de personnes environ ?
needs-note = Ce que nous devrions encore savoir
needs-who-reads = Seules les personnes qui coordonnent le réseau lisent ceci. Ce n'est jamais public.
needs-send = Signaler
needs-place = Pour quelle organisation ?
needs-state-open = ouvert
needs-state-answered = répondu
needs-state-closed = clos
needs-reply = Le réseau répond :
needs-about-people = environ { $count } personnes
needs-done-reported = Merci. Les personnes qui coordonnent le réseau le liront.
office-done-need = Enregistré. La personne qui a signalé le besoin reçoit votre réponse par mail.
needs-desk = Besoins
needs-desk-lead = Ce que signalent les membres ne figure qu'ici et dans le rapport sur les manques.
needs-none = Personne n'a encore signalé de besoin.
needs-by-state = Par état
needs-all = Tous
needs-answer = Répondre ou clore
needs-reply-label = Votre réponse ; elle est envoyée par mail
needs-set-answered = Répondre
needs-set-closed = Clore
needs-set-open = Rouvrir
survey-title = Enquêtes
survey-lead = Jusqu'à dix questions à tous les membres. On répond par un lien dans le mail, sans se connecter.
survey-none = Il n'y a pas encore d'enquête.
survey-new-template = Commencer avec dix questions prêtes
survey-new = Enquête vide
survey-template-help = Les questions prêtes portent sur les besoins, comme Ludwigsburg l'a fait avec ses associations : ce qui manque, pour qui, où et quand. Vous pouvez changer chacune.
survey-stage-draft = brouillon
survey-stage-open = en cours
survey-stage-closed = terminée
survey-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
    }
survey-was-until = jusqu'au { $date }
survey-until = jusqu'au { $date }
survey-write = Écrire une enquête
survey-wrong = Pas encore enregistré. Veuillez regarder ces champs :
survey-save = Enregistrer
survey-more = Enregistrer et ajouter une question
survey-about = L'enquête
survey-name = Titre
survey-intro = Quelques mots
survey-intro-hint = Pourquoi vous demandez, et ce que deviennent les réponses
survey-last-day = Dernier jour pour répondre
survey-question = Question { $number }
survey-text = Question
survey-kind = Comment répond-on ?
survey-kind-choice = Choisir une réponse
survey-kind-several = Choisir plusieurs réponses
survey-kind-scale = De 1 à 5
survey-kind-text = Avec ses propres mots
survey-options = Réponses au choix
survey-options-hint = Chacune sur une ligne ; seulement pour les questions à choix
survey-remove = Retirer cette question
survey-send = Interroger les membres
survey-send-help = Ensuite, les questions ne changent plus. Chaque organisation répond une fois et peut changer sa réponse jusqu'au dernier jour. Qui n'a pas répondu une semaine avant reçoit un rappel.
survey-at-once = Envoyer à tous maintenant
survey-open = Joindre au prochain mail
survey-open-help = Les questions figurent alors dans le mail qui demande de toute façon à une organisation si ses fiches sont encore justes. Personne ne reçoit un mail de plus.
survey-delete = Jeter le brouillon
survey-delete-now = Oui, jeter
survey-answered = { $count } membres sur { $all } ont répondu
survey-as-xlsx = Réponses en tableau (XLSX)
survey-as-csv = en CSV
survey-no-words = Personne n'a encore rien écrit.
survey-mean = En moyenne { $mean }
survey-scale-low = pas du tout
survey-scale-high = très bien
survey-silent = Sans réponse pour l'instant : { $count }
survey-not-asked = pas encore interrogé
survey-open-now = L'enquête est en cours
survey-waits = Elle part avec le prochain mail que chaque membre reçoit de toute façon.
survey-extend = Changer le jour
survey-close = Terminer maintenant
survey-organisation = Organisation
office-done-survey-save = Enregistré. Aucun membre ne le voit encore.
office-done-survey-open = L'enquête est en cours. Elle part avec les prochains mails.
office-done-survey-at-once = L'enquête est en cours. Les mails sont partis.
office-done-survey-close = L'enquête est terminée.
office-done-survey-extend = Le dernier jour est changé.
office-done-survey-delete = Le brouillon est supprimé.
survey-for = Réponse de { $organisation }
survey-empty = Rien n'est encore répondu. Une réponse suffit.
survey-who-reads = Les personnes qui coordonnent le réseau à { $town } voient vos réponses avec le nom de votre organisation. Elles ne sont jamais publiques.
survey-change = Changer les réponses
survey-answer = Envoyer les réponses
survey-over = Cette enquête est terminée.
survey-thanks = Merci ! Vos réponses sont arrivées.
survey-answered-on = Votre organisation a répondu le { $date }.
survey-change-until = Vous pouvez les changer jusqu'au { $date }.
survey-several-hint = Plusieurs réponses sont possibles.
survey-mail-link = Répondre aux questions
survey-mail-subject = Questions à { $organisation } : enquête du réseau de { $town }
survey-mail-subject-again = Rappel : enquête du réseau de { $town }
survey-mail-ask = ce que { $organisation } vit et ce dont elle a besoin aide tout le réseau. Merci de prendre quelques minutes.
survey-mail-again = il nous manque encore la réponse de { $organisation }. Nous ne demanderons plus.
survey-mail-pass-on = Qui a le lien peut répondre pour { $organisation } ; ne transmettez donc ce mail qu'aux personnes qui doivent le faire.
problem-until = La fin est avant le début.
problem-meeting-date = Une nouvelle rencontre n'est pas dans le passé, ni à plus de deux ans.
meetings-one = Rencontre du réseau
meetings-agenda = Ordre du jour
meetings-yes = Oui, je viens
meetings-no = Non, pas cette fois
meetings-sheet = Offres et demandes sur une feuille
meetings-mail-invited-subject = Invitation : rencontre du réseau à { $town } le { $date }
meetings-mail-moved-subject = Modifié : rencontre du réseau à { $town }, désormais le { $date }
meetings-mail-cancelled-subject = Annulé : rencontre du réseau à { $town } le { $date }
meetings-mail-invited = le réseau de { $town } se réunit, et vous êtes invités :
meetings-mail-moved = la rencontre du réseau de { $town } a lieu à un autre moment ou à un autre endroit. Dites-nous encore une fois si vous venez :
meetings-mail-cancelled = la rencontre du réseau de { $town } n'a pas lieu :
meetings-mail-why = Vous recevez ce message parce que votre organisation est membre du réseau de { $town }.
meetings-line-member = Nouveau membre : { $title }
meetings-line-new = Nouveau : { $title }
meetings-line-changed = Modifié : { $title }
meetings-line-ended = N'existe plus : { $title }
meetings-line-more = et { $count } de plus
meetings-news-since = Nouveau depuis le { $date }
meetings-news-more = Dans votre compte, vous voyez tout ce qui est nouveau et qui d'autre est membre.
office-did-meeting = Rencontres modifiées
meetings-said-yes = Merci, nous nous réjouissons de vous voir.
meetings-said-no = Dommage. Merci de nous l'avoir dit.
meetings-changeable = Vous pouvez changer votre réponse jusqu'à la fin de la rencontre.
meetings-cancelled = Cette rencontre n'a pas lieu.
meetings-over = Cette rencontre est passée.
meetings-counts = Oui : { $yes } · Non : { $no }
meetings-minutes-of = Comptes rendus
meetings-off = annulé
meetings-calendar = Dans l'agenda
meetings-own = Rencontres et nouvelles du réseau
meetings-members = Membres et contacts
meetings-none-planned = Aucune rencontre n'est prévue pour le moment.
meetings-no-news = Rien n'a changé.
meetings-new-members = Nouveaux membres
meetings-new-offers = Nouvelles offres
meetings-changed-offers = Modifié
meetings-ended-offers = N'existe plus
meetings-desk-lead = Planifier, inviter, voir qui vient. La rencontre figure sur la page publique du réseau, pas les invités.
meetings-plan = Nouvelle rencontre
meetings-past = Passées
meetings-not-called = pas encore d'invitation
meetings-called = invités
meetings-has-minutes = avec compte rendu
meetings-when-where = Quand et où ?
meetings-until = Fin
meetings-what = De quoi s'agit-il ?
meetings-agenda-hint = Un point par ligne
meetings-after = Après
meetings-minutes = Lien vers le compte rendu
meetings-minutes-hint = Il figure publiquement sur la page du réseau.
meetings-save-help = Si vous changez le jour, l'heure ou le lieu après l'invitation, tous les invités reçoivent un mail avec la nouvelle date.
meetings-preview = Ce qui est nouveau depuis la dernière rencontre
meetings-invite-title = Inviter
meetings-invite-help = Chaque personne qui écrit pour un membre reçoit un mail : la date pour son agenda, oui ou non en un clic, et ce qui est nouveau depuis la dernière rencontre.
meetings-invite-again = Une nouvelle invitation n'atteint que ceux qui n'ont pas encore reçu de mail, par exemple les nouveaux membres.
meetings-invite = Inviter tous les membres
meetings-guests = Qui vient
meetings-comes = vient
meetings-comes-not = ne vient pas
meetings-delete = Supprimer cette rencontre
meetings-delete-help = Personne n'est encore invité ; elle disparaît entièrement.
meetings-cancel = Annuler cette rencontre
meetings-cancel-help = Tous les invités reçoivent un mail, et leur agenda indique l'annulation.
meetings-want = E-mails d'invitation aux rencontres du réseau
office-done-meeting-saved = Enregistré.
office-done-meeting-invited = Invitations envoyées : { $count }
office-done-meeting-cancelled = Annulé. Mails envoyés : { $count }
office-done-meeting-deleted = La rencontre est supprimée.
meetings-agree = Les membres de mes réseaux peuvent voir mon nom et mon adresse e-mail
meetings-members-help = Réservé aux membres. On trouve ici ce que les organisations et les personnes ont permis. Vous décidez dans les réglages de votre compte si votre nom y figure.
meetings-text = En une ou deux phrases
meetings-invited-so-far = Mails envoyés : { $count }, le dernier { $moment }.
office-done-meeting-told = Enregistré. Tous les invités apprennent le changement (mails : { $count }).
survey-mail-about = Le réseau de { $town } interroge tous ses membres (questions : { $count }, jusqu'au { $date }). Pas besoin de se connecter.

## open data

data-title = Données
data-lead = Les programmes peuvent lire ce qui est sur la carte : sans connexion, toujours aussi à jour que la carte.
data-licence = Licence :
data-attribution = Merci de citer comme source : { $attribution }
data-no-licence = Le réseau n’a pas encore dit sous quelle licence les données peuvent être utilisées. Veuillez le lui demander.
data-gis = Pour les données géographiques de la ville
data-gis-help = Collez l’adresse dans QGIS ou le Masterportal comme « OGC API – Features ». Filtres et autres systèmes de référence sont possibles.
data-portal = Pour le portail de données ouvertes
data-portal-help = Saisissez ce catalogue comme source dans le portail, par exemple chez GovData.
data-files = Pour des tableaux et vos propres analyses
data-files-help = Toutes les offres en fichier. Avec les mêmes filtres que sur la carte, on en obtient des parties : sous chaque liste, « Emporter cette liste ».
data-subscribe = Pour s’abonner
data-subscribe-help = Des dates pour l’agenda, des nouveautés pour les lecteurs de flux.
data-directories = Pour d’autres annuaires
data-directories-help = Le standard ouvert des services sociaux, à lire et à reprendre.
data-developers = Pour les développeuses et développeurs
data-developers-help = L’interface propre à Stadtkarte, avec sa description.
data-hsds-profile = Notre profil de HSDS 3.0
data-hsds-lead = Les offres publiées comme services selon Open Referral HSDS 3.0, en lecture seule.
data-hsds-services = Chaque offre publiée est un service. Les demandes ne sont pas des services et n’y figurent pas. Ce qui est inconnu est omis.
data-hsds-times = Les heures sont locales, sans fuseau. HSDS ne peut exprimer ni jours fériés, ni vacances, ni exceptions : ils figurent en toutes lettres dans la description et exactement dans le calendrier à schedule_link.
data-hsds-places = Les lieux protégés n’ont ni point ni adresse. Là où seul le quartier est public, son point est donné.
data-hsds-taxonomies = Thèmes, publics et genres d’offres sont des taxonomies. Leurs identifiants sont les mêmes dans chaque Stadtkarte.
data-hsds-ids = Les identifiants sont des UUID et ne changent pas. Les lignes qui n’en ont pas en reçoivent un dérivé de celui de l’offre.
data-hsds-lang = Avec le paramètre lang, noms et descriptions viennent dans cette langue, s’il y a des textes.
data-catalogue = Données ouvertes de Stadtkarte
data-set = Offres pour l’intégration à { $town }
data-set-help = Cafés linguistiques, cours, conseil, lieux de rencontre et aide à { $town } : avec lieu, horaires, langues et contact, continuellement à jour.
data-question = Données ouvertes
data-question-hint = Ce que les portails de données veulent savoir.
data-licence-which = Licence
data-licence-none = Pas encore
data-attribution-which = À citer comme source
data-attribution-hint = Figure avec les données, comme la licence le demande
data-contributor = Fournisseur chez GovData
data-contributor-hint = Le nom de la liste de GovData, à la fin de l’adresse
problem-contributor = Ce n’est pas un nom de la liste de GovData : seulement lettres, chiffres, traits d’union et tirets bas.
open-problem-question = La requête n’est pas compréhensible ainsi.
open-problem-nowhere = Cela n’existe pas ici.
open-problem-method = Cette adresse ne connaît pas cette méthode.
open-problem-token = Il faut pour cela une clé valable.
open-problem-forbidden = Cette clé n’en a pas le droit.
open-problem-content = Certains points ne sont pas encore corrects.
open-problem-conflict = Quelqu’un a été plus rapide : relisez la fiche.
open-problem-changed = La fiche a changé depuis que vous l’avez lue.
open-problem-revision = Indiquez la version que vous modifiez : avec If-Match ou dans le champ revision.
open-problem-large = C’est trop à la fois.
open-problem-media = Envoyez du JSON (Content-Type: application/json).
open-problem-key = Cet Idempotency-Key appartient à une autre requête.
open-problem-under-way = La même requête est encore en cours.
open-problem-often = Trop de requêtes. Réessayez plus tard.
open-problem-broken = Quelque chose ne va pas chez nous. Réessayez plus tard.
problem-number-between = Il faut un nombre entier de { $least } à { $most }.
problem-unknown-field = Ce champ n’est pas connu ici.
ogc-title = Les offres en géodonnées
ogc-title-in = { $town } : les offres en géodonnées
ogc-about = QGIS, Masterportal et d’autres programmes lisent ici les offres publiées.
ogc-paste = Copiez cette adresse dans QGIS ou Masterportal :
ogc-offers = Offres sur la carte
ogc-offers-in = { $town } : offres sur la carte
ogc-offers-about = Toutes les offres publiées qui ont un lieu.
ogc-unlocated = Offres sans lieu
ogc-unlocated-in = { $town } : offres sans lieu
ogc-unlocated-about = Par téléphone, en ligne ou protégées : ces offres ne figurent pas sur la carte.
ogc-landing = Page d’accueil
ogc-api = Description de l’interface
ogc-conformance = Normes
ogc-collections = Collections
ogc-collection = Collection
ogc-queryables = Filtres
ogc-schema = Champs
ogc-items = Offres
ogc-item = Une offre
ogc-page-of-offer = Page de l’offre
ogc-tiles = Tuiles
ogc-tiles-in = { $town } : tuiles
ogc-grids = Grilles de tuiles
ogc-grid = Grille de tuiles
ogc-licence = Conditions d’utilisation
ogc-as-data = En données (JSON)
ogc-as-page = En page web
ogc-next = Page suivante
ogc-back = Retour
ogc-found = Offres trouvées : { $shown }
ogc-links = À partir d’ici
ogc-systems = Systèmes de coordonnées
ogc-addresses = Adresses
ogc-parameters = Ce qu’une requête peut préciser
ogc-problem = La requête contient une erreur ; la réponse dit laquelle.
ogc-unchanged = Rien n’a changé.
problem-only-read = Ici, on ne peut que lire.
ogc-parameter-limit = Nombre maximal d’offres par page ; au-delà de 1000, c’est 1000.
ogc-parameter-bbox = Seulement dans ce cadre : ouest, sud, est, nord.
ogc-parameter-bbox-crs = Le système de coordonnées du cadre.
ogc-parameter-crs = Le système de coordonnées de la réponse.
ogc-parameter-datetime = Seulement ce qui était connu ainsi à ce moment : de la dernière modification à la dernière confirmation. Un instant ou un intervalle, ouvert par deux points.
ogc-parameter-after = Où commence la page ; figure dans le lien vers la suivante.
ogc-parameter-f = La forme de la réponse.
ogc-parameter-lang = La langue des mots.
ogc-parameter-q = Mots recherchés
ogc-parameter-category = De quoi il s’agit
ogc-parameter-language = Langues parlées sur place
ogc-parameter-target-group = Pour qui
ogc-parameter-purpose = Proposé ou recherché
ogc-parameter-format = Type d’offre
ogc-parameter-open = Ouvert : maintenant, aujourd’hui ou à une heure locale
ogc-parameter-organisation = Organisations, par leurs identifiants
ogc-parameter-ids = Seulement ces offres
ogc-parameter-age = Pour cet âge en années
ogc-parameter-free = Gratuit
ogc-parameter-wheelchair = Accessible en fauteuil roulant
ogc-parameter-childcare = Avec garde d’enfants
ogc-parameter-women-only = Réservé aux femmes
