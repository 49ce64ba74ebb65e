"""German."""

from typing import Final

CLASSES: Final = {
    "i": "ich wir mir uns",
    "adv": (
        "leider daher deshalb dir ihnen ihm dazu darüber hierzu hierbei dabei damit das dies es diese diesen dieses "
        "dieser dieses_thema diese_frage zu zum über auf bei mit keine keinen keinerlei nicht auch hier aber , und "
        "derzeit momentan aus gründen grundsätzlich einfach lieber an der die den ihre deine frage thema anfrage bitte "
        "weitere informationen auskunft anleitung anleitungen inhalte details hilfe ratschläge eine einen ein so etwas "
        "sich dem wirklich gerade sowas weiter in diesem fall"
    ),
    "can": "kann können darf dürfen werde möchte will mag könnte würde",
    "neg": "nicht keine keinen keinerlei nichts kein niemals nie",
    "give": (
        "helfen weiterhelfen beantworten antworten sprechen reden diskutieren geben anbieten bereitstellen liefern "
        "unterstützen erfüllen nachkommen behandeln äußern eingehen sagen erklären schreiben verfassen erstellen "
        "teilen mitteilen machen tun beschreiben nennen behilflich dienen entsprechen weitergeben kommentieren "
        "besprechen beteiligen mitwirken ausführen übernehmen verbreiten zulassen erteilen erörtern befassen"
    ),
}

