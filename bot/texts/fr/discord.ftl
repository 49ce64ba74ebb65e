# Les commandes comme Discord les liste. Noms : minuscules, sans espace, 32 caractères ; descriptions : 100.
command-isopen = isopen
    .description = Ce modèle d'IA est-il open source ? La réponse, preuves à l'appui
command-compare = compare
    .description = Deux modèles d'IA côte à côte : lequel est plus ouvert, et ce qui les distingue
command-about = about
    .description = Ce que veulent dire les mots, d'où viennent les faits, et ce qui est retenu
command-help = help
    .description = Tout ce que l'on peut saisir
option-model = modèle
    .description = Le nom d'un modèle, sa famille ou son adresse Hugging Face
option-private = privé
    .description = Ne montrer la réponse qu'à moi
option-a = a
    .description = Le premier modèle
option-b = b
    .description = Le second modèle

# Quand quelque chose se passe mal.
discord-incident = Quelque chose s'est mal passé de mon côté, et je l'ai noté. Merci de réessayer dans une minute. Si cela persiste, merci de signaler l'incident { $incident }.
discord-commands-changed = Mes commandes viennent de changer. Merci de saisir à nouveau la commande, ou de relancer Discord si elle semble encore ancienne.
discord-cooldown = C'est un peu rapide. Merci de réessayer dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
discord-not-allowed = Cette commande ne vous est pas ouverte ici.
command-license = license
    .description = Ce que permet une licence ; ou : un texte joint est-il la licence qu'il dit être ?
option-license-name = nom
    .description = Une licence : identifiant SPDX, étiquette Hugging Face ou nom
option-license-file = fichier
    .description = Un fichier LICENSE à comparer, mot pour mot (200 Ko au plus)
option-license-with = avec
    .description = Une autre licence à mettre à côté
