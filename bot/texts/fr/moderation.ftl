# Ce que les modérateurs d'un serveur règlent et disent, et ce que signalent les membres.
command-settings = settings
    .description = Pour la gestion du serveur : qui modère et teste, salons, mode discret, langue

settings-title = Réglages de ce serveur
settings-intro = Chaque changement agit tout de suite. Rien n'est obligatoire : sans réglages, tout le monde peut demander partout.
settings-moderators = Modérateurs
    .what = Peuvent prendre des décisions et traiter les signalements, comme ceux qui ont *Gérer le serveur*. Pour que le rôle voie /override, il faut aussi le permettre dans Paramètres du serveur › Intégrations.
settings-probing = Qui peut tester
    .what = Un test pose des centaines de questions à un modèle, sur la machine de qui gère le bot.
settings-probers = Rôles qui peuvent tester
    .what = En plus des modérateurs.
settings-review = Salon de relecture
    .what = Où vont les signalements des membres. Sans lui, ils sont gardés : /report list.
settings-watch = Salon d'annonces
    .what = Où sont annoncés les changements des modèles suivis.
settings-channels = Salons
    .what = Où je réponds aux questions. Les fils comptent avec leur salon.
settings-quiet = Mode discret
    .what = Si les autres voient une réponse.
settings-marks = Marquer les affirmations
    .what = Mettre 🔎 sous les messages qui disent d'un modèle ce qu'il n'est pas. Marche seulement là où qui me gère me laisse lire les messages.
settings-language = Langue
    .what = Des réponses que tout le monde voit.
settings-cooldown = Pause
    .what = Combien de temps une personne attend entre deux questions.
settings-no-role = Aucun rôle
settings-no-channel = Aucun salon
settings-all-channels = Partout
probing-moderators = Les modérateurs, et les rôles ci-dessous
probing-everyone = Tout le monde
probing-nobody = Personne
quiet-no = Tout le monde voit les réponses
quiet-yes = Seul qui a demandé voit la réponse
marks-no = Pas de marques
marks-yes = Marquer ce qui est inexact
language-reader = La langue de qui demande
cooldown-choice = { $seconds ->
    [0] Aucune
    [60] 1 minute
    [300] 5 minutes
    [900] 15 minutes
    [3600] 1 heure
   *[other] { $seconds } secondes
}

error-nothing-kept = Je ne garde rien ici, car aucune base de données n'est configurée. Rien ne peut donc être changé.
error-not-allowed = { $need ->
    [admin] Il faut pour cela le droit *Gérer le serveur*. Rien n'a changé.
    [moderator] C'est réservé aux modérateurs de ce serveur. Rien n'a changé.
    [run] Seuls la personne qui a lancé ce test et les modérateurs peuvent l'annuler.
    [prober] Il ne vous est pas permis de lancer un test ici. Les modérateurs de ce serveur peuvent aider.
    [owner] Seul le propriétaire de ce bot peut faire cela partout. Rien n'a changé.
    [bot-channel] Je ne peux pas écrire dans ce salon. Donnez-moi *Voir le salon* et *Envoyer des messages* là-bas, ou choisissez un autre salon.
   *[other] Cela ne marche que dans un serveur où je suis. Rien n'a changé.
}
error-wrong-channel = Dans ce serveur, je réponds dans { $channels }. Merci de demander là-bas.
error-too-fast = C'est un peu rapide pour ce serveur. Merci de réessayer dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
error-tampered = Ce bouton ou ce formulaire n'a pas (ou plus) sa place ici. Rien n'a changé.
error-override-changed = Quelqu'un d'autre vient de changer cette décision. Rien de la vôtre n'a été écrit. Voici où elle en est ; si la vôtre doit toujours valoir, enregistrez-la à nouveau.
error-report-decided = { $status ->
    [accepted] Quelqu'un a été plus rapide : ce signalement est déjà accepté. Rien n'a changé.
    [rejected] Quelqu'un a été plus rapide : ce signalement est déjà rejeté. Rien n'a changé.
    [asked] Quelqu'un a été plus rapide : une question sur ce signalement attend une réponse. Rien n'a changé.
    [open] Cette question a déjà sa réponse. Rien n'a changé.
   *[other] Ce signalement n'est pas (ou plus) ici. Rien n'a changé.
}
error-too-many-reports = { $why ->
    [same] Vous l'avez déjà signalé, et personne n'a encore décidé. /report mine montre la suite.
    [member] Merci, c'est assez pour une heure. Merci de signaler le reste plus tard.
   *[other] Ce serveur a reçu beaucoup de signalements depuis une heure. Merci de signaler cela plus tard.
}
error-bad-override = { $what ->
    [reason] Merci de donner une raison : d'autres voudront savoir pourquoi.
    [reason-long] Cette raison est trop longue. { $limit } caractères au plus.
    [source] Cette source est trop longue. { $limit } caractères au plus.
    [expires] Je ne comprends pas « { $given } ». Écrivez par exemple 30d, 2 weeks, 6 months, 2027-01-31 ou never.
    [expires-when] « { $given } » est déjà passé, ou dans plus de dix ans.
    [file-large] Ce fichier est trop grand. Un export fait au plus { $limit } ko.
    [file-twice] Ce fichier nomme { $given } deux fois. Rien n'a été importé.
    [verdict] Ce n'est aucun des cinq verdicts : { $given }.
    [none] Il n'y a pas de décision sur { $given } ici, donc rien n'a changé. /override list montre ce qui existe.
   *[file] Ce n'est pas un export de décisions : { $given }. Rien n'a été importé.
}
error-bad-report = { $what ->
    [link] Ce n'est pas une adresse web. Elle commence par https ou http et fait au plus { $limit } caractères ; ou laissez le champ vide.
    [says] Merci de dire ce qui est juste, en { $limit } caractères au plus.
   *[other] Merci de choisir ce qui est faux.
}

