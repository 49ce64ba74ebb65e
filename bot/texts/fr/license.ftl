# Ce que permet une licence. La ligne du verdict doit être juste à elle seule.
license-verdict-open = { $license } est une licence open source : l'OSI l'a approuvée.
license-verdict-free = { $license } est une licence libre aux yeux de la FSF, mais pas approuvée par l'OSI.
license-verdict-unapproved = { $license } n'interdit aucun usage que je connaisse, mais l'OSI ne l'a pas approuvée : pas une licence open source selon cette mesure.
license-verdict-none = Aucune licence : personne d'autre ne peut l'utiliser, le modifier ou le partager.
license-verdict-policy = { $license } est une politique d'usage, pas une licence. Elle ajoute des restrictions à la licence qui y renvoie.
license-verdict-unidentified = { $license } ne dit pas de quel texte de licence il s'agit, donc on ne peut rien en conclure.
license-verdict-restricted = Pas une licence open source : { $flag ->
    [no-weights] rien n'est remis
    [non-commercial] pas d'usage commercial
    [research-only] recherche seulement
    [user-threshold] { $limit ->
        [none] un plafond d'utilisateurs
       *[other] un plafond à { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] un plafond de revenus
       *[other] un plafond de revenus à { $limit }
    }
    [no-derivatives] les versions modifiées ne peuvent pas être partagées
    [no-redistribution] redistribution interdite
    [field-of-use] certains usages sont interdits
    [acceptable-use-policy] une politique d'usage limite ce qui est permis
    [geo-exclusion] { $limit ->
        [none] certains lieux sont exclus
       *[other] lieux exclus : { $limit }
    }
    [output-training-ban] ne peut pas servir à améliorer d'autres modèles
    [no-sublicense] pas de sous-licence
    [must-update] les mises à jour sont obligatoires
    [remote-restriction] le donneur de licence peut limiter l'usage
    [registration] les utilisateurs doivent s'inscrire
    [naming] elle impose des noms
    [display] elle impose ce que votre produit affiche
    [guardrail-bypass] les filtres ne peuvent pas être retirés
    [revocable] elle peut être retirée
   *[other] elle peut prendre fin à tout moment
}{ $kind ->
    [none] {""}
   *[other] {" "}({ place })
}{ $more ->
    [0] .
    [one] , et une autre restriction.
   *[other] , et { $more } autres restrictions.
}

# Ce qui est permis, après les conditions.
license-may-private-use = l'utiliser en privé
license-may-commercial-use = en faire un usage commercial
license-may-modification = le modifier
license-may-distribution = le partager
license-may-patent-use = utiliser les brevets des contributeurs dont il a besoin
license-may-outputs = utiliser ce qu'il produit

# Les noms courts des restrictions.
license-flag = { $flag ->
    [non-commercial] pas d'usage commercial
    [research-only] recherche seulement
    [field-of-use] usages interdits
    [acceptable-use-policy] suivre la politique d'usage
    [user-threshold] { $limit ->
        [none] plafond d'utilisateurs
       *[other] plafond à { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] plafond de revenus
       *[other] plafond de revenus à { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] lieux exclus
       *[other] lieux exclus : { $limit }
    }
    [no-derivatives] pas de versions modifiées
    [no-weights] rien n'est remis
    [output-training-ban] pas d'entraînement d'autres modèles
    [output-restriction] sorties limitées
    [distillation-counts] les modèles distillés comptent comme dérivés
    [no-reverse-engineering] pas de rétro-ingénierie
    [no-sublicense] pas de sous-licence
    [no-redistribution] pas de redistribution
    [no-benchmarks] pas d'évaluations publiées
    [no-endorsement] pas de publicité avec le nom des auteurs
    [no-technical-measures] pas de verrous techniques
    [no-further-restrictions] pas de limites ajoutées
    [guardrail-bypass] ne pas retirer les filtres
    [attribution] garder les mentions
    [state-changes] dire ce qui a été modifié
    [disclose-source] partager le code source
    [share-alike] partager aux mêmes conditions
    [network-copyleft] l'usage par un réseau compte
    [naming] noms imposés
    [display] affichage imposé
    [output-training-naming] noms des modèles entraînés sur les sorties
    [passthrough] transmettre les restrictions
    [must-update] suivre les mises à jour
    [registration] s'inscrire
    [reporting] rendre compte
    [content-filter] filtrer ou vérifier
    [aup-can-change] la politique peut changer
    [terms-can-change] les conditions peuvent changer
    [remote-restriction] l'usage peut être limité à distance
    [revocable] peut être retirée
    [termination-at-will] peut prendre fin à tout moment
    [termination-on-breach] prend fin en cas de manquement
    [litigation-termination] prend fin en cas de procès
    [patent-retaliation] la licence de brevet prend fin en cas de procès
    [output-ownership] les sorties appartiennent au donneur de licence
    [no-patent-grant] pas de licence de brevet
    [jurisdiction] tribunal imposé
   *[other] { $flag }
}