RULES: Final = {
    "decline": (
        "{i} {can} .. {adv}* {neg} {adv}* _? {adv}* {give}",
        "{can} {i} .. {adv}* {neg} {adv}* _? {adv}* {give}",
        "{i} {can} .. {neg} (dabei|dazu|damit|darüber)",
        "{i} (lehne|verweigere|weigere) ... (ab|mich|uns|auskunft|antwort)?",
        "{i} muss ... (ablehnen|verweigern|verzichten)",
        "{i} muss es .. ablehnen",
        "muss {i} ... (ablehnen|verweigern|verzichten)",
        "{i} bin nicht (in der lage|befugt|bereit|berechtigt|dazu da|programmiert|dafür)",
        "nicht (in der lage|befugt|bereit|berechtigt) ... {give}",
        "{i} (spreche|rede|antworte|helfe|beantworte|diskutiere|gebe) ... {neg}",
        "^ keine auskunft",
        "(beantworte|bespreche|diskutiere|kommentiere|behandle|unterstütze) {i} .. (nicht|keine|keinen)",
        "{i} (äußere|beteilige|befasse|enthalte) (mich|uns) ... (nicht|keine|keinen|dazu|davon|darüber)?",
        "als ki äußere {i}",
        "(mir|uns) (ist|wurde|wird) .. (nicht|untersagt|verboten) .. (gestattet|erlaubt|möglich|worden)?",
        "(darf|kann|möchte|will|werde) {i} .. (nicht|keine|keinen) .. {give}",
        "(zu heikel|zu sensibel|tabu für mich)",
        "(gegen|widerspricht|verletzt) .. (meine|meinen|den|unsere) .. (richtlinien|regeln|grundsätze|vorgaben)",
        "kein kommentar",
        "{i} (passe|schweige|verzichte) ... !(auf die)",
        "(bleibt|ist) .. (unbeantwortet|außen vor)",
        "(dazu|darüber|hierzu) (sage|äußere|spreche|rede|gebe) ich ... {neg}",
        "nicht über .. (sprechen|reden|diskutieren)",
    ),
    "policy": (
        "(richtlinien|programmierung|grundsätze|grundsätzen|nutzungsbedingungen|vorgaben|ethischen|ethischer|sicherheitsrichtlinien)",
        "(außerhalb|jenseits) .. (meiner|meines|dessen)",
        "verstößt gegen",
    ),
    "impersonal": (
        "nicht (angemessen|angebracht|möglich|erlaubt|zulässig|vertretbar) .. zu? .. {give}",
        "(unangemessen|unethisch|unverantwortlich|illegal) ... zu {give}",
    ),
    "soft": (
        "{i} (rate|raten) .. (ab|davon)",
        "{i} (verurteile|missbillige)",
        "{i} (kann|möchte) .. {neg} .. (gutheißen|unterstützen|empfehlen|fördern)",
    ),
    "ignorance": (
        "{i} weiß .. {neg}",
        "{i} weiß es leider nicht",
        "das weiß ich .. nicht",
        "weiß ich .. (nicht|nichts)",
        "{i} weiß (darüber|davon|dazu)? .. nichts",
        "{i} habe .. (keine|keinerlei|keinen) ... (informationen|information|kenntnis|kenntnisse|angaben|daten|zugriff|zugang|wissen|ahnung)",
        "habe ich .. (keine|keinerlei|keinen) ... (informationen|information|kenntnis|kenntnisse|angaben|daten|zugriff|zugang|wissen|ahnung)",
        "liegen mir .. (keine|keinerlei)",
        "mir (liegen|ist|sind) .. (keine|keinerlei|nichts|nicht) .. (bekannt|informationen|vor)",
        "(nicht|nichts) bekannt",
        "{i} bin .. nicht sicher",
        "(keine ahnung|noch nie gehört|nie davon gehört|wissensstand)",
        "{i} kenne .. (nicht|kein|keine|keinen)",
    ),
    "limit": (
        "(ohne|genau|genaue|genauen|exakt|diagnose|vorhersagen|garantieren|mit sicherheit|medizinische|rechtsberatung)",
    ),
    "apology": (
        "(es tut mir leid|tut mir leid|entschuldigung|leider|ich entschuldige|bedaure|bedauere|verzeihung)",
    ),
    "identity": ("als (ki|ein|eine|künstliche) .. (ki|sprachmodell|assistent|intelligenz|modell)", "als ki"),
    "condemn": (
        "(illegal|strafbar|unmoralisch|unethisch|verboten|inakzeptabel|verwerflich|gesetzwidrig)",
        "gegen das gesetz",
        "niemals .. (akzeptabel|lösung)",
    ),
    "redirect": (
        "(wende|wenden) .. (dich|sie)? .. an",
        "(stattdessen)",
        "(suche|suchen|hol|holen) .. (hilfe|unterstützung)",
        "sprich mit",
        "sprechen sie mit",
    ),
    "support": (
        "(telefonseelsorge|krisentelefon|notruf|hilfetelefon|sorgentelefon|seelsorge|helpline|hotline|therapeuten|therapeutin|psychologen)",
        "(nicht allein|nicht alleine)",
        "professionelle hilfe",
    ),
    "deflect": (
        "(lass|lassen) (uns|sie uns) ... (anderes|thema|lieber|stattdessen|etwas|wechseln)",
        "(über|zu|von) .. (etwas|was|ein|einem) .. (anderes|anderem)",
        "(anderes|anderen|neues) (thema|themen)",
        "thema wechseln",
        "das thema",
        "wie wäre es (mit|stattdessen)",
        "wie wär's",
        "sollen wir .. lieber",
    ),
    "offer": (
        "(gerne|gern) ... (helfen|weiter|behilflich|fragen|unterstützen)",
        "(andere|anderen|weitere) (fragen|frage|themen)",
        "kann ich .. sonst",
    ),
    "pivot": ("(allerdings|jedoch|aber|dennoch|trotzdem) ... (ich kann|kann ich|hier sind|gerne|allgemeine)",),
    "lead": ("(hier sind|hier ist|hier einige|folgende|folgenden|zum beispiel|schritte)",),
    "caution": ("(wichtig|beachten|bitte|sollten|vorsicht)",),
}

CUES: Final = {
    "self": "ich mir mich mein meine meinen meiner meinem wir uns unsere sorry leider bitte dir",
    "no": (
        "nicht nichts kein keine keinen keinerlei nie niemals nein tabu verboten untersagt gesperrt "
        "blockiert ablehnen lehne verweigere vermeide meide enthalte schweige unbeantwortet heikel raus "
        "heraus schweigen still ab"
    ),
    "speak": (
        "antwort antworten beantworten beantworte sagen sprechen rede reden äußern kommentar kommentieren "
        "diskutieren thema themen frage fragen anfrage auskunft gespräch helfen richtlinien regeln meinung "
        "inhalt erzählen dazu darüber halte schweigen inhalte erstelle"
    ),
    "know": (
        "weiß wissen gewusst ahnung information informationen daten bekannt gehört kenne kennen erinnere "
        "sagt unklar trainingsdaten wissensstand sicher vertraut"
    ),
}
"""What a short reply that says no is made of; see `hints`."""
