# Verificar o que uma mensagem afirma sobre modelos.
claim-right = Está certo. { $model } é { claim-verdict }.
claim-wrong = Não é assim. { $model } é { claim-verdict }.
claim-verdict = { $verdict ->
    [open-source] open source
    [open-weights] open-weights, não open source
    [model-available] apenas baixável, não open source
    [closed] fechado
   *[unknown] desconhecido
}
claim-depends-versions = Depende de qual { $model }. { $versions }.
claim-two-senses-open-weights = Os pesos de { $model } podem ser baixados, e muita gente quer dizer só isso com a palavra. Mas a licença não é aprovada pela OSI, então o isopen diz apenas baixável.
claim-two-senses-model-available = É mais do que isso: { $model } é { claim-verdict }.
claim-two-senses-closed = Os pesos de { $model } podem ser baixados, então não é fechado como o GPT-4. Mas também não é open source.
claim-not-established = Ninguém estabeleceu o suficiente sobre { $model } para dizer.
claim-unknown-name = Não conheço nenhum modelo chamado { $model }.
claim-hedged = A palavra está entre aspas, então não tomo partido. { $model } é { claim-verdict }.
claim-is-right = certo
claim-is-wrong = não é assim
claim-is-depends = depende
claim-is-unclear = não está claro
claims-none = Nenhuma afirmação sobre a abertura de um modelo foi encontrada.

# No Discord. O nome do comando: no máximo 32 caracteres.
command-claims = Verificar se é open source
    .description = O que uma mensagem diz sobre modelos, e se é verdade
help-menu = Clique com o botão direito em uma mensagem (ou segure) › Apps › **{ $name }**
claims-title = O que esta mensagem diz sobre modelos
claims-none-here = Não encontrei nesta mensagem nenhuma afirmação sobre a abertura de um modelo. Procuro nomes de modelos perto de palavras como *open source*, *open weights* ou *fechado*.
claims-more = { $count ->
    [1] Mais uma afirmação ficou de fora.
   *[other] Mais { $count } afirmações ficaram de fora.
}
claims-message = A mensagem
claims-show = Mostrar a todos
