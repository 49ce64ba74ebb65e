# Was nur auf den Karten in Discord steht. Was sie mit dem Terminal teilen, steht in card.ftl.
line = **{ $label }:** { $text }
verdict-and-why = **{ $verdict }.** { $why }
card-parts = Was veröffentlicht ist
component-group = { $sign } **{ $status } ({ $count }):** { $names }
license-linked = { $license } · { $link }
read-it = lesen
see-it = ansehen
card-age = { $age } { $sources ->
    [0] Keine Quellen vorhanden.
    [one] Eine Quelle.
   *[other] { $sources } Quellen.
} Berechnet { $computed }.

button-why = Warum?
button-lic = Lizenz
button-com = Teile
button-src = Quellen
button-cmp = Vergleichen
button-chk = Jetzt prüfen
menu-placeholder = Modell auswählen

title-why = Warum? { $model }, Anforderung für Anforderung
title-lic = Die Lizenz von { $model }
title-com = Die Teile von { $model }
title-src = Die Quellen zu { $model }
and-more = … und mehr

rebuild-word-yes = ja
rebuild-word-partly = zum Teil
rebuild-word-no = nein
rebuild-word-unknown = nicht belegt

license-undeclared-why = Niemand hat belegt, unter welcher Lizenz die Gewichte stehen. Ohne Lizenz ist nichts erlaubt.
license-declared = Angegeben ist { $license }; die Bedingungen der Ausgangsmodelle gelten ebenso.
license-history = Wie sie sich geändert hat
license-span = { $license }: von { $since } bis { $until }
the-beginning = Anfang an
today = heute
fsf-free = laut FSF frei
not-legal-advice = Das ist eine Lesart öffentlicher Texte, keine Rechtsberatung.
category-public-domain = gemeinfrei
category-permissive = freizügig
category-copyleft = Copyleft
category-model-permissive = freizügig, für Modelle geschrieben
category-rail = mit Nutzungsbeschränkungen (RAIL)
category-source-available = einsehbar, mit Grenzen für wen oder wofür
category-non-commercial = nicht kommerziell
category-proprietary = proprietär
category-no-license = keine Lizenz
category-unidentified = nicht erkannt
training-effort = Trainingsaufwand

compare-title = { $a } und { $b }
compare-legend = { $a } zuerst, dann { $b }
compare-row = **{ $label }:** { $a } │ { $b }
compare-rest = In allem anderen stehen sie gleich da.

form-title = { $model } vergleichen mit
form-near = Eins auswählen
form-typed = Oder einen Namen eintippen
form-name = Name
form-placeholder = zum Beispiel: olmo 3

about-title = Was isopen beantwortet
about-intro = „Ist dieses KI-Modell Open Source?“, mit Belegen. Open Source heißt: Man kann nachlesen, was das Ding tut, es ändern und sein eigenes bauen. Ein Modell, dessen Gewichte sich herunterladen lassen und sonst nichts, ist nur herunterladbar.
about-how = Ein Urteil wird aus Angaben berechnet: je Teil eine, mit Link, Datum und Quelle. Jede Anforderung ist erfüllt, nicht erfüllt oder nicht belegt; was niemand gezeigt hat, wird nie geraten. Andere Verzeichnisse erscheinen als zweite Meinung und fließen nie ein. OSI zertifiziert keine Systeme.
    .title = Wie ein Urteil entsteht
about-sources = Was Herausgeber veröffentlichen; die Open Source AI Definition 1.0 (OSI); das Model Openness Framework und sein [Model Openness Tool](https://mot.isitopen.ai) (LF AI & Data, MIT, © 2024 The Model Openness Tool Authors); [European Open Source AI Index](https://osai-index.eu) (CC BY 4.0, doi:10.5281/zenodo.15386042; Liesenfeld & Dingemanse, FAccT 2024), auf Klassen gekürzt; os-ai-map (Current AI, MIT); Foundation Model Transparency Index (Stanford CRFM, CC BY 4.0), summiert; models.dev (MIT); SPDX-Lizenzliste (CC0). Jeder Fakt nennt seine Quelle unter **Quellen**; alle zusammen: data/SOURCES.md.
    .title = Wessen Fakten das sind
about-privacy = Ich sehe den Befehl, den du tippst, nicht die Nachrichten drumherum. Ich behalte Urteile, keine Fragen: nichts darüber, wer wo oder wozu gefragt hat. Was jemand bewusst einstellt, meldet oder beginnt (einen Testlauf), bleibt mit Namen gespeichert: /privacy sagt, was, und löscht es. Geht etwas kaputt, steht im Protokoll, was kaputtging, nicht wer gefragt hat.
    .title = Was ich mir merke
about-project = isopen ist freie Software unter der GPL-3.0-or-later. Die Fakten sind einfache Dateien, die alle berichtigen können.
    .title = Das Projekt selbst

help-title = Was du eintippen kannst
help-intro = Antworten kommen in deiner Sprache, wo ich sie kann.
help-row = { $command }: { $what }
help-tip = Namen dürfen ungenau sein: „llama“, „llama 3.1 8b“, „meta-llama/Llama-3.1-8B“ und Links zu Hugging Face gehen alle.

license-you-may = Erlaubt:
license-you-may-not = Nicht erlaubt, oder nur in Grenzen
license-you-must = Verlangt
license-it-keeps = Was der Lizenzgeber in der Hand behält
license-text-is-exact = Das ist genau { $license }, Wort für Wort.
license-text-is-modified = Nicht { $license }: Der Text ist verändert.
license-text-is-near = Nennt { $license } oder ähnelt ihr, ist aber nicht ihr Text.
license-text-is-unknown = Keine hier bekannte Lizenz hat diesen Text.
license-line = Zeile { $line }:
license-page = Seite { $page } von { $pages }, { $count } Unterschiede insgesamt.
license-pages-gone = Ich kann die Unterschiede dieser Karte nicht mehr lesen. Bitte den Text noch einmal anhängen.
button-license-compare = Lizenzen vergleichen
button-page-before = Zurück
button-page-after = Mehr
