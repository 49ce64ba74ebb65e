# La réponse en une phrase.
headline-open-source = Oui. { $model } { is-or-are } open source.
headline-open-weights = Non. { $model } { is-or-are } open-weights (poids ouverts), pas open source : téléchargeable, sous une licence ouverte.
headline-model-available = Non. { $model } { is-or-are } simplement téléchargeable, pas open source.
headline-closed = Non. { $model } { is-or-are } fermé.
headline-unknown = Non établi. Les preuves manquent pour dire si { $model } { is-or-are } open source.

verdict-open-source = open source
verdict-open-weights = open-weights
verdict-model-available = simplement téléchargeable
verdict-closed = fermé
verdict-unknown = inconnu

# Ce que veulent dire les cinq mots.
meaning-open-source = Tout ce que demande l'Open Source AI Definition 1.0 est publié sous des conditions approuvées : ce qu'étaient les données, tout le code, les poids.
meaning-open-weights = Les poids sont sous une licence approuvée par l'OSI, mais les informations sur les données ou le code manquent. On peut l'utiliser librement ; on ne peut ni le reconstruire ni étudier comment il a été fait.
meaning-model-available = Les poids peuvent être téléchargés, mais sous des conditions que l'OSI n'a pas approuvées.
meaning-closed = Il est prouvé que les poids ne sont pas publiés.
meaning-unknown = Personne n'a établi assez de choses. Il est peut-être ouvert, peut-être pas.

# Pourquoi.
reason-weights-withheld = { $producer } ne publie pas les poids de { $model }.
reason-weights-unknown = Personne n'a établi si les poids de { $model } sont publiés.
reason-license-unknown = Les poids peuvent être téléchargés, mais personne n'a établi sous quelle licence.
reason-license-approved = Les poids sont sous la licence { $license }, approuvée par l'OSI.
reason-license-not-approved = Les poids sont sous la licence { $license }, que l'OSI n'a pas approuvée.
reason-license-restricts = Les poids sont sous la licence { $license }, que l'OSI n'a pas approuvée : { $summary }
reason-license-restricts-clause = Les poids sont sous la licence { $license }, que l'OSI n'a pas approuvée. { $summary } ({ place })
reason-no-license = Les poids peuvent être téléchargés, mais aucune licence n'est indiquée : rien n'est accordé.
reason-all-met = Les informations sur les données, le code et les poids remplissent chaque exigence de l'Open Source AI Definition 1.0.
conflict = { $model } porte l'étiquette { $license }, mais dérive de { $base }, qui est sous { $upstream }. Une étiquette ne lève pas les conditions du modèle de départ.
conflict-clause = { $model } porte l'étiquette { $license }, mais dérive de { $base }, dont la licence ({ $upstream }) dit ({ place }) : { $summary }

# OSAID 1.0, exigence par exigence.
requirement-data-information = Informations sur les données
requirement-base-models = Modèles de départ
osaid-data-met = Les données d'entraînement sont décrites en entier, ou publiées.
osaid-data-withheld = Les données d'entraînement ne sont ni publiées, ni décrites assez bien pour reconstruire.
osaid-data-partial = Les données d'entraînement ne sont décrites ou publiées qu'en partie.
osaid-data-unknown = Il n'est pas établi que les données d'entraînement soient décrites en entier.
osaid-part-met = { component-name } : publié sous { $license }.
osaid-part-not-approved = { component-name } : publié, mais sous { $license }, que l'OSI n'a pas approuvée.
osaid-part-withheld = { component-name } : non publié.
osaid-part-partial = { component-name } : publié en partie seulement.
osaid-part-unknown = { component-name } : non établi.
osaid-part-license-unknown = { component-name } : publié, mais sous quelle licence, ce n'est pas établi.
osaid-bases-met = Le modèle de départ, { $base }, est open source.
osaid-bases-not-met = Le modèle de départ, { $base }, n'est pas open source.
osaid-bases-not-established = Il n'est pas établi que le modèle de départ, { $base }, soit open source.

# La même chose pour plusieurs éléments à la fois.
reason-part-withheld = Non publié : { $components }.
reason-part-partial = Publié en partie seulement : { $components }.
reason-part-not-approved = Publié, mais sous { $license }, que l'OSI n'a pas approuvée : { $components }.
reason-part-license-unknown = Publié, mais sous une licence que personne n'a établie : { $components }.
reason-part-unknown = Non établi : { $components }.

# Ce qui changerait le verdict.
change-data = Publier ou décrire en entier les données d'entraînement.
change-license = Mettre les poids sous une licence approuvée par l'OSI.
change-weights = Publier les poids sous une licence approuvée par l'OSI.
change-base = Partir d'un modèle open source plutôt que de { $base }.
change-part-withheld = Publier { $components } sous une licence approuvée par l'OSI.
change-part-partial = Publier en entier, sous une licence approuvée par l'OSI : { $components }.
change-part-not-approved = Mettre { $components } sous une licence approuvée par l'OSI.
change-part-license-unknown = Dire sous quelle licence { $count ->
    [one] est { $components }
   *[other] sont { $components }
}.
change-part-unknown = Montrer où l'on trouve { $components }, et sous quelle licence.
establish-data = Montrer où les données d'entraînement sont décrites en entier.
establish-weights = Montrer si les poids sont publiés, et sous quelle licence.

list-and = { $rest } et { $last }
list-comma = { $rest }, { $next }

# Les éléments, comme noms et dans une phrase.
component-name = { $component ->
    [model-architecture] Architecture du modèle
    [model-parameters] Poids
    [technical-report] Rapport technique
    [evaluation-results] Résultats d'évaluation
    [model-card] Fiche du modèle
    [data-card] Fiche des données
    [sample-model-outputs] Exemples de sorties
    [training-code] Code d'entraînement
    [inference-code] Code d'inférence
    [evaluation-code] Code d'évaluation
    [evaluation-data] Données d'évaluation
    [supporting-libraries-and-tools] Bibliothèques et outils
    [datasets] Données d'entraînement
    [data-preprocessing-code] Code de préparation des données
    [research-paper] Article de recherche
    [model-parameters-intermediate] Points de contrôle intermédiaires
    [model-metadata] Métadonnées du modèle
   *[alignment-disclosure] Informations sur l'alignement
}
component-lower = { $component ->
    [model-architecture] l'architecture du modèle
    [model-parameters] les poids
    [technical-report] le rapport technique
    [evaluation-results] les résultats d'évaluation
    [model-card] la fiche du modèle
    [data-card] la fiche des données
    [sample-model-outputs] des exemples de sorties
    [training-code] le code d'entraînement
    [inference-code] le code d'inférence
    [evaluation-code] le code de validation et de test
    [evaluation-data] les données d'évaluation
    [supporting-libraries-and-tools] les bibliothèques et outils
    [datasets] les données d'entraînement
    [data-preprocessing-code] le code de préparation des données
    [research-paper] l'article de recherche
    [model-parameters-intermediate] des points de contrôle intermédiaires
    [model-metadata] les métadonnées du modèle
   *[alignment-disclosure] les informations sur l'alignement
}
is-or-are = { $count ->
    [one] est
   *[other] sont chacun
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] « { $clause } »
    [paragraph] paragraphe { $clause }
    [last-paragraph] dernier paragraphe
    [last-section] dernière section
    [policy-end] politique d'utilisation, dernière section
    [uses] liste des usages interdits
   *[clause] clause { $clause }
}
