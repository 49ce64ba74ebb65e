# Ce que seules les fiches de Discord disent. Les mots communs avec le terminal sont dans card.ftl.
line = **{ $label } :** { $text }
verdict-and-why = **{ $verdict }.** { $why }
card-parts = Ce qui est publié
component-group = { $sign } **{ $status } ({ $count }) :** { $names }
license-linked = { $license } · { $link }
read-it = lire
see-it = voir
card-age = { $age } { $sources ->
    [0] Aucune source connue.
    [one] Une source.
   *[other] { $sources } sources.
} Calculé { $computed }.

button-why = Pourquoi ?
button-lic = Licence
button-com = Éléments
button-src = Sources
button-cmp = Comparer
button-chk = Vérifier
menu-placeholder = Choisir un modèle

title-why = Pourquoi ? { $model }, exigence par exigence
title-lic = La licence de { $model }
title-com = Les éléments de { $model }
title-src = Les sources sur { $model }
and-more = … et plus

rebuild-word-yes = oui
rebuild-word-partly = en partie
rebuild-word-no = non
rebuild-word-unknown = non établi

license-undeclared-why = Personne n'a établi sous quelle licence sont les poids. Sans licence, rien n'est accordé.
license-declared = L'éditeur indique { $license } ; les conditions des modèles de départ comptent aussi.
license-history = Comment elle a changé
license-span = { $license } : de { $since } à { $until }
the-beginning = l'origine
today = aujourd'hui
fsf-free = libre selon la FSF
not-legal-advice = C'est une lecture de textes publics, pas un conseil juridique.
category-public-domain = domaine public
category-permissive = permissive
category-copyleft = copyleft
category-model-permissive = permissive, écrite pour les modèles
category-rail = avec restrictions d'usage (RAIL)
category-source-available = consultable, avec des limites sur qui ou pour quoi
category-non-commercial = non commerciale
category-proprietary = propriétaire
category-no-license = aucune licence
category-unidentified = non identifiée
training-effort = Effort d'entraînement

compare-title = { $a } et { $b }
compare-legend = { $a } d'abord, { $b } ensuite
compare-row = **{ $label } :** { $a } │ { $b }
compare-rest = Sur tout le reste, ils sont à égalité.

form-title = Comparer { $model } avec
form-near = À choisir
form-typed = Ou un autre nom, à saisir
form-name = Nom
form-placeholder = par exemple : olmo 3

about-title = À quoi répond isopen
about-intro = « Ce modèle d'IA est-il open source ? », preuves à l'appui. Open source veut dire qu'on peut lire ce que fait la chose, la modifier et construire la sienne. Un modèle dont les poids peuvent être téléchargés et rien d'autre est simplement téléchargeable.
about-how = Un verdict se calcule à partir de déclarations : une par élément, avec lien, date et source. Chaque exigence est remplie, non remplie ou non établie ; ce que personne n'a montré n'est jamais deviné. D'autres index sont montrés comme autres avis et jamais mélangés au verdict. L'OSI ne certifie aucun système.
    .title = Comment naît un verdict
about-sources = Ce que publient les éditeurs ; l'Open Source AI Definition 1.0 (OSI) ; le Model Openness Framework et son [Model Openness Tool](https://mot.isitopen.ai) (LF AI & Data, MIT, © 2024 The Model Openness Tool Authors) ; [European Open Source AI Index](https://osai-index.eu) (CC BY 4.0, doi:10.5281/zenodo.15386042; Liesenfeld & Dingemanse, FAccT 2024), réduit à des classes ; os-ai-map (Current AI, MIT) ; Foundation Model Transparency Index (Stanford CRFM, CC BY 4.0), additionné ; models.dev (MIT) ; liste de licences SPDX (CC0). Chaque fait nomme sa source sous **Sources** ; toutes ensemble : data/SOURCES.md.
    .title = D'où viennent ces faits
about-privacy = Je vois la commande saisie, pas les messages autour. Je garde des verdicts, pas des questions : rien sur qui a demandé, où ou pourquoi. Ce que l'on règle, signale ou lance exprès (un test) est gardé avec le nom : /privacy dit quoi, et l'efface. Quand quelque chose casse, le journal dit quoi, pas qui a demandé.
    .title = Ce que je retiens
about-project = isopen est un logiciel libre sous GPL-3.0-or-later. Les faits sont de simples fichiers que tout le monde peut corriger.
    .title = Le projet lui-même

help-title = Ce que l'on peut saisir
help-intro = Les réponses viennent dans votre langue quand je la connais.
help-row = { $command } : { $what }
help-tip = Les noms peuvent être approximatifs : « llama », « llama 3.1 8b », « meta-llama/Llama-3.1-8B » et les liens vers Hugging Face marchent tous.

license-you-may = Permis :
license-you-may-not = Interdit, ou permis dans certaines limites
license-you-must = Exigé
license-it-keeps = Ce que garde en main le donneur de licence
license-text-is-exact = C'est exactement { $license }, mot pour mot.
license-text-is-modified = Pas { $license } : son texte, modifié.
license-text-is-near = Nomme { $license } ou y ressemble, mais n'en est pas le texte.
license-text-is-unknown = Aucune licence connue ici n'a ce texte.
license-line = ligne { $line } :
license-page = Page { $page } sur { $pages }, { $count } différences en tout.
license-pages-gone = Je ne peux plus lire les différences de cette fiche. Merci de joindre à nouveau le texte.
button-license-compare = Comparer les licences
button-page-before = Retour
button-page-after = Suite
