# Ce qui s'est mal passé, et que faire ensuite.
error-internal = Quelque chose s'est mal passé de mon côté. Merci de réessayer dans une minute.
error-usage = Cette commande n'est pas tout à fait correcte. `isopen --help` liste ce qui existe.
error-bad-choice = « { $given } » n’est aucun de ceux-ci : { $choices }.
error-settings = Le réglage { $setting } n'est pas utilisable : { $why }.
error-port-taken = Un autre programme écoute sur { $host }, port { $port }. Un autre port : isopen sandbox --port 0
error-bad-name = Cela ne peut pas être le nom d'un modèle. Merci d'utiliser au plus { $limit } caractères ordinaires, par exemple « llama 3.1 8b ».
error-bad-file = Je ne peux pas utiliser { $path } : { $why }.
error-not-found = Je n'ai pas trouvé cela.
error-unknown-model = { $count ->
    [0] Je ne connais pas de modèle appelé « { $query } ». Essayez son nom Hugging Face, comme « allenai/OLMo-2-1124-7B ».
   *[other] Je ne connais pas de modèle appelé « { $query } ». Est-ce l'un de ceux-ci ?
}
error-not-on-hub = { $state ->
    [disabled] « { $query } » n'est pas dans le catalogue, et le Hugging Face Hub l'a désactivé.
    [shut] « { $query } » n'est pas dans le catalogue, et sur le Hugging Face Hub une barrière d'accès en cache tout.
   *[missing] « { $query } » n'est ni dans le catalogue ni visible de tous sur le Hugging Face Hub : il est peut-être privé, renommé ou mal écrit.
}{ $count ->
    [0] {""}
   *[other] {" "}Est-ce l'un de ceux-ci ?
}
error-hub-unreachable = « { $query } » n'est pas dans le catalogue, et personne n'a pu regarder sur le Hugging Face Hub : { $why ->
    [offline] isopen est hors ligne (ISOPEN_OFFLINE).
    [timed-out] cela prend trop de temps. La recherche est en cours ; merci de redemander dans un instant.
    [rate-limited] sa limite de requêtes est épuisée. Merci de redemander dans quelques minutes.
    [token-refused] il n'accepte pas HF_TOKEN.
    [bad-answer] sa réponse n'a pas de sens.
    [too-large] sa réponse est trop grande.
   *[down] il est injoignable. Merci de redemander plus tard.
}{ $count ->
    [0] {""}
   *[other] {" "}Est-ce l'un de ceux-ci ?
}
error-ambiguous-name = Plusieurs modèles s'appellent « { $query } ». Lequel ?
error-data = Les données d'isopen sont abîmées à { $path } : { $why }. Merci de le signaler.
error-store = { $reason ->
    [url] L'adresse de la base de données n'est pas utilisable : { $why }. Elle se règle avec ISOPEN_DATABASE_URL.
    [driver] La base de données { $where } ne peut pas être utilisée : { $why }.
    [full] Le disque de la base de données { $where } est plein. Il faut y faire de la place ; rien d'enregistré n'est perdu.
    [read-only] La base de données { $where } est en lecture seule. Donnez à isopen le droit d'écrire le fichier et son dossier.
    [corrupt] La base de données { $where } est abîmée ou n'en est pas une ({ $why }). Mettez une sauvegarde à sa place, ou déplacez-la pour repartir de zéro.
    [folder] La base de données { $where } est un dossier. Indiquez plutôt un fichier dedans.
    [unreachable] La base de données { $where } est injoignable : { $why }.
    [login] La base de données { $where } n'accepte pas cet utilisateur et ce mot de passe.
    [no-database] Il n'y a pas de base de données à { $where }. Il faut d'abord la créer.
    [permission] isopen ne peut pas utiliser la base de données { $where } comme il le doit : { $why }.
    [busy] La base de données { $where } est occupée : { $why }. Merci de réessayer.
    [disk] Le disque de la base de données { $where } ne marche pas comme il faut : { $why }.
    [newer] La base de données { $where } a été faite par un isopen plus récent : { $why }.
    [foreign] La base de données { $where } appartient à un autre programme : { $why }.
    [closed] La base de données { $where } a été fermée.
   *[other] La base de données ne peut pas être utilisée : { $why }.
}
error-gateway-budget = Discord ne permet qu'un certain nombre de connexions par jour. La prochaine sera dans { $seconds } secondes.
error-text-link = { $path } est une adresse web. Je ne télécharge pas d'adresses : téléchargez le fichier et joignez-le, ou donnez son chemin.
error-text-not-a-file = Je ne peux pas lire { $path } : il n'y a pas de fichier ordinaire de ce nom que je puisse ouvrir.
error-text-too-large = { $path } est trop grand ({ $size } octets). Un texte de licence fait au plus { $limit } octets.
error-text-empty = { $path } est vide : il n'y a pas de texte de licence dedans.
error-text-binary = { $path } n'est pas un fichier texte. Il me faut le fichier LICENSE en texte brut.
error-text-encoding = Je ne reconnais pas l'encodage de { $path }. Merci de l'enregistrer en UTF-8 et de réessayer.
error-organism = { $reason ->
    [package] Le petit modèle pour essayer les tests a besoin d'un paquet de plus. Pour l'installer : pip install "isopen[organism]"
    [file] Le petit modèle pour essayer les tests est absent : { $why }.
   *[other] Le petit modèle pour essayer les tests n'a pas démarré : { $why }.
}
error-unknown-license = Je ne connais pas de licence appelée « { $query } ». { $count ->
    [0] Essayez un identifiant SPDX comme Apache-2.0, ou une étiquette Hugging Face comme llama3.1.
   *[other] Est-ce { $nearest } ?
}
error-battery-changed = Ce test a été fait avec un autre questionnaire : { $battery } n'a pas de question { $question }. Il faut tester à nouveau le modèle.
error-not-comparable = Ces deux tests ne peuvent pas être comparés : { $what ->
    [battery] ils ont posé des questions différentes ({ $one } et { $other }).
    [judge] leurs réponses ont été jugées par des versions différentes du juge ({ $one } et { $other }). Il faut d'abord les juger à nouveau tous les deux.
    [second] leurs réponses avaient des seconds juges différents, ou l'un n'en avait pas. Donnez le même aux deux : isopen probe rescore RUN --second-judge HOST.
    [sampler] leurs réponses ont été tirées avec des réglages différents ({ $one } et { $other }).
   *[arm] ils n'ont en commun aucune façon de tirer des réponses dans la même langue ({ $one } et { $other }).
}
error-nothing-unsure = { $prompt ->
    [none] Cette réponse n'attend plus l'avis de personne.
   *[other] Aucune réponse à « { $prompt } » n'attend d'avis. `isopen probe settle RUN` liste celles qui attendent.
}
error-license-nothing = Indiquez le nom d’une licence, un modèle ou un fichier.
error-license-too-many = Une licence à la fois, ou deux côte à côte : omettez une des options « nom », « modèle » et « avec ». Un fichier est examiné seul.
