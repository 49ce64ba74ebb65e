# Acompanhar modelos: comandos, o que é contado, o resumo semanal.
command-watch = watch
    .description = Contar em um canal quando algo de um modelo muda: veredito, licença, acesso, partes
command-unwatch = unwatch
    .description = Parar de acompanhar um modelo
command-watches = watches
    .description = O que este servidor acompanha, e o resumo semanal
option-watch-channel = canal
    .description = Onde contar (padrão: o canal de acompanhamento de /settings, senão aqui)
option-unwatch = modelo
    .description = Um modelo que este servidor acompanha

watch-begun = Acompanho { $model } e conto em { $channel } quando algo mudar.
watch-already = { $model } já é acompanhado em { $channel }.
watch-ended = { $model } não é mais acompanhado.
watches-title = O que este servidor acompanha
watches-none = Nada ainda. `/watch` acrescenta um modelo.
watches-digest = Resumo semanal
watches-digest-off = Sem resumo
watches-digest-next = O próximo vem { $when }.
error-too-many-watches = Este servidor já acompanha { $limit } modelos, e não pode acompanhar mais. Tire um antes com /unwatch.
error-not-watched = Este servidor não acompanha { $query }. /watches mostra o que ele acompanha.

alert-title = { $model }: algo mudou
alert-foot = Contado aqui porque este servidor o acompanha (/watches). { $mark }
alert-verdict = Veredito: { $before ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] apenas baixável
    [closed] fechado
   *[unknown] desconhecido
} → **{ $after ->
    [open-source] open source
    [open-weights] open-weights
    [model-available] apenas baixável
    [closed] fechado
   *[unknown] desconhecido
}**
alert-license = Licença: { $before ->
    [none] nenhuma conhecida
   *[other] { $before }
} → **{ $after ->
    [none] nenhuma conhecida
   *[other] { $after }
}**
alert-state = { $after ->
    [there] O repositório voltou.
    [disabled] O Hub desativou o repositório.
    [missing] O repositório sumiu.
   *[other] O repositório não pode mais ser visto (privado, ou sumiu). Isso não o torna fechado.
}
alert-gate = { $after ->
    [no] O repositório agora pode ser baixado sem restrição de acesso.
    [auto] Agora o acesso ao download é restrito: é preciso aceitar condições.
   *[manual] Agora o acesso ao download é restrito: os donos decidem quem entra.
}
alert-part = { component-name }: { $before ->
    [released] publicado
    [partial] publicado em parte
    [withheld] não publicado
   *[unknown] não estabelecido
} → **{ $after ->
    [released] publicado
    [partial] publicado em parte
    [withheld] não publicado
   *[unknown] não estabelecido
}**
alert-part-license = { component-name }: outra licença, { $before ->
    [none] nenhuma conhecida
   *[other] { $before }
} → **{ $after ->
    [none] nenhuma conhecida
   *[other] { $after }
}**
alert-conflict = Novo conflito de licenças: { $models }
alert-revision = Nova revisão: { $before } → { $after }
alert-why-repository = Visto no Hugging Face Hub: o repositório { $model } mudou.
alert-why-facts = Os fatos do próprio isopen foram corrigidos ou completados (versão { $version }).
alert-why-first-look = Visto no Hugging Face Hub, onde { $model } pôde ser olhado pela primeira vez.
alert-why-hub = Visto no Hugging Face Hub em { $model }.
digest-title = Esta semana em modelos abertos
digest-quiet = Nada mudou nos modelos que este servidor acompanha.
