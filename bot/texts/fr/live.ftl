# Ce que le Hub a à voir avec une réponse : vérifié quand, ou pourquoi pas.
live-fresh = Vérifié sur le Hugging Face Hub { $when }.
live-stale = Dernière vérification sur le Hugging Face Hub { $when } ; une nouvelle est en cours.
live-stale-why = Dernière vérification sur le Hugging Face Hub { $when } ; impossible maintenant : { $why }.
live-catalog = Du catalogue ; une première vérification sur le Hugging Face Hub est en cours.
live-catalog-why = Du catalogue ; impossible de vérifier maintenant sur le Hugging Face Hub : { $why }.
live-offline = Du catalogue ; isopen est hors ligne et n'interroge pas le Hugging Face Hub.
live-offline-seen = isopen est hors ligne ; dernière vérification sur le Hugging Face Hub { $when }.
live-partly = Ce n'est pas encore complet ; pas vu : { $what }.
live-changed = Changé au { $date } : { $what }

# Pourquoi personne n'a pu regarder.
live-why = { $why ->
    [offline] isopen est hors ligne
    [timed-out] cela prend trop de temps
    [down] il est injoignable
    [rate-limited] sa limite de requêtes est épuisée
    [resting] il a échoué plusieurs fois et on le laisse un moment tranquille
    [busy] il y a trop de questions à la fois
    [bad-answer] sa réponse n'a pas de sens
    [too-large] sa réponse est trop grande
    [token-refused] il n'accepte pas HF_TOKEN
    [forbidden] il refuse
   *[other] il n'a pas été interrogé
}

# Ce qu'un dépôt est devenu.
live-hub-only = { $model } n'est pas dans le catalogue : voici ce que montre son dépôt sur le Hugging Face Hub, et ce qui n'y est pas montré n'est pas établi.
live-renamed = { $asked } s'appelle maintenant { $model }.
live-gone = { $state ->
    [disabled] Le Hub a désactivé { $model }.
    [shut] { $model } est derrière une barrière d'accès qui cache tout.
    [missing] { $model } n'est pas sur le Hub.
   *[private-or-missing] Le Hub ne montre pas de { $model } (privé, ou absent).
}{ $seen ->
    [no] {""}
   *[other] {" "}Ce qui est écrit ici a été vu le { $seen }.
} Ce qui n'est plus montré n'est pas fermé pour autant.
live-weights-gone = { $model } ne contient plus de poids maintenant.
live-eu-blocked = La barrière d'accès de { $model } exclut les personnes dans l'Union européenne.
live-license-changed = La licence n'est pas celle du catalogue (au { $date }) : c'était { $before }, c'est maintenant { $now }.
live-license-tag = Le dépôt porte l'étiquette { $tag } ; le catalogue (au { $date }) lit { $license }, ce qui vaut tant que le texte de la licence ne dit pas autre chose.
