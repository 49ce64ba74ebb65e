# Ce que montre un regard sur le Hugging Face Hub, et ce qui n'a pas pu être vu.

# Preuves pour un élément.
hub-seen-weights = { $count ->
    [one] Un fichier de poids
   *[other] { $count } fichiers de poids
} ({ $formats }).
hub-seen-parameters = Le Hub compte des paramètres, mais sa liste de fichiers n'a pas pu être lue.
hub-seen-checkpoints = { $count } états d'entraînement, en branches, étiquettes ou dossiers.
hub-seen-card = Un README de { $words } mots en { $sections } sections.
hub-seen-card-unread = Il y a un README ; il n'a pas pu être lu.
hub-seen-config = { $files }
hub-seen-modeling = Du code dans le dépôt : { $file }
hub-seen-library = Le dépôt n'a pas de code à lui ; la bibliothèque { $library } l'exécute.
hub-seen-results = Des résultats dans les métadonnées de la fiche, donnés par l'éditeur.
hub-seen-table = Un tableau de résultats dans le README.
hub-seen-papers = { $count ->
    [one] La fiche renvoie à un article ; de qui il est n'a pas été vérifié.
   *[other] La fiche renvoie à { $count } articles ; de qui ils sont n'a pas été vérifié.
}
hub-seen-report = Le README parle d'un rapport technique.
hub-seen-datasets = La fiche nomme { $named ->
    [one] un jeu de données
   *[other] { $named } jeux de données
}, dont visibles sur le Hub : { $there }. Si ce sont là toutes les données d'entraînement n'est pas établi.
hub-seen-data-section = Le README a une section sur les données.
hub-seen-link = Le README mentionne { $repo } ; une mention n'est pas une preuve.
hub-seen-link-answers = Le README renvoie à { $repo }, qui existe ; ce qu'il contient n'a pas été vérifié.

# À quel point une preuve est sûre.
hub-level-confirmed = confirmé
hub-level-indicated = indiqué
hub-level-mentioned = seulement mentionné
hub-level-none = non établi

# Dans quel état est un dépôt.
hub-state-there = présent
hub-state-missing = absent
hub-state-private-or-missing = privé, ou absent
hub-state-disabled = désactivé par le Hub
hub-state-shut = derrière une barrière d'accès
hub-state-not-looked = n'a pas pu être vu

# Pourquoi personne n'a pu regarder.
hub-why-offline = isopen est hors ligne
hub-why-timed-out = le Hub a mis trop de temps
hub-why-down = le Hub était injoignable
hub-why-rate-limited = la limite de requêtes du Hub est épuisée
hub-why-resting = le Hub a échoué plusieurs fois et on le laisse un moment tranquille
hub-why-busy = trop de questions à la fois
hub-why-bad-answer = la réponse du Hub n'avait pas de sens
hub-why-too-large = la réponse était trop grande
hub-why-token-refused = le Hub n'accepte pas HF_TOKEN
hub-why-forbidden = le Hub a refusé
hub-why-not-asked = il n'a pas été interrogé
hub-why-pending = cela prend plus de temps

# Ce que le texte de la licence dit de l'étiquette.
hub-finding-agrees = Le texte est bien celui de cette licence, mot pour mot.
hub-finding-names = L'étiquette ne nomme aucune licence ; le texte, si.
hub-finding-says = Il n'y a pas de texte de licence, seulement une phrase qui la nomme.
hub-finding-other = Le texte est celui d'une autre licence.
hub-finding-changed = Le texte de la licence a été modifié.
hub-finding-unknown = Le texte n'est celui d'aucune licence qu'isopen connaisse.
hub-finding-absent = Il n'y a pas de texte de licence dans le dépôt.
hub-finding-shut = Le texte de la licence est derrière la barrière d'accès.
hub-finding-not-looked = Le texte de la licence n'a pas pu être lu.

