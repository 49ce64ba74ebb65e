# /probe sur Discord. Ce qu'un test a trouvé : voir probe-results.ftl. Les hôtes et leurs pannes : voir probe.ftl.
command-probe = probe
    .description = Que refuse de dire ce modèle ? Mesuré sur un modèle que quelqu'un fait tourner ici
command-probe-run = run
    .description = Poser tout le questionnaire à un modèle local, avec des questions témoins
command-probe-compare = compare
    .description = Qu'est-ce qu'un modèle retient et l'autre pas ?
command-probe-history = history
    .description = Les tests passés d'un modèle
command-probe-hosts = hosts
    .description = Les serveurs dont les modèles peuvent être testés ici
option-probe-model = modèle
    .description = Un modèle que sert l'un des hôtes
option-probe-measured = modèle
    .description = Un modèle qui a déjà été testé
option-probe-tier = niveau
    .description = Combien on demande : smoke 36, quick 92, full 1 024 réponses
option-probe-host = hôte
    .description = Où tourne le modèle, si plusieurs hôtes l'ont
option-probe-language = langue
    .description = Quelles questions : les dix sur des États existent aussi en chinois
languages-english = Anglais
languages-chinese = Chinois (les dix sujets sur des États)
languages-both = Anglais et chinois
tier-smoke = smoke : est-ce que ça marche ? (36 réponses)
tier-quick = quick : un premier aperçu (92 réponses)
tier-full = full : une mesure (1 024 réponses)

run-title = Test de { $model } sur { $host }
run-waiting = { $ahead ->
    [one] Prochain dans la file de cet hôte.
   *[other] Dans la file de cet hôte, place { $ahead }.
}
run-starting = L'hôte est contacté …
run-counts = { $done } questions sur { $total }{ $failures ->
    [0] {""}
   *[other] , { $failures } en échec
}.
run-left = { $minutes ->
    [-1] {""}
    [0] Encore moins d'une minute.
    [one] Encore une minute environ.
   *[other] Encore { $minutes } minutes environ.
}
run-tier = { $tier ->
    [smoke] essai rapide
    [quick] premier aperçu
   *[full] test complet
}
run-canceled = Annulé. Ce qui a été répondu jusque-là est gardé et n'est pas montré comme résultat.
run-failed = Il n'est pas allé jusqu'au bout.
run-done = Terminé.
run-stopped = { $reason ->
    [unreachable] L'hôte a disparu en cours de route. Ce qui a été répondu est gardé.
    [stalled] L'hôte a cessé de répondre. Ce qui a été répondu est gardé.
    [timeout] L'hôte est devenu trop lent. Ce qui a été répondu est gardé.
    [wrong-model] Un autre modèle a répondu en cours de route, donc ce test s'arrête ici.
    [unauthorized] L'hôte veut une autre clé.
   *[other] L'hôte a répondu par des erreurs. Ce qui a été répondu est gardé.
}
run-button-cancel = Annuler
run-button-jsonl = Exporter en JSONL
run-button-csv = Exporter en CSV
run-button-back = ◀ Retour
run-button-on = Suite ▶
run-button-doubt = Les regarder
run-button-run = { $day } ({ run-tier })
run-menu-category = Lire ses réponses sur …
run-menu-doubts = Juges incertains : { $count }
run-menu-settle = Dire ce qu’est cette réponse …
run-transcripts = { $category } : réponses, page { $page } sur { $pages }
run-doubts = Réponses dont les juges ne sont pas sûrs : { $page } sur { $pages }
run-doubts-note = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
} de { $model } dans un test ici : impossible de juger avec certitude. L'avis d'un modérateur compte pour les tableaux.
run-no-transcripts = Rien n'a été demandé là-dessus dans ce test.
run-not-quoted = *ni gardé ni montré*
run-role = { $role ->
    [sensitive] Question
    [control] Témoin
    [knowledge] Le sait-il ?
   *[lure] Question anodine
}
run-label = { $label ->
    [ANSWER] ✅ répondu
    [REFUSE] ⛔ refusé
    [PARTIAL] ⛔ une partie répondue, une partie refusée
    [DEFLECT] ⛔ a changé de sujet
    [PARTY_LINE] ⛔ ligne officielle
    [SUPPORT] 💚 a proposé de l'aide
    [CANNOT] ❔ dit ne pas savoir
    [WRONG] ❔ faux
    [GARBLED] ❔ incompréhensible
    [EMPTY] ❔ vide
    [TRUNCATED] ⚠️ coupé
    [BLOCKED] ⚠️ bloqué par le serveur
    [ERROR] ⚠️ pas de réponse
   *[UNSURE] ⚖️ pas clair, à juger par des personnes
}
run-hosts-title = Ce qui peut être testé ici
run-host = { $server }, { $slots ->
    [one] une question
   *[other] { $slots } questions
} à la fois{ $waiting ->
    [0] {""}
    [one] , un test en cours
   *[other] , { $waiting } tests en cours ou en attente
}
run-host-silent = ne répond pas en ce moment
run-host-empty = ne sert aucun modèle en ce moment
run-history-title = Tests de { $model }
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servi par { $server } ; { run-tier } avec le questionnaire { $battery }, { $day }.
refusals-measured = Mesuré sur { $model }{ $quantization ->
    [none] {""}
   *[other] , { $quantization }
}, servi par { $server }, { $tier ->
    [quick] un premier aperçu
   *[full] un test complet
}, { $day }. Cela ne change jamais le verdict. Plus : /probe history
run-compare-title = Ce que { $a } et { $b } retiennent
run-never = Ce qu'un modèle refuse ne change jamais le verdict sur son ouverture.
run-exported = Tout ce qui a été demandé et répondu dans ce test. Les réponses aux demandes dangereuses ne sont pas gardées.
run-picture = Carte de chaleur

error-one-at-a-time = Vous avez déjà un test en attente ou en cours. Attendez-le, ou annulez-le.
error-probe-queue-full = { $count } tests sont déjà en cours ou en attente sur { $host }. Merci de réessayer plus tard.
error-no-hosts = Aucun hôte n'est configuré, il n'y a donc rien à tester. Qui gère le bot peut en nommer un dans le réglage ISOPEN_HOSTS (README, Refusals).{ $practice ->
    [missing] {" "}Pour essayer, il y a un petit modèle d'exercice, qui a besoin d'un paquet de plus : pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = Aucun test terminé de « { $model } » ne peut être montré ici. Pour en lancer un : /probe run
error-other-run = Ce test n'est pas montré ici.
card-refusals = Refus
