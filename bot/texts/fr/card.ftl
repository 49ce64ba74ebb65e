# Les mots que la fiche partage entre Discord et le terminal.
card-license = Licence
card-why = Pourquoi
card-would-change = Ce qui le changerait
card-components = Publié
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = Reconstructible
card-lineage = Issu de
card-conflict = Conflit de licences
card-second-opinions = Autres avis
card-others = D'autres versions diffèrent
card-sources = Sources
card-note = Bon à savoir
card-live = Vérifié

status-released = publié
status-partial = en partie
status-withheld = non publié
status-unknown = non établi

osaid-summary = { $met } exigences remplies sur { $all }{ $unknown ->
    [0] {""}
   *[other] , { $unknown } non établies
}
mof-summary = { $label } ; progression III { $third } %, II { $second } %, I { $first } %
mof-unclassified = Non classé
rebuildable-yes = Oui : données d'entraînement, préparation et code d'entraînement sont publiés.
rebuildable-partly = En partie : { $missing } { $count ->
    [one] n'est disponible
   *[other] ne sont disponibles
} qu'en partie.
rebuildable-no = Non : { $missing } { $count ->
    [one] n'est pas disponible
   *[other] ne sont pas disponibles
}{ $partial ->
    [none] .
   *[other] , et { $partial } seulement en partie.
}
rebuildable-unknown = Non établi : personne n'a montré { $missing }.
rebuildable-of-base = { $status ->
    [no] Non. Il manque au modèle de base : { $missing }.
    [partly] En partie. Il manque quelque chose au modèle de base : { $missing }.
   *[unknown] Non établi. Personne n’a montré pour le modèle de base : { $missing }.
}
compute-hours = L'entraînement a pris { $hours } heures de { $hardware }.
compute-flops = L'entraînement a pris { $flops } opérations en virgule flottante.
compute-tokens = Il a vu { $tokens } jetons.
license-approved = approuvée par l'OSI
license-not-approved = non approuvée par l'OSI
license-unidentified = non identifiée
license-undeclared = non établie
relation-finetune = affiné à partir de
relation-adapter = adaptateur pour
relation-merge = fusionné à partir de
relation-quantized = quantifié à partir de
relation-continued-pretraining = entraîné plus avant à partir de
relation-distilled-from-outputs = a appris des sorties de
osi-passed = Sur la liste de validation 2024 de l'OSI : réussi. (L'OSI ne certifie aucun système.)
osi-would-pass-with-other-license = Sur la liste de validation 2024 de l'OSI : réussirait sans doute avec une autre licence. (L'OSI ne certifie aucun système.)
osi-failed = Sur la liste de validation 2024 de l'OSI : pas réussi. (L'OSI ne certifie aucun système.)
age = Faits au { $date }.
age-stale = Faits au { $date } ; un nouveau contrôle est dû.
no-claims = Aucun fait connu pour l'instant.
answered-for-family = Réponse pour { $model }, la version principale la plus récente de { $family }.
note-derived-from-name = « { $query } » n'est pas dans le catalogue. Son nom dit de quoi il est issu, et la réponse vaut pour cela : une copie ou un affinage peut être moins libre, jamais plus.
note-unlisted-size = Il n'y a pas de faits sur { $size } seul ; cette réponse vaut pour la version entière.
note-understood-as = Compris comme { $name }.
candidate-row = { $name } : { $verdict } ({ $license })

compare-differences = Ce qui les distingue
compare-same = Ils sont à égalité sur tout ce que regarde isopen.
row-verdict = Verdict
row-osaid = Open Source AI Definition 1.0
row-rebuildable = Reconstructible
answered-met = remplie
answered-not-met = non remplie
answered-not-established = non établi
rebuild-yes = oui
rebuild-partly = en partie
rebuild-no = non
rebuild-unknown = non établi