# Ce qui se contredit.
hub-conflict-both = { $model } porte l'étiquette { $license } ({ $own } : { $own_summary }), mais dérive de { $base }, dont la licence ({ $upstream }) dit ({ place }) : { $summary }
hub-conflict-text-other = { $tagged ->
    [0] La fiche de { $model } ne nomme aucune licence, et son fichier { $file } est { $text }.
   *[other] { $model } porte l'étiquette { $license }, mais son fichier { $file } est { $text }.
}
hub-conflict-text-changed = { $tagged ->
    [0] Le fichier { $file } de { $model } est { $text }, modifiée.
   *[other] { $model } porte l'étiquette { $license }, mais son fichier { $file } est { $text }, modifiée.
}{ $removed ->
    [0] {""}
    [one] {" "}Un mot manque.
   *[other] {" "}{ $removed } mots manquent.
}{ $adds ->
    [0] {""}
   *[other] {" "}Texte ajouté : « { $added } »
}
hub-conflict-text-unknown = { $model } porte l'étiquette { $license }, mais son fichier { $file } n'est aucune licence qu'isopen connaisse.
hub-conflict-name = Le nom { $model } ne commence pas par « Llama » ; il dérive de { $base }, dont la licence ({ $upstream }) dit ({ place }) : { $summary }
hub-undeclared = Lignée non déclarée : le nom de { $model } dit { $family }, mais sa fiche ne nomme aucun modèle de départ. Si les conditions de { $family } s'y appliquent n'est pas établi.
hub-undeclared-readme = Lignée non déclarée : le nom et le README de { $model } parlent de { $family }, mais sa fiche ne nomme aucun modèle de départ. Si les conditions de { $family } s'y appliquent n'est pas établi.
hub-undeclared-base = Lignée non établie : { $model } dit être issu de { $base }, que l'on ne peut pas voir ; son nom dit { $family }. Si les conditions de { $family } s'y appliquent n'est pas établi.
hub-undeclared-known = Lignée non déclarée : la fiche de { $model } ne nomme aucun modèle de départ, alors qu'il est connu.
hub-second-terms-of = Le fichier { $file } de { $model } est { $policy }, qui va avec une autre licence que la sienne.
hub-second-terms = À côté de sa licence, { $model } a un second fichier de conditions : { $file }

# Ce qui diffère d'un regard précédent.
hub-changed-state = { $now ->
    [there] { $model } est de retour.
    [disabled] Le Hub a désactivé { $model }.
    [shut] { $model } est maintenant derrière une barrière d'accès qui cache tout.
    [missing] { $model } n'est plus là.
   *[private-or-missing] { $model } n'est plus montré : privé, ou absent.
}
hub-changed-name = { $before } s'appelle maintenant { $now }.
hub-changed-license = La licence était { $before } ; c'est maintenant { $now }.
hub-changed-text = { $now ->
    [agrees] Le texte est maintenant celui de la licence, mot pour mot.
    [names] Le texte nomme maintenant la licence.
    [says] Il n'y a plus qu'une phrase qui nomme la licence.
    [other] Le texte est maintenant celui d'une autre licence.
    [changed] Le texte de la licence a été modifié.
    [unknown] Le texte n'est maintenant celui d'aucune licence qu'isopen connaisse.
   *[absent] Il n'y a plus de texte de licence.
}
hub-changed-weights-gone = { $model } ne contient plus de poids.
hub-changed-weights-new = { $model } contient maintenant des poids.
hub-changed-gate = { $now ->
    [no] L'accès est maintenant ouvert : personne n'a à demander.
    [auto] Il y a maintenant une barrière d'accès : il faut accepter quelque chose.
   *[manual] Il y a maintenant une barrière d'accès : quelqu'un doit laisser entrer.
}
hub-changed-base-new = La fiche dit maintenant qu'il est issu de { $base }.
hub-changed-base-gone = La fiche ne dit plus qu'il est issu de { $base }.
hub-changed-component-new = Nouveau dans le dépôt : { component-lower }
hub-changed-component-gone = N'est plus dans le dépôt : { component-lower }
