# O que uma licença permite. A linha do veredito precisa estar certa sozinha.
license-verdict-open = { $license } é uma licença open source: a OSI a aprovou.
license-verdict-free = { $license } é uma licença livre aos olhos da FSF, mas não é aprovada pela OSI.
license-verdict-unapproved = { $license } não proíbe nenhum uso que eu conheça, mas a OSI não a aprovou: por essa medida, não é uma licença open source.
license-verdict-none = Sem licença alguma: ninguém mais pode usar, mudar nem compartilhar.
license-verdict-policy = { $license } é uma política de uso, não uma licença. Acrescenta restrições à licença que remete a ela.
license-verdict-unidentified = { $license } não diz de qual texto de licença se trata, então disso não se conclui nada.
license-verdict-restricted = Não é uma licença open source: { $flag ->
    [no-weights] nada é entregue
    [non-commercial] sem uso comercial
    [research-only] só pesquisa
    [user-threshold] { $limit ->
        [none] um teto de usuários
       *[other] um teto de { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] um teto de receita
       *[other] um teto de receita de { $limit }
    }
    [no-derivatives] versões modificadas não podem ser compartilhadas
    [no-redistribution] não pode ser repassado
    [field-of-use] alguns usos são proibidos
    [acceptable-use-policy] uma política de uso aceitável limita o que você pode fazer
    [geo-exclusion] { $limit ->
        [none] alguns lugares são excluídos
       *[other] { $limit }: excluído
    }
    [output-training-ban] não pode servir para melhorar outros modelos
    [no-sublicense] não pode ser sublicenciado
    [must-update] você precisa acompanhar as atualizações
    [remote-restriction] quem licencia pode limitar o uso
    [registration] os usuários precisam se registrar
    [naming] impõe nomes
    [display] impõe o que o seu produto mostra
    [guardrail-bypass] os filtros não podem ser removidos
    [revocable] pode ser retirada
   *[other] pode ser encerrada a qualquer momento
}{ $kind ->
    [none] {""}
   *[other] {" "}({ place })
}{ $more ->
    [0] .
    [one] , e mais uma restrição.
   *[other] , e mais { $more } restrições.
}

# O que você pode fazer.
license-may-private-use = usar em particular
license-may-commercial-use = usar comercialmente
license-may-modification = mudar
license-may-distribution = compartilhar
license-may-patent-use = usar as patentes de quem contribuiu que forem necessárias
license-may-outputs = usar o que ele produz

# Nomes curtos das restrições.
license-flag = { $flag ->
    [non-commercial] sem uso comercial
    [research-only] só pesquisa
    [field-of-use] usos proibidos
    [acceptable-use-policy] seguir a política de uso aceitável
    [user-threshold] { $limit ->
        [none] teto de usuários
       *[other] teto de { $limit }
    }
    [revenue-threshold] { $limit ->
        [none] teto de receita
       *[other] teto de receita de { $limit }
    }
    [geo-exclusion] { $limit ->
        [none] lugares excluídos
       *[other] { $limit }: excluído
    }
    [no-derivatives] sem versões modificadas
    [no-weights] nada é entregue
    [output-training-ban] sem treinar outros modelos
    [output-restriction] saídas restritas
    [distillation-counts] modelos destilados contam como derivados
    [no-reverse-engineering] sem engenharia reversa
    [no-sublicense] sem sublicença
    [no-redistribution] sem repasse
    [no-benchmarks] sem publicar avaliações
    [no-endorsement] sem propaganda com o nome dos autores
    [no-technical-measures] sem travas técnicas
    [no-further-restrictions] sem acrescentar limites
    [guardrail-bypass] sem remover filtros
    [attribution] manter os avisos
    [state-changes] dizer o que você mudou
    [disclose-source] compartilhar o código-fonte
    [share-alike] compartilhar igual
    [network-copyleft] o uso pela rede conta
    [naming] nomes impostos
    [display] exibição imposta
    [output-training-naming] nomes de modelos treinados com as saídas
    [passthrough] repassar as restrições
    [must-update] acompanhar as atualizações
    [registration] registrar-se
    [reporting] informar
    [content-filter] filtrar ou revisar
    [aup-can-change] a política pode mudar
    [terms-can-change] as condições podem mudar
    [remote-restriction] o uso pode ser limitado à distância
    [revocable] pode ser retirada
    [termination-at-will] pode ser encerrada a qualquer momento
    [termination-on-breach] acaba se for descumprida
    [litigation-termination] acaba se você processar
    [patent-retaliation] a licença de patentes acaba se você processar
    [output-ownership] as saídas são de quem licencia
    [no-patent-grant] sem licença de patentes
    [jurisdiction] foro imposto
   *[other] { $flag }
}

# As quatro liberdades do software livre.
license-freedom-use = executar para qualquer fim
license-freedom-study = ver como funciona
license-freedom-modify = mudar
license-freedom-share = compartilhar, modificado ou não
license-copyleft = Copyleft: o que você fizer a partir disto e compartilhar fica sob as mesmas condições, para que quem vier depois tenha a mesma liberdade.
license-copyleft-network = Copyleft, também pela rede: quem usa um serviço feito com isto também precisa receber o código-fonte.

# O que é um texto.
license-text-exact = { $license }, palavra por palavra.
license-text-modified = Não é { $license }: é o texto dela, com { $added ->
    [0] nenhuma palavra acrescentada
    [one] uma palavra acrescentada
   *[other] { $added } palavras acrescentadas
} e { $removed ->
    [0] nenhuma retirada
    [one] uma retirada
   *[other] { $removed } retiradas
}.
license-text-near = Parece { $license }, mas não é.
license-text-named = Cita { $license }, mas não contém o texto dela.
license-text-named-modified = Cita { $license }, mas diz mais do que isso: não tome por { $license }.
license-text-unknown = Nenhuma licença que eu conheça.
license-text-removed = { $words ->
    [1] falta uma palavra
   *[other] faltam { $words } palavras
} na linha { $line }, depois de “{ $after }”
license-text-removed-start = { $words ->
    [1] falta uma palavra
   *[other] faltam { $words } palavras
} no começo
license-text-copyright = As linhas de copyright ficaram fora da comparação.

# Duas licenças lado a lado.
license-compare-title = { $a } e { $b }
license-compare-yes = sim
license-compare-no = não
license-compare-says = { $summary }
license-compare-says-clause = { $summary } ({ place })
license-compare-silent = não diz nada sobre isso
license-compare-stricter = A mais rigorosa das duas: { $license }.
license-compare-equal = Pela ordem do isopen, nenhuma é mais rigorosa que a outra.
license-compare-same = Permitem e exigem o mesmo em tudo o que o isopen olha.
license-freedoms = Liberdade para: { $granted }{ $denied ->
    [none] .
   *[other] . Não concedido: { $denied }.
}
license-freedoms-none = Não concede nenhuma das quatro liberdades: { $denied }.

# An expression of several: "MIT OR GPL-3.0-only".
license-whole = { $operator ->
    [or] Você pode escolher uma delas. { $open ->
        [yes] A OSI aprovou { $license }, então dá para tê-la como código aberto.
       *[no] A OSI não aprovou nenhuma delas.
    }
   *[and] Todas valem ao mesmo tempo. { $open ->
        [yes] A OSI aprovou todas.
       *[no] A OSI não aprovou { $license }, então o conjunto não é código aberto por essa medida.
    }
}
license-whole-or = Uma destas, à escolha:
license-whole-and = Todas estas ao mesmo tempo:
license-whole-with = Com a exceção { $exception }, que só acrescenta permissões.
