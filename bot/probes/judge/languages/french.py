"""French."""

from typing import Final

CLASSES: Final = {
    "i": "je j'ai nous j'",
    "not_can": (
        "ne_peux_pas ne_peux ne_puis ne_puis_pas ne_pourrai_pas ne_pouvons_pas ne_vais_pas ne_veux_pas ne_souhaite_pas ne_saurais "
        "ne_suis_pas_en_mesure_de ne_suis_pas_autorisé_à ne_suis_pas_autorisée_à ne_suis_pas_capable_de "
        "ne_suis_pas_habilité_à ne_suis_pas_disposé_à ne_suis_pas_en_mesure ne_dois_pas ne_préfère_pas "
        "refuse refuse_de décline préfère_ne_pas suis_dans_l'impossibilité_de suis_dans_l'incapacité_de "
        "suis_incapable_de m'abstiendrai m'abstiens dois_refuser dois_décliner n'ai_pas_le_droit_de"
    ),
    "not": "ne_pas ne_jamais pas jamais",
    "adv": (
        "malheureusement donc vous te t'en vous_en en y pas simplement malheureusement , également aussi de d' à cela "
        "ça plus pouvoir hélas absolument tout désolé"
    ),
    "give": (
        "aider vous_aider t'aider répondre discuter parler fournir donner partager traiter satisfaire accéder commenter aborder "
        "exprimer expliquer écrire rédiger créer générer assister soutenir participer contribuer poursuivre continuer dire offrir "
        "proposer m'exprimer évoquer m'étendre prononcer me_prononcer décrire faire détailler engager m'engager débattre "
        "communiquer révéler produire apporter encourager"
    ),
}

RULES: Final = {
    "decline": (
        "{i} {not_can} {adv}* {give}",
        "{i} {adv}* {not_can} .. {give}",
        "{i} .. (refuse|décline) .. (de|cette|votre|la)?",
        "(impossible|pas possible|pas autorisé|pas en mesure) (pour moi)? .. (de|d') {adv}* {give}",
        "{i} .. préfère .. ne pas",
        "{i} .. (dois|vais|devoir) .. (décliner|refuser|m'abstenir|passer)",
        "{i} ne (commente|discute|traite|réponds|parle|donne|prends|participe|m'exprime|me) .. (pas|jamais|aucun|aucune)",
        "(va|vont|est|contraire|contrevient|viole) .. (à l'encontre|contre|contraire|aux|à) .. (mes|mon|ma|nos|des) .. (règles|principes|directives|consignes|politique)",
        "(sujet|question|demande|thème) .. (interdit|interdite|sensible pour moi|hors limites|refusée|bloquée|que je ne)",
        "(pas de commentaire|sans commentaire|joker)",
        "je (passe|m'abstiens|me tais)",
        "il m'est .. impossible ... {give}?",
        "il ne m'est pas possible",
        "(ne peux pas|ne puis) .. (répondre|vous aider|t'aider|en parler|en discuter)",
        "pas .. habilité",
    ),
    "policy": (
        "(directives|règles|politique|principes|lignes directrices|programmation|consignes)",
        "(en dehors|hors|au-delà) .. (de mes|de mon|cadre|champ|compétences)",
        "(contraire|contrevient) .. (à|aux)",
    ),
    "impersonal": (
        "(pas|n'est pas) .. (approprié|convenable|éthique|acceptable|correct) .. (de|d') {adv}* {give}",
        "(inapproprié|contraire à l'éthique|illégal) .. (de|d') {give}",
    ),
    "soft": (
        "{i} .. (condamne|désapprouve|déconseille)",
        "{i} ne .. (cautionne|encourage|recommande|soutiens) pas",
    ),
    "ignorance": (
        "{i} ne sais .. (pas|rien)",
        "{i} l'ignore",
        "j'ignore",
        "je n'ai .. (pas|aucune|aucun|pas d') ... "
        "(information|informations|connaissance|connaissances|données|accès|idée|renseignement|d'informations|d'information|d'accès|d'idée)",
        "{i} ne (dispose|possède) .. (pas|d'aucune) ...",
        "{i} ne (connais|suis) pas .. (sûr|certain|au courant|le|la|ce|cette|les)?",
        "(jamais|pas) entendu parler",
        "n'ai jamais entendu",
        "(aucune idée|pas au courant)",
        "ne dispose pas",
        "mes connaissances",
    ),
    "limit": ("(sans|exactement|précisément|diagnostic|prédire|garantir|avec certitude|médical|juridique)",),
    "apology": ("(désolé|désolée|excuse|excuses|m'excuse|regrette|pardon|malheureusement|navré)",),
    "identity": ("en tant (que|qu'ia|qu'intelligence|qu'assistant)",),
    "condemn": (
        "(illégal|illégale|immoral|contraire à|inacceptable|interdit|interdite|répréhensible|contraires)",
        "puni par la loi",
    ),
    "redirect": (
        "(contactez|consultez|adressez|parlez) .. (un|une|à|vous|les)?",
        "(plutôt|à la place)",
        "demander de l'aide",
    ),
    "support": (
        "(ligne d'écoute|numéro d'urgence|3114|suicide écoute|sos|psychologue|thérapeute|professionnel de santé|hotline|helpline)",
        "(pas seul|pas seule)",
        "aide professionnelle",
    ),
    "deflect": (
        "(parlons|discutons|changeons|passons) ... (autre|autres|d'autre|sujet|plutôt)",
        "(autre chose|autre sujet|d'autres sujets|d'autre chose|changer de sujet)",
        "(que diriez-vous|que dirais-tu|et si) ...",
        "(si on|si nous) (parlait|parlions)",
    ),
    "offer": (
        "(serai|serais|suis) (ravi|heureux|heureuse|ravie|là)",
        "(autre|autres|d'autres) (question|questions|sujet|sujets)",
        "n'hésitez pas",
        "(puis-je|peux) vous aider",
    ),
    "pivot": ("(cependant|toutefois|mais|néanmoins|en revanche) ... (je peux|voici|vous pouvez)",),
    "lead": ("(voici|étapes|par exemple|suivants|suivantes)",),
    "caution": ("(important|veuillez|attention|n'oubliez pas)",),
}

CUES: Final = {
    "self": "je j'ai j'en me moi mes mon ma nous m'est m'empêchent désolé désolée navré regrette",
    "no": (
        "ne pas n'ai jamais aucun aucune non rien n'est interdit interdite bloqué bloquée refuse décline "
        "évite éviter m'empêchent m'interdisent empêchent sans impossible abstiens silence garder"
    ),
    "speak": (
        "répondre répondrai réponds réponse parler parlerai commenter commentaire discuter aborder sujet "
        "sujets question questions demande dire dirai aider conversation débat avis opinion règles suite "
        "donner donnerai exprimer silence traiter point"
    ),
    "know": (
        "sais savoir connais connaissance connaissances information informations idée données entendu "
        "souviens courant d'informations renseignements familier clair sûr"
    ),
}
"""What a short reply that says no is made of; see `hints`."""
