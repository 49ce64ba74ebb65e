# Zweite Meinungen: was andere Verzeichnisse sagen, nie mit dem Urteil vermischt.
opinion-index = { $index ->
    [osai-index] European Open Source AI Index
    [mot] Model Openness Tool
    [os-ai-map] os-ai-map
    [fmti] Foundation Model Transparency Index
    [osi-2024] Open Source Initiative (OSI)
   *[other] { $index }
}
opinion-says = { $index }{ $entry ->
    [none] {""}
   *[other] {" "}zu { $entry }
}: { $says } ({ $date })
opinion-warning-mot = seine Daten sind Selbstauskünfte, kaum eine mit Link
opinion-warning-fmti = wie viel die Firma erzählt, nicht wie offen das Modell ist
opinion-disagrees = widerspricht: das wäre { $verdict }
opinion-class-differs = aus den vorliegenden Angaben kommt isopen auf: { $label }
opinion-cells = { $class ->
    [open] offen
    [partial] zum Teil offen
   *[other] geschlossen
}: { $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] Daten des Basismodells
    [datasources_endmodel] Daten des Endmodells
    [weights_basemodel] Gewichte des Basismodells
    [weights_endmodel] Gewichte des Endmodells
    [trainingcode] Trainingscode
    [code] Code-Dokumentation
    [hardware_architecture] Architektur
    [preprint] Preprint
    [paper] Fachartikel
    [modelcard] Modellkarte
    [datasheet] Datenblatt
    [licenses] Lizenzen
   *[other] { $cell }
}