# Ce que disent les modérateurs, sur chaque fiche.
override-server = Les modérateurs de ce serveur disent : **{ $verdict }** ({ $details })
override-everywhere = Qui gère ce bot dit : **{ $verdict }** ({ $details })
card-override = Qui gère isopen dit
override-by = par { $author }
override-nobody = quelqu'un qui a demandé à être oublié
override-until = jusqu'au { $expires }
override-because = parce que : { $reason }
override-review = Ce qui est publié a changé depuis : les modérateurs voudront peut-être y revenir.

command-override = override
    .description = Pour les modérateurs : ce que ce serveur dit d'un modèle, à côté du verdict calculé
command-override-set = set
    .description = Dire ce que les modérateurs pensent d'un modèle ; sans raison, un formulaire la demande
command-override-remove = remove
    .description = Retirer une décision
command-override-undo = undo
    .description = Annuler le dernier changement de la décision sur un modèle
command-override-list = list
    .description = Toutes les décisions de ce serveur, et celles à revoir
command-override-history = history
    .description = Qui a changé quelle décision, quand et comment
command-override-export = export
    .description = Les décisions de ce serveur en un fichier, pour un autre serveur
command-override-import = import
    .description = Reprendre des décisions d'un fichier ; montre d'abord ce qui se passerait
option-override-verdict = verdict
    .description = L'un des cinq verdicts
option-override-reason = raison
    .description = Pourquoi ? Tout le monde la voit sur la fiche
option-override-expires = expire
    .description = Jusqu'à quand : 30d, 2 weeks, 6 months, 2027-01-31, never
option-override-source = source
    .description = Où d'autres peuvent le voir : un lien, ou quelques mots
option-override-everywhere = partout
    .description = Seulement pour le propriétaire du bot : dans tous les serveurs
option-override-file = fichier
    .description = Un fichier fait par /override export (JSON, 512 ko au plus)

