# Vérifier ce qu'un message affirme sur des modèles.
claim-right = C'est juste. { $model } est { claim-verdict }.
claim-wrong = Ce n'est pas exact. { $model } est { claim-verdict }.
claim-verdict = { $verdict ->
    [open-source] open source
    [open-weights] open-weights, pas open source
    [model-available] simplement téléchargeable, pas open source
    [closed] fermé
   *[unknown] inconnu
}
claim-depends-versions = Cela dépend de quel { $model }. { $versions }.
claim-two-senses-open-weights = Les poids de { $model } peuvent être téléchargés, et beaucoup n'entendent que cela par ce mot. Mais la licence n'est pas approuvée par l'OSI, donc isopen dit : simplement téléchargeable.
claim-two-senses-model-available = C'est plus que cela : { $model } est { claim-verdict }.
claim-two-senses-closed = Les poids de { $model } peuvent être téléchargés, il n'est donc pas fermé comme GPT-4. Mais il n'est pas open source non plus.
claim-not-established = Personne n'a établi assez de choses sur { $model } pour le dire.
claim-unknown-name = Je ne connais pas de modèle appelé { $model }.
claim-hedged = Le mot est entre guillemets, donc je ne prends pas parti. { $model } est { claim-verdict }.
claim-is-right = juste
claim-is-wrong = faux
claim-is-depends = cela dépend
claim-is-unclear = pas clair
claims-none = Aucune affirmation sur l'ouverture d'un modèle trouvée.

# Sur Discord. Le nom de la commande : 32 caractères au plus.
command-claims = Vérifier l'ouverture annoncée
    .description = Ce qu'un message dit de modèles, et si c'est vrai
help-menu = Clic droit sur un message (ou appui long) › Applications › **{ $name }**
claims-title = Ce que ce message dit de modèles
claims-none-here = Je n'ai trouvé dans ce message aucune affirmation sur l'ouverture d'un modèle. Je cherche des noms de modèles près de mots comme *open source*, *open weights* ou *fermé*.
claims-more = { $count ->
    [one] Une autre affirmation est laissée de côté.
   *[other] { $count } autres affirmations sont laissées de côté.
}
claims-message = Le message
claims-show = Montrer à tout le monde
