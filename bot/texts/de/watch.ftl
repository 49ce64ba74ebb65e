# Modelle beobachten: Befehle, was gemeldet wird, die Wochenübersicht.
command-watch = watch
    .description = Meldet in einem Kanal, wenn sich bei einem Modell etwas ändert: Urteil, Lizenz, Zugang, Teile
command-unwatch = unwatch
    .description = Ein Modell nicht mehr beobachten
command-watches = watches
    .description = Was dieser Server beobachtet, und seine Wochenübersicht
option-watch-channel = kanal
    .description = Wo es gemeldet wird (sonst: der Meldekanal aus /settings, sonst hier)
option-unwatch = modell
    .description = Ein Modell, das dieser Server beobachtet

watch-begun = Ich beobachte { $model } und melde es in { $channel }, wenn sich etwas ändert.
watch-already = { $model } wird in { $channel } schon beobachtet.
watch-ended = { $model } wird nicht mehr beobachtet.
watches-title = Was dieser Server beobachtet
watches-none = Noch nichts. `/watch` fügt ein Modell hinzu.
watches-digest = Wochenübersicht
watches-digest-off = Keine Übersicht
watches-digest-next = Die nächste kommt { $when }.
error-too-many-watches = Dieser Server beobachtet schon { $limit } Modelle, mehr geht nicht. Bitte zuerst eins mit /unwatch entfernen.
error-not-watched = Dieser Server beobachtet { $query } nicht. /watches zeigt, was er beobachtet.

alert-title = { $model }: Etwas hat sich geändert
alert-foot = Das steht hier, weil dieser Server es beobachtet (/watches). { $mark }
alert-verdict = Urteil: { $before ->
    [open-source] Open Source
    [open-weights] Open-Weights
    [model-available] nur herunterladbar
    [closed] geschlossen
   *[unknown] unbekannt
} → **{ $after ->
    [open-source] Open Source
    [open-weights] Open-Weights
    [model-available] nur herunterladbar
    [closed] geschlossen
   *[unknown] unbekannt
}**
alert-license = Lizenz: { $before ->
    [none] keine bekannt
   *[other] { $before }
} → **{ $after ->
    [none] keine bekannt
   *[other] { $after }
}**
alert-state = { $after ->
    [there] Das Repository ist wieder da.
    [disabled] Der Hub hat das Repository gesperrt.
    [missing] Das Repository ist weg.
   *[other] Das Repository ist nicht mehr zu sehen (privat oder weg). Geschlossen ist es deshalb nicht.
}
alert-gate = { $after ->
    [no] Das Repository lässt sich jetzt ohne Zugangsschranke herunterladen.
    [auto] Vor dem Herunterladen steht jetzt eine Zugangsschranke: Man stimmt Bedingungen zu.
   *[manual] Vor dem Herunterladen steht jetzt eine Zugangsschranke: Die Eigentümer entscheiden, wer hineinkommt.
}
alert-part = { component-name }: { $before ->
    [released] veröffentlicht
    [partial] zum Teil veröffentlicht
    [withheld] nicht veröffentlicht
   *[unknown] nicht belegt
} → **{ $after ->
    [released] veröffentlicht
    [partial] zum Teil veröffentlicht
    [withheld] nicht veröffentlicht
   *[unknown] nicht belegt
}**
alert-part-license = { component-name }: eine andere Lizenz, { $before ->
    [none] keine bekannt
   *[other] { $before }
} → **{ $after ->
    [none] keine bekannt
   *[other] { $after }
}**
alert-conflict = Neuer Lizenzkonflikt: { $models }
alert-revision = Neue Revision: { $before } → { $after }
alert-why-repository = Auf dem Hugging Face Hub gesehen: Das Repository { $model } hat sich geändert.
alert-why-facts = isopens eigene Fakten wurden berichtigt oder ergänzt (Version { $version }).
alert-why-first-look = Auf dem Hugging Face Hub gesehen, wo { $model } zum ersten Mal angesehen werden konnte.
alert-why-hub = Auf dem Hugging Face Hub gesehen, bei { $model }.
digest-title = Diese Woche bei offenen Modellen
digest-quiet = Bei den Modellen, die dieser Server beobachtet, hat sich nichts geändert.