override-did-set = { $model } : décision enregistrée
override-did-undo = { $model } : le dernier changement est annulé
override-did-remove = { $model } : plus de décision
override-did-report = { $model } : décision enregistrée
override-did-import = { $model } : décision enregistrée
override-beside = Montrée à côté du verdict calculé ({ $verdict }) et de ses preuves, qui restent.
override-alone = Seul compte maintenant le verdict calculé ({ $verdict }), avec ses preuves.
override-undo = Annuler
override-none-now = Il n'y a maintenant aucune décision.
override-list-title = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
override-list-none = Il n'y en a aucune. /override set en crée une.
override-list-review = { $count ->
    [one] Pour l'une de celles montrées, ce qui est publié a changé depuis. Merci d'y revenir.
   *[other] Pour { $count } de celles montrées, ce qui est publié a changé depuis. Merci d'y revenir.
}
override-review-short = à revoir
override-none-everywhere = Aucune décision ne vaut partout. Pour en prendre une : isopen override set MODEL VERDICT --reason ...
override-expired = expirée, n'est plus montrée
override-history-title = Historique de { $model }
override-history-all = Historique de toutes les décisions
override-history-none = Rien n'a encore été changé.
override-deed-set = enregistrée
override-deed-remove = retirée
override-deed-undo = annulée
override-deed-import = importée
override-deed-report = prise d'un signalement
override-export-done = { $count ->
    [one] { $count } décision. Personne n'est nommé dans le fichier.
   *[other] { $count } décisions. Personne n'est nommé dans le fichier.
}
override-import-title = Ce que ferait l'import
override-import-nothing-yet = Rien n'a encore été changé.
override-import-empty = Il n'y a rien dans le fichier.
override-import-new = nouvelles : { $count }
override-import-changed = remplaceraient ce qui vaut maintenant : { $count }
override-import-same = valent déjà : { $count }
override-import-expired = expirées, laissées de côté : { $count }
override-import-unknown = sur des modèles inconnus, laissées de côté : { $count }
override-fate-new = nouvelle
override-fate-changed = remplace
override-fate-same = identique
override-fate-expired = expirée
override-fate-unknown = modèle inconnu
override-import-apply = { $count ->
    [one] Appliquer { $count }
   *[other] Appliquer les { $count }
}
override-import-done = { $count ->
    [one] { $count } décision importée. /override history la montre.
   *[other] { $count } décisions importées. /override history les montre.
}
override-form-title = Décision : { $model }
override-form-verdict = Verdict des modérateurs de ce serveur
override-form-reason = Raison (tout le monde la voit)
override-form-expires = Jusqu'à quand
override-form-expires-hint = 30d, 6 months, 2027-01-31 ; vide : sans fin
override-form-source = Source (lien ou mots)
page-before = Page précédente
page-after = Page suivante

command-report = report
    .description = Ce que deviennent les signalements : les vôtres, ou ceux qui attendent les modérateurs
command-report-mine = mine
    .description = Ce que sont devenues les erreurs que vous avez signalées dans ce serveur
command-report-list = list
    .description = Pour les modérateurs : les signalements qui attendent une décision
button-bad = Une erreur ?
report-title = Quelle erreur sur { $model } ?
report-what = Qu'est-ce qui est faux ?
report-what-hint = Choisir un énoncé de la fiche
report-says = Qu'est-ce qui est juste ?
report-says-hint = Par exemple : les poids sont sous Apache-2.0 depuis la version 2
report-link = Où peut-on le voir ? (lien)
report-claim-verdict = Le verdict
report-claim-license = La licence
report-claim-lineage = De quoi il est issu
report-thanks = Merci. Votre signalement porte le numéro { $number }.
report-thanks-server = Les modérateurs de ce serveur décident. /report mine montre la suite ; vous seul voyez cela.
report-thanks-owner = Il va à qui gère ce bot, et de là aux faits que tout le monde utilise.
report-review-title = Signalement { $number } : { $model }
report-review-claim = **{ $claim }** serait faux. Calculé alors : { $verdict }.
report-status-open = Attend les modérateurs.
report-status-asked = Question de { $who } :
report-status-accepted = Accepté par { $who }.
report-status-rejected = Rejeté par { $who }.
report-the-moderators = l'équipe de modération
report-replied = Réponse : { $reply }
report-button-accept = Accepter comme décision
report-button-reject = Rejeter
report-button-ask = Demander
report-button-mine = Que deviennent mes signalements ?
report-button-answer = Répondre au { $number }
report-r-title = Rejeter le signalement
report-r-label = Pourquoi ? Le membre le voit
report-q-title = Demander au membre
report-q-label = Votre question
report-m-title = Répondre aux modérateurs
report-m-label = Votre réponse
report-mine-title = Vos signalements dans ce serveur
report-mine-none = Vous n'avez rien signalé ici. Sous chaque fiche, il y a un bouton : Une erreur ?
report-list-title = { $count ->
    [one] Un signalement attend
   *[other] { $count } signalements attendent
}
report-list-none = Aucun signalement n'attend de décision.
report-list-pick = Ouvrir un signalement

command-privacy = privacy
    .description = Ce qui est stocké, et comment l'effacer
command-privacy-show = show
    .description = Ce qui est stocké, table par table, et combien vous concerne
command-privacy-delete = delete
    .description = Effacer ce qui est stocké sur vous ou (pour la gestion du serveur) sur ce serveur
option-privacy-what = quoi
    .description = Sur vous, ou sur ce serveur
