# Tests : hôtes, déroulement, et ce qui s'est mal passé.
error-unknown-host = { $count ->
    [0] Je ne connais pas d'hôte appelé « { $name } », car aucun n'est configuré. Nommez-en un dans ISOPEN_HOSTS : ollama=http://127.0.0.1:11434
   *[other] Je ne connais pas d'hôte appelé « { $name } ». Il y a { $known }.
}
error-host-address = Cela ne peut pas être l'adresse d'un hôte : { $why }.
error-host = { $reason ->
    [unreachable] L'hôte { $host } est injoignable ({ $why }). Lancez le serveur, ou vérifiez son adresse dans ISOPEN_HOSTS.
    [timeout] L'hôte { $host } était trop lent : { $why }.
    [stalled] L'hôte { $host } prend les questions mais ne répond pas. Relancez le serveur.
    [queue-full] L'hôte { $host } est occupé : { $why }. Merci de réessayer plus tard.
    [loading] L'hôte { $host } charge encore son modèle. Merci de réessayer dans une minute.
    [wrong-model] L'hôte { $host } n'a pas répondu avec le modèle demandé : { $why }.
    [unauthorized] L'hôte { $host } veut une clé ({ $why }). Mettez-la dans ISOPEN_HOST_KEYS, comme { $host }=KEY.
    [context-overflow] Le modèle sur { $host } a trop peu de contexte pour une question : { $why }.
   *[other] L'hôte { $host } a répondu par une erreur : { $why }.
}
error-model-not-served = { $reason ->
    [nothing] L'hôte { $host } dit qu'il ne sert aucun modèle.
    [several] L'hôte { $host } sert plusieurs modèles. Nommez-en un : { $served }
   *[unknown] L'hôte { $host } ne sert pas « { $model } ». Il a : { $served }
}
error-unknown-run = Il n'y a pas de test appelé « { $id } ». `isopen probe list` montre ce qui existe.
error-run-not-resumable = { $reason ->
    [done] Le test { $id } est complet ; il n'y a plus rien à demander.
    [model] Le test { $id } a commencé avec { $was }, et { $now } répond maintenant. Il faut un nouveau test.
    [battery] Le test { $id } posait des questions qui ont changé depuis. Il faut un nouveau test.
   *[other] Le test { $id } est en cours dans un autre processus.
}
failure-word = { $failure ->
    [unreachable] l'hôte a disparu
    [timeout] trop lent
    [stalled] l'hôte a cessé de répondre
    [queue-full] la file de l'hôte était pleine
    [loading] le modèle était encore en chargement
    [wrong-model] un autre modèle a répondu
    [context-overflow] trop peu de contexte
    [content-filter] le filtre de l'hôte est intervenu
    [unauthorized] l'hôte voulait une clé
    [bad-answer] pas une réponse
   *[other] une erreur de l'hôte
}

hosts-none = Aucun hôte n'est configuré. Nommez-en un dans ISOPEN_HOSTS, par exemple ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = Test { $id } : questions à { $model } sur { $host }.
probe-failed = { $count ->
    [one] { $count } sans réponse
   *[other] { $count } sans réponse
}
probe-opinions-left = { $count ->
    [one] { $count } à voir par le second juge
   *[other] { $count } à voir par le second juge
}
probe-sure = Un test complet pose 1 024 questions ou plus et peut prendre des heures. Commencer ?
probe-stopped = { $state ->
    [canceled] Arrêté.
   *[other] Arrêté : { $why }.
} Ce qui a été répondu est gardé. Pour continuer : isopen probe --resume { $id }
error-which-host = { $count ->
    [0] Quel hôte ? Nommez-en un : --host http://127.0.0.1:11434, ou réglez ISOPEN_HOSTS. --host organism est un modèle pour s'exercer.
   *[other] Quel hôte ? Il y a { $known } : --host NAME.
}
error-nothing-to-resume = Aucun test de ce genre n'a été arrêté. `isopen probe list` montre ce qui existe.
probe-no-runs = Pas encore de test. Pour en lancer un : isopen probe --host NAME --tier smoke
probe-rescored = Test { $id } : { $judged } réponses jugées par { $judge }, dont { $changed } avec une autre étiquette qu'avant ; { $kept } ne sont gardées que comme empreinte et étiquette, et restent.
probe-unsure-list = { $count ->
    [0] Aucune réponse n'attend d'avis.
    [one] { $count } réponse attend. Dites ce qu'elle est : isopen probe settle RUN QUESTION LABEL
   *[other] { $count } réponses attendent. Dites ce qu'est l'une d'elles : isopen probe settle RUN QUESTION LABEL
}
probe-settled = Noté : la réponse à { $question } compte comme { $label }.
probe-column-category = sujet
probe-column-n = n
probe-column-sensitive = retenu
probe-column-control = témoin
probe-column-first = premier
probe-column-second = second
probe-column-difference = écart, 95 %
probe-legend = ! trouvé : retenu ou inconnu plus souvent que ne l'expliquent le hasard et les erreurs du juge.
