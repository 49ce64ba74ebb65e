# Was der Hub mit einer Antwort zu tun hat: wann nachgesehen wurde, oder warum nicht.
live-fresh = Auf dem Hugging Face Hub nachgesehen { $when }.
live-stale = Auf dem Hugging Face Hub zuletzt nachgesehen { $when }; ein neuer Blick läuft.
live-stale-why = Auf dem Hugging Face Hub zuletzt nachgesehen { $when }; jetzt geht es nicht: { $why }.
live-catalog = Aus dem Katalog; ein erster Blick auf den Hugging Face Hub läuft.
live-catalog-why = Aus dem Katalog; auf dem Hugging Face Hub lässt sich jetzt nicht nachsehen: { $why }.
live-offline = Aus dem Katalog; isopen ist offline und fragt den Hugging Face Hub nicht.
live-offline-seen = isopen ist offline; auf dem Hugging Face Hub zuletzt nachgesehen { $when }.
live-partly = Noch nicht vollständig; nicht gesehen: { $what }.
live-changed = Geändert bis { $date }: { $what }

# Warum niemand nachsehen konnte.
live-why = { $why ->
    [offline] isopen ist offline
    [timed-out] es dauert zu lange
    [down] er ist nicht erreichbar
    [rate-limited] sein Anfragelimit ist aufgebraucht
    [resting] er hat mehrmals versagt und bekommt kurz Ruhe
    [busy] es sind zu viele Fragen auf einmal
    [bad-answer] seine Antwort ergibt keinen Sinn
    [too-large] seine Antwort ist zu groß
    [token-refused] er nimmt HF_TOKEN nicht an
    [forbidden] er lehnt ab
   *[other] er wurde nicht gefragt
}

# Was aus einem Repository geworden ist.
live-hub-only = { $model } ist nicht im Katalog: Das hier zeigt sein Repository auf dem Hugging Face Hub, und was dort nicht steht, ist nicht belegt.
live-renamed = { $asked } heißt jetzt { $model }.
live-gone = { $state ->
    [disabled] Der Hub hat { $model } gesperrt.
    [shut] { $model } liegt hinter einer Zugangsschranke, die alles verbirgt.
    [missing] { $model } ist nicht auf dem Hub.
   *[private-or-missing] Der Hub zeigt kein { $model } (privat oder nicht da).
}{ $seen ->
    [no] {""}
   *[other] {" "}Was hier steht, wurde gesehen am { $seen }.
} Was nicht mehr zu sehen ist, ist deshalb nicht geschlossen.
live-weights-gone = { $model } enthält jetzt keine Gewichte.
live-eu-blocked = Wer in der Europäischen Union ist, kommt nicht durch die Zugangsschranke von { $model }.
live-license-changed = Die Lizenz ist eine andere als im Katalog (Stand { $date }): Sie war { $before } und ist jetzt { $now }.
live-license-tag = Das Repository ist mit { $tag } ausgezeichnet; der Katalog (Stand { $date }) liest { $license }, und das gilt, bis der Lizenztext etwas anderes sagt.