# Les quatre libertés du logiciel libre, là où elles comptent.
license-freedom-use = l'exécuter pour tout usage
license-freedom-study = voir comment il fonctionne
license-freedom-modify = le modifier
license-freedom-share = le partager, modifié ou non
license-copyleft = Copyleft : ce que vous en faites et partagez reste sous les mêmes conditions, pour que chacun après vous ait la même liberté.
license-copyleft-network = Copyleft, aussi par un réseau : les utilisateurs d'un service bâti dessus doivent en recevoir aussi le code source.

# Ce qu'est un texte.
license-text-exact = Mot pour mot { $license }.
license-text-modified = Pas { $license } : son texte, ajouts : { $added ->
    [0] aucun mot
    [one] un mot
   *[other] { $added } mots
}, retraits : { $removed ->
    [0] aucun
    [one] un
   *[other] { $removed }
}.
license-text-near = Ressemble à { $license }, mais ce n'est pas elle.
license-text-named = Nomme { $license }, mais n'en contient pas le texte.
license-text-named-modified = Nomme { $license }, mais dit plus que cela : ne pas les confondre.
license-text-unknown = Aucune licence que je connaisse.
license-text-removed = { $words ->
    [one] un mot manque
   *[other] { $words } mots manquent
} à la ligne { $line }, après « { $after } »
license-text-removed-start = { $words ->
    [one] un mot manque
   *[other] { $words } mots manquent
} au début
license-text-copyright = Les lignes de copyright ont été laissées hors de la comparaison.

# Deux licences côte à côte.
license-compare-title = { $a } et { $b }
license-compare-yes = oui
license-compare-no = non
license-compare-says = { $summary }
license-compare-says-clause = { $summary } ({ place })
license-compare-silent = n'en dit rien
license-compare-stricter = La plus stricte des deux : { $license }.
license-compare-equal = Aucune n'est plus stricte que l'autre selon l'ordre d'isopen.
license-compare-same = Elles permettent et exigent la même chose sur tout ce que regarde isopen.
license-freedoms = Libertés : { $granted }{ $denied ->
    [none] .
   *[other] . Non accordées : { $denied }.
}
license-freedoms-none = Elle n'accorde aucune des quatre libertés : { $denied }.

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] Vous pouvez en choisir une. { $open ->
        [yes] { $license } est approuvée par l'OSI : on peut donc l'avoir en open source.
       *[no] L'OSI n'en a approuvé aucune.
    }
   *[and] Toutes s'appliquent à la fois. { $open ->
        [yes] L'OSI les a toutes approuvées.
       *[no] L'OSI n'a pas approuvé { $license } : selon cette mesure, le tout n'est donc pas open source.
    }
}
license-whole-or = Une de celles-ci, au choix :
license-whole-and = Toutes celles-ci à la fois :
license-whole-with = Avec l'exception { $exception }, qui ne fait qu'ajouter des permissions.
