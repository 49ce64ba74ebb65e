# Segundas opiniones: lo que dicen otros índices, nunca mezclado en el veredicto.
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
   *[other] {" "}sobre { $entry }
}: { $says } ({ $date })
opinion-warning-mot = sus datos son autodeclarados, casi ninguno con enlace
opinion-warning-fmti = cuánto cuenta la empresa, no cuán abierto es el modelo
opinion-disagrees = discrepa: eso sería { $verdict }
opinion-class-differs = de los datos que constan, isopen obtiene: { $label }
opinion-cells = { $class ->
    [open] abierto
    [partial] abierto en parte
   *[other] cerrado
}: { $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] datos del modelo base
    [datasources_endmodel] datos del modelo final
    [weights_basemodel] pesos del modelo base
    [weights_endmodel] pesos del modelo final
    [trainingcode] código de entrenamiento
    [code] documentación del código
    [hardware_architecture] arquitectura
    [preprint] preprint
    [paper] artículo
    [modelcard] ficha del modelo
    [datasheet] ficha de datos
    [licenses] licencias
   *[other] { $cell }
}
