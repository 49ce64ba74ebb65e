# Second opinions: what other indexes say, never mixed into the verdict.
opinion-index = { $index ->
    [osai-index] European Open Source AI Index
    [mot] Model Openness Tool
    [os-ai-map] os-ai-map
    [fmti] Foundation Model Transparency Index
    [osi-2024] Open Source Initiative
   *[other] { $index }
}
opinion-says = { $index }{ $entry ->
    [none] {""}
   *[other] {" "}on { $entry }
}: { $says } ({ $date })
opinion-warning-mot = its data are self-declared, hardly any with a link
opinion-warning-fmti = how much the company tells, not how open the model is
opinion-disagrees = disagrees: that would be { $verdict }
opinion-class-differs = from the claims on record isopen finds: { $label }
opinion-cells = { $class ->
    [open] open
    [partial] partly open
   *[other] closed
}: { $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] base model data
    [datasources_endmodel] end model data
    [weights_basemodel] base model weights
    [weights_endmodel] end model weights
    [trainingcode] training code
    [code] code documentation
    [hardware_architecture] architecture
    [preprint] preprint
    [paper] paper
    [modelcard] model card
    [datasheet] data sheet
    [licenses] licenses
   *[other] { $cell }
}
