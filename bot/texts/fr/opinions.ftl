# Autres avis : ce que disent d'autres index, jamais mélangé au verdict.
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
   *[other] {" "}sur { $entry }
} : { $says } ({ $date })
opinion-warning-mot = ses données sont déclarées par les intéressés, presque jamais avec un lien
opinion-warning-fmti = ce que l'entreprise raconte, pas combien le modèle est ouvert
opinion-disagrees = n'est pas d'accord : ce serait { $verdict }
opinion-class-differs = d'après les faits connus, isopen trouve : { $label }
opinion-cells = { $class ->
    [open] ouvert
    [partial] ouvert en partie
   *[other] fermé
} : { $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] données du modèle de base
    [datasources_endmodel] données du modèle final
    [weights_basemodel] poids du modèle de base
    [weights_endmodel] poids du modèle final
    [trainingcode] code d'entraînement
    [code] documentation du code
    [hardware_architecture] architecture
    [preprint] prépublication
    [paper] article
    [modelcard] fiche du modèle
    [datasheet] fiche des données
    [licenses] licences
   *[other] { $cell }
}