choice-privacy-me = sur moi
choice-privacy-server = sur ce serveur

privacy-title = Ce qui est stocké
privacy-intro = Les questions ne sont pas gardées : ni qui a demandé, ni où, ni pourquoi. Est gardé ce que l'on règle, signale ou lance exprès (un test), pour que cela vaille encore demain.
privacy-nothing = Rien : aucune base de données n'est configurée.
privacy-elsewhere = En mémoire seulement, et perdu au redémarrage : qui a demandé en dernier là où un serveur veut une pause entre les questions. Le journal dit ce qui a cassé, dans quel serveur, et le numéro d'un compte seulement là où un bouton ou un formulaire était falsifié. Rien n'est vendu ni envoyé à personne ; qui gère ce bot peut lire la base de données.
privacy-you = **Sur vous :** { $rows ->
    [0] rien.
    [one] une ligne.
   *[other] { $rows } lignes.
}
privacy-server = **Sur ce serveur :** { $rows ->
    [0] rien.
    [one] une ligne.
   *[other] { $rows } lignes.
}
privacy-how = /privacy delete efface ce qui vous concerne. Quand on me retire d'un serveur, tout ce qui concerne ce serveur est effacé après 30 jours ; sa gestion peut le faire tout de suite.
privacy-table-verdicts = Verdicts sur des modèles, tels que calculés : rien sur des personnes.
privacy-table-verdict-history = Comment les verdicts calculés des modèles ont changé : rien sur des personnes.
privacy-table-app-state = Notes du bot pour lui-même (ses commandes, ses connexions) : rien sur des personnes.
privacy-table-guild-settings = Ce qu'un serveur a réglé avec /settings, avec les numéros de ses rôles et salons.
privacy-table-guild-presence = Les numéros des serveurs dont quelque chose est gardé ; si un serveur m'a retiré, depuis quand.
privacy-table-overrides = Ce que les modérateurs disent d'un modèle (/override), avec numéro et nom de qui l'a dit.
privacy-table-override-log = Chaque changement d'une décision (/override), avec numéro et nom de qui l'a fait. Quand une personne est effacée, l'entrée reste sans elle.
privacy-table-reports = Signalements d'erreurs : ce qui a été écrit, numéro et nom de qui l'a écrit et de qui a décidé. Quand une personne est effacée, ses signalements aussi.
privacy-table-runs = Tests de modèles : rien sur des personnes.
privacy-table-replies = Ce que les modèles ont répondu dans les tests : rien sur des personnes.
privacy-table-reply-labels = Ce que les modérateurs ont dit de réponses de modèles dont les juges n'étaient pas sûrs, avec numéro et nom. Si une personne est effacée, son avis reste sans elle.
privacy-table-probe-jobs = Qui a demandé quel test, dans quel serveur et quel salon.
privacy-table-watches = Quels modèles suit le salon d'un serveur.
privacy-table-digests = Quel salon reçoit un résumé de la semaine.
privacy-table-alerts = Les messages sur les changements des modèles suivis, et le salon où ils ont été envoyés.
privacy-table-opinions = Ce que d'autres index disent de modèles : rien sur des personnes.
privacy-table-opinion-imports = Quand les avis d'autres index ont été repris pour la dernière fois : rien sur des personnes.
privacy-table-other = { $table } : pas encore décrit ; qui gère ce bot peut le dire.
privacy-delete-me = Effacer ce qui est stocké sur vous ?
    .what = { $rows ->
    [one] Une ligne, dans tous les serveurs.
   *[other] { $rows } lignes, dans tous les serveurs.
} Vos signalements sont effacés. Les décisions et leur journal restent, sans votre numéro ni votre nom. C'est irréversible.
    .none = Rien n'est stocké sur vous.
privacy-delete-server = Effacer tout de ce serveur ?
    .what = { $rows ->
    [one] Une ligne.
   *[other] { $rows } lignes.
} Réglages, décisions avec leur journal, signalements et modèles suivis : tout disparaît aussitôt. C'est irréversible.
    .none = Rien n'est stocké de ce serveur.
privacy-delete-sure = Effacer
privacy-deleted = C'est fait. { $rows ->
    [0] Il n'y avait plus rien à effacer.
    [one] Une ligne a été effacée, ou a perdu son nom.
   *[other] { $rows } lignes ont été effacées, ou ont perdu leur nom.
}
reports-none = Aucun signalement jusqu'ici.
