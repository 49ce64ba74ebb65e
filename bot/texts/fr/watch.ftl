# Suivre des modèles : commandes, ce qui est annoncé, le résumé de la semaine.
command-watch = watch
    .description = Prévenir un salon quand un modèle change : verdict, licence, accès, éléments
command-unwatch = unwatch
    .description = Ne plus suivre un modèle
command-watches = watches
    .description = Ce que suit ce serveur, et son résumé de la semaine
option-watch-channel = salon
    .description = Où l'annoncer (sinon : le salon d'annonces de /settings, sinon ici)
option-unwatch = modèle
    .description = Un modèle que suit ce serveur

watch-begun = Je suis { $model } de près et préviens { $channel } quand quelque chose change.
watch-already = { $model } est déjà suivi dans { $channel }.
watch-ended = { $model } n'est plus suivi.
watches-title = Ce que suit ce serveur
watches-none = Rien encore. `/watch` ajoute un modèle.
watches-digest = Résumé de la semaine
watches-digest-off = Pas de résumé
watches-digest-next = Le prochain arrive { $when }.
error-too-many-watches = Ce serveur suit déjà { $limit } modèles, le maximum. Il faut d'abord en retirer un avec /unwatch.
error-not-watched = Ce serveur ne suit pas { $query }. /watches montre ce qu'il suit.

alert-title = { $model } : quelque chose a changé
alert-foot = Ce message est là parce que ce serveur suit ce modèle (/watches). { $mark }
alert-verdict = Verdict : { $before ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] simplement téléchargeable
    [closed] fermé
   *[unknown] inconnu
} → **{ $after ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] simplement téléchargeable
    [closed] fermé
   *[unknown] inconnu
}**
alert-license = Licence : { $before ->
    [none] aucune connue
   *[other] { $before }
} → **{ $after ->
    [none] aucune connue
   *[other] { $after }
}**
alert-state = { $after ->
    [there] Le dépôt est de retour.
    [disabled] Le Hub a désactivé le dépôt.
    [missing] Le dépôt a disparu.
   *[other] Le dépôt n'est plus visible (privé, ou disparu). Il n'est pas fermé pour autant.
}
alert-gate = { $after ->
    [no] Le dépôt peut maintenant être téléchargé sans barrière d'accès.
    [auto] Il y a maintenant une barrière d'accès : on accepte des conditions.
   *[manual] Il y a maintenant une barrière d'accès : ses propriétaires décident qui peut entrer.
}
alert-part = { component-name } : { $before ->
    [released] publié
    [partial] publié en partie
    [withheld] non publié
   *[unknown] non établi
} → **{ $after ->
    [released] publié
    [partial] publié en partie
    [withheld] non publié
   *[unknown] non établi
}**
alert-part-license = { component-name } : une autre licence, { $before ->
    [none] aucune connue
   *[other] { $before }
} → **{ $after ->
    [none] aucune connue
   *[other] { $after }
}**
alert-conflict = Nouveau conflit de licences : { $models }
alert-revision = Nouvelle révision : { $before } → { $after }
alert-why-repository = Vu sur le Hugging Face Hub : le dépôt { $model } a changé.
alert-why-facts = Les faits d'isopen ont été corrigés ou complétés (version { $version }).
alert-why-first-look = Vu sur le Hugging Face Hub, où { $model } a pu être consulté pour la première fois.
alert-why-hub = Vu sur le Hugging Face Hub, à { $model }.
digest-title = Cette semaine dans les modèles ouverts
digest-quiet = Rien n'a changé pour les modèles que suit ce serveur.
