# Ce qui est vraiment publié d'un modèle : au terminal, et sur la fiche de /artifacts.
artifacts-title = Ce qui est publié de { $model }
artifacts-verdict = { $verdict }. { $headline }
artifacts-weights = Poids
artifacts-license = Licence
artifacts-gate = Accès
artifacts-data = Jeux de données
artifacts-card = Fiche
artifacts-confirmed = Vu dans le dépôt
artifacts-indicated = Indiqué, non confirmé
artifacts-mentioned = Seulement mentionné
artifacts-catalog = Du catalogue, pas vu cette fois
artifacts-catalog-only = Du catalogue
artifacts-nothing = Non établi
artifacts-odds = En contradiction
artifacts-unseen = N'a pas pu être vu
artifacts-changes = Ce qui a changé

artifacts-weights-line = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} ({ $formats }){ $adapter ->
    [0] {""}
   *[other] , un adaptateur : il lui faut son modèle de départ
}
artifacts-weights-none = Aucun fichier de poids dans le dépôt.
artifacts-weights-unread = La liste des fichiers n'a pas pu être lue.
artifacts-parameters = { $number } paramètres
artifacts-packed = poids arrondis : le nombre de paramètres n'est pas établi
artifacts-tag = Étiquette : { $tag }
artifacts-tag-none = Pas d'étiquette
artifacts-text = { $file } : { $finding }
artifacts-adds = Texte ajouté : « { $added } »
artifacts-code-license = Le code est sous { $license }.
artifacts-counts = Ce qui compte : { $license }
artifacts-policy = Autres conditions : { $file }
artifacts-gate-no = Ouvert : personne n'a à demander.
artifacts-gate-auto = Qui accepte les conditions peut entrer.
artifacts-gate-manual = Quelqu'un décide qui peut entrer.
artifacts-gate-asks = Il est demandé : { $asks }
artifacts-gate-eu = Les personnes dans l'Union européenne n'y ont pas accès.
artifacts-gate-note = Une barrière d'accès n'est pas une licence.
artifacts-data-there = { $name } : présent{ $gated ->
    [no] {""}
   *[other] , derrière une barrière d'accès
}, { $license ->
    [none] aucune licence indiquée
    [unknown] licence non établie
   *[other] { $license }
}
artifacts-data-not = { $name } : { $state }
artifacts-data-why = { $name } : { $state } ({ $why })
artifacts-data-more = { $count ->
    [one] et un de plus, non consulté
   *[other] et { $count } de plus, non consultés
}
artifacts-words = { $words } mots. Sections : { $sections }
artifacts-words-only = { $words } mots, aucune section.
artifacts-part = { $part } : { $what }
artifacts-part-license = { $part } ({ $license }) : { $what }
artifacts-part-status = { $part } : { $status }
artifacts-part-status-license = { $part } : { $status } ({ $license })
artifacts-unseen-line = { $what } : { $why }
artifacts-nobody = Personne n'a encore regardé le dépôt.

command-artifacts = artifacts
    .description = Ce qui est vraiment publié d'un modèle, vérifié maintenant sur le Hugging Face Hub

component-on-hub = sur le Hub : { $level }

# Boutons.
button-art = Artefacts
button-now = Vérifier maintenant
button-lin = Lignée
button-exp = Exporter (ML-BOM)
button-prv = Verdict

lineage-card = Lignée de { $model }
lineage-legend = De haut en bas : de quoi chaque modèle est issu.{ $conflicts ->
    [0] {""}
   *[other] {" "}Une ligne brisée avec un signe d'alerte marque un conflit de licences.
}
export-card = ML-BOM de { $model }
export-note = Un document CycloneDX 1.7 : licence, lignée, jeux de données et ce qui est publié, pour les outils qui suivent les composants.
