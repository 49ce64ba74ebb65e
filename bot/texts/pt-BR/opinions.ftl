# Segundas opiniões: o que outros índices dizem, nunca misturado ao veredito.
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
opinion-warning-mot = os dados são autodeclarados, quase nenhum com link
opinion-warning-fmti = quanto a empresa conta, não quão aberto o modelo é
opinion-disagrees = discorda: isso seria { $verdict }
opinion-class-differs = pelas afirmações registradas, o isopen chega a: { $label }
opinion-cells = { $class ->
    [open] aberto
    [partial] aberto em parte
   *[other] fechado
}: { $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] dados do modelo base
    [datasources_endmodel] dados do modelo final
    [weights_basemodel] pesos do modelo base
    [weights_endmodel] pesos do modelo final
    [trainingcode] código de treino
    [code] documentação do código
    [hardware_architecture] arquitetura
    [preprint] preprint
    [paper] artigo
    [modelcard] ficha do modelo
    [datasheet] ficha de dados
    [licenses] licenças
   *[other] { $cell }
}
