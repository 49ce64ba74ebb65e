# A resposta em uma frase.
headline-open-source = Sim. { $model } { is-or-are } open source.
headline-open-weights = Não. { $model } { is-or-are } open-weights, não open source: os pesos podem ser baixados, sob uma licença aberta.
headline-model-available = Não. { $model } { is-or-are } apenas baixável, não open source.
headline-closed = Não. { $model } { is-or-are } fechado.
headline-unknown = Não estabelecido. Não há evidências suficientes para dizer se { $model } { is-or-are } open source.

verdict-open-source = open source
verdict-open-weights = open-weights
verdict-model-available = apenas baixável
verdict-closed = fechado
verdict-unknown = desconhecido

# O que as cinco palavras significam.
meaning-open-source = Tudo o que a Open Source AI Definition 1.0 pede está publicado sob condições aprovadas: o que eram os dados, todo o código, os pesos.
meaning-open-weights = Os pesos estão sob uma licença aprovada pela OSI, mas falta a informação sobre os dados ou o código. Você pode usar livremente; não pode reconstruir nem estudar como foi feito.
meaning-model-available = Os pesos podem ser baixados, mas sob condições não aprovadas pela OSI.
meaning-closed = Há evidência de que os pesos não estão publicados.
meaning-unknown = Ninguém estabeleceu o suficiente. Pode ser aberto, pode não ser.

# Por quê.
reason-weights-withheld = { $producer } não publica os pesos de { $model }.
reason-weights-unknown = Ninguém estabeleceu se os pesos de { $model } estão publicados.
reason-license-unknown = Os pesos podem ser baixados, mas ninguém estabeleceu sob qual licença.
reason-license-approved = Os pesos estão sob { $license }, uma licença aprovada pela OSI.
reason-license-not-approved = Os pesos estão sob { $license }, que a OSI não aprovou.
reason-license-restricts = Os pesos estão sob { $license }, que a OSI não aprovou: { $summary }
reason-license-restricts-clause = Os pesos estão sob { $license }, que a OSI não aprovou. { $summary } ({ place })
reason-no-license = Os pesos podem ser baixados, mas nenhuma licença é declarada: nada é concedido.
reason-all-met = A informação sobre os dados, o código e os pesos cumprem todos os requisitos da Open Source AI Definition 1.0.
conflict = { $model } tem a etiqueta { $license }, mas deriva de { $base }, que está sob { $upstream }. Uma etiqueta não pode anular as condições do modelo de que foi feito.
conflict-clause = { $model } tem a etiqueta { $license }, mas deriva de { $base }, cuja licença ({ $upstream }) diz ({ place }): { $summary }

# OSAID 1.0, requisito por requisito.
requirement-data-information = Informação sobre os dados
requirement-base-models = Modelos base
osaid-data-met = Os dados de treino estão descritos por completo, ou publicados.
osaid-data-withheld = Os dados de treino não estão publicados, nem descritos bem o bastante para reconstruir a partir deles.
osaid-data-partial = Os dados de treino estão descritos ou publicados só em parte.
osaid-data-unknown = Não está estabelecido que os dados de treino estejam descritos por completo.
osaid-part-met = { component-name }: publicado sob { $license }.
osaid-part-not-approved = { component-name }: publicado, mas sob { $license }, que a OSI não aprovou.
osaid-part-withheld = { component-name }: não publicado.
osaid-part-partial = { component-name }: publicado só em parte.
osaid-part-unknown = { component-name }: não estabelecido.
osaid-part-license-unknown = { component-name }: publicado, mas não está estabelecido sob qual licença.
osaid-bases-met = O modelo de que foi feito, { $base }, é open source.
osaid-bases-not-met = O modelo de que foi feito, { $base }, não é open source.
osaid-bases-not-established = Não está estabelecido que o modelo de que foi feito, { $base }, seja open source.

# O mesmo para vários componentes de uma vez.
reason-part-withheld = Não publicado: { $components }.
reason-part-partial = Publicado só em parte: { $components }.
reason-part-not-approved = Publicado, mas sob { $license }, que a OSI não aprovou: { $components }.
reason-part-license-unknown = Publicado, mas sob uma licença que ninguém estabeleceu: { $components }.
reason-part-unknown = Não estabelecido: { $components }.

# O que mudaria isso.
change-data = Publicar ou descrever por completo os dados de treino.
change-license = Pôr os pesos sob uma licença aprovada pela OSI.
change-weights = Publicar os pesos sob uma licença aprovada pela OSI.
change-base = Partir de um modelo base open source em vez de { $base }.
change-part-withheld = Publicar { $components } sob uma licença aprovada pela OSI.
change-part-partial = Publicar por completo { $components }, sob uma licença aprovada pela OSI.
change-part-not-approved = Pôr { $components } sob uma licença aprovada pela OSI.
change-part-license-unknown = Dizer sob qual licença { $count ->
    [one] está { $components }
   *[other] estão { $components }
}.
change-part-unknown = Mostrar onde encontrar { $components }, e sob qual licença.
establish-data = Mostrar onde os dados de treino estão descritos por completo.
establish-weights = Mostrar se os pesos estão publicados, e sob qual licença.

list-and = { $rest } e { $last }
list-comma = { $rest }, { $next }

# Os componentes, como nomes e dentro de uma frase.
component-name = { $component ->
    [model-architecture] Arquitetura do modelo
    [model-parameters] Pesos
    [technical-report] Relatório técnico
    [evaluation-results] Resultados de avaliação
    [model-card] Ficha do modelo
    [data-card] Ficha de dados
    [sample-model-outputs] Saídas de exemplo
    [training-code] Código de treino
    [inference-code] Código de inferência
    [evaluation-code] Código de avaliação
    [evaluation-data] Dados de avaliação
    [supporting-libraries-and-tools] Bibliotecas e ferramentas de apoio
    [datasets] Dados de treino
    [data-preprocessing-code] Código de preparo dos dados
    [research-paper] Artigo de pesquisa
    [model-parameters-intermediate] Checkpoints intermediários
    [model-metadata] Metadados do modelo
   *[alignment-disclosure] Informação sobre o alinhamento
}
component-lower = { $component ->
    [model-architecture] a arquitetura do modelo
    [model-parameters] os pesos
    [technical-report] o relatório técnico
    [evaluation-results] os resultados de avaliação
    [model-card] a ficha do modelo
    [data-card] a ficha de dados
    [sample-model-outputs] saídas de exemplo
    [training-code] o código de treino
    [inference-code] o código de inferência
    [evaluation-code] o código de validação e teste
    [evaluation-data] os dados de avaliação
    [supporting-libraries-and-tools] as bibliotecas e ferramentas de apoio
    [datasets] os dados de treino
    [data-preprocessing-code] o código de preparo dos dados
    [research-paper] o artigo de pesquisa
    [model-parameters-intermediate] checkpoints intermediários
    [model-metadata] os metadados do modelo
   *[alignment-disclosure] a informação sobre o alinhamento
}
is-or-are = { $count ->
    [one] é
   *[other] são
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] “{ $clause }”
    [paragraph] parágrafo { $clause }
    [last-paragraph] último parágrafo
    [last-section] última seção
    [policy-end] política de uso, última seção
    [uses] lista de usos proibidos
   *[clause] cláusula { $clause }
}
