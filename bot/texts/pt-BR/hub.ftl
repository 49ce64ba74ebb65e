# O que uma consulta ao Hugging Face Hub encontra, e o que não deu para olhar.

# Evidências de um componente.
hub-seen-weights = { $count ->
    [1] Um arquivo de pesos
   *[other] { $count } arquivos de pesos
} ({ $formats }).
hub-seen-parameters = O Hub conta parâmetros, mas não foi possível ler a lista de arquivos.
hub-seen-checkpoints = { $count } estados do treino, como branches, tags ou pastas.
hub-seen-card = Um README de { $words } palavras em { $sections } seções.
hub-seen-card-unread = Há um README; não foi possível lê-lo.
hub-seen-config = { $files }
hub-seen-modeling = Código no repositório: { $file }
hub-seen-library = O repositório não tem código próprio; quem o executa é a biblioteca { $library }.
hub-seen-results = Resultados nos metadados da ficha, declarados por quem publica.
hub-seen-table = Uma tabela de resultados no README.
hub-seen-papers = { $count ->
    [1] A ficha traz link para um artigo; não foi verificado de quem é.
   *[other] A ficha traz links para { $count } artigos; não foi verificado de quem são.
}
hub-seen-report = O README fala de um relatório técnico.
hub-seen-datasets = A ficha cita { $named ->
    [1] um conjunto de dados
   *[other] { $named } conjuntos de dados
}, dos quais { $there } podem ser vistos no Hub. Não está estabelecido se isso é tudo o que foi usado no treino.
hub-seen-data-section = O README tem uma seção sobre dados.
hub-seen-link = O README menciona { $repo }; uma menção não é evidência.
hub-seen-link-answers = O README traz link para { $repo }, que existe; o que há nele não foi verificado.

# Quão segura é uma evidência.
hub-level-confirmed = confirmado
hub-level-indicated = indicado
hub-level-mentioned = apenas mencionado
hub-level-none = não estabelecido

# Como está um repositório.
hub-state-there = está lá
hub-state-missing = não está lá
hub-state-private-or-missing = privado, ou não está lá
hub-state-disabled = desativado pelo Hub
hub-state-shut = com acesso restrito
hub-state-not-looked = não deu para olhar

# Por que não deu para olhar.
hub-why-offline = o isopen está offline
hub-why-timed-out = o Hub demorou demais
hub-why-down = não deu para alcançar o Hub
hub-why-rate-limited = o limite de consultas do Hub se esgotou
hub-why-resting = o Hub falhou várias vezes e está sendo deixado em paz um momento
hub-why-busy = perguntas demais ao mesmo tempo
hub-why-bad-answer = a resposta do Hub não fez sentido
hub-why-too-large = a resposta era grande demais
hub-why-token-refused = o Hub não aceita HF_TOKEN
hub-why-forbidden = o Hub recusou
hub-why-not-asked = não foi perguntado
hub-why-pending = está demorando mais

# Como o texto da licença se relaciona com a etiqueta.
hub-finding-agrees = O texto é essa licença, palavra por palavra.
hub-finding-names = A etiqueta não cita licença; o texto cita.
hub-finding-says = Não há texto de licença, só uma frase que a cita.
hub-finding-other = O texto é de outra licença.
hub-finding-changed = O texto da licença foi alterado.
hub-finding-unknown = O texto não é de nenhuma licença que o isopen conheça.
hub-finding-absent = Não há texto de licença no repositório.
hub-finding-shut = O texto da licença está atrás do acesso restrito.
hub-finding-not-looked = Não foi possível ler o texto da licença.

# Contradições.
hub-conflict-both = { $model } tem a etiqueta { $license } ({ $own }: { $own_summary }), mas deriva de { $base }, cuja licença ({ $upstream }) diz ({ place }): { $summary }
hub-conflict-text-other = { $tagged ->
    [0] A ficha de { $model } não cita licença, e o { $file } dele é { $text }.
   *[other] { $model } tem a etiqueta { $license }, mas o { $file } dele é { $text }.
}
hub-conflict-text-changed = { $tagged ->
    [0] O { $file } de { $model } é uma versão alterada de { $text }.
   *[other] { $model } tem a etiqueta { $license }, mas o { $file } dele é uma versão alterada de { $text }.
}{ $removed ->
    [0] {""}
    [one] {" "}Falta uma palavra.
   *[other] {" "}Faltam { $removed } palavras.
}{ $adds ->
    [0] {""}
   *[other] {" "}Acrescenta: "{ $added }"
}
hub-conflict-text-unknown = { $model } tem a etiqueta { $license }, mas o { $file } dele não é nenhuma licença que o isopen conheça.
hub-conflict-name = O nome { $model } não começa com "Llama"; deriva de { $base }, cuja licença ({ $upstream }) diz ({ place }): { $summary }
hub-undeclared = Linhagem não declarada: o nome de { $model } diz { $family }, mas a ficha não cita nenhum modelo de origem. Não está estabelecido se as condições de { $family } o alcançam.
hub-undeclared-readme = Linhagem não declarada: o nome e o README de { $model } falam de { $family }, mas a ficha não cita nenhum modelo de origem. Não está estabelecido se as condições de { $family } o alcançam.
hub-undeclared-base = Linhagem não estabelecida: { $model } diz que foi feito a partir de { $base }, que não está visível; o nome dele diz { $family }. Não está estabelecido se as condições de { $family } o alcançam.
hub-undeclared-known = Linhagem não declarada: a ficha de { $model } não cita nenhum modelo de origem, embora ele seja conhecido.
hub-second-terms-of = O arquivo { $file } de { $model } é { $policy }, que pertence a outra licença que não a dele.
hub-second-terms = Além da licença, { $model } tem um segundo arquivo com condições: { $file }

# O que difere de uma consulta anterior.
hub-changed-state = { $now ->
    [there] { $model } está lá de novo.
    [disabled] O Hub desativou { $model }.
    [shut] { $model } tem agora um acesso restrito que esconde tudo.
    [missing] { $model } não está mais lá.
   *[private-or-missing] { $model } não é mais mostrado: privado, ou não está lá.
}
hub-changed-name = { $before } agora se chama { $now }.
hub-changed-license = A licença era { $before } e agora é { $now }.
hub-changed-text = { $now ->
    [agrees] O texto agora é o da licença, palavra por palavra.
    [names] O texto agora cita a licença.
    [says] Agora só há uma frase que cita a licença.
    [other] O texto agora é de outra licença.
    [changed] O texto da licença foi alterado.
    [unknown] O texto agora não é de nenhuma licença que o isopen conheça.
   *[absent] Não há mais texto de licença.
}
hub-changed-weights-gone = { $model } não contém mais pesos.
hub-changed-weights-new = { $model } agora contém pesos.
hub-changed-gate = { $now ->
    [no] O acesso agora é aberto: ninguém precisa pedir.
    [auto] O acesso agora é restrito: é preciso aceitar algo.
   *[manual] O acesso agora é restrito: alguém precisa deixar entrar.
}
hub-changed-base-new = A ficha agora diz que foi feito a partir de { $base }.
hub-changed-base-gone = A ficha não diz mais que foi feito a partir de { $base }.
hub-changed-component-new = Novo no repositório: { component-lower }
hub-changed-component-gone = Não está mais no repositório: { component-lower }
