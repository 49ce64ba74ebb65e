# O que de fato foi publicado de um modelo: no terminal e no cartão de /artifacts.
artifacts-title = O que foi publicado de { $model }
artifacts-verdict = { $verdict }. { $headline }
artifacts-weights = Pesos
artifacts-license = Licença
artifacts-gate = Acesso
artifacts-data = Conjuntos de dados
artifacts-card = Ficha
artifacts-confirmed = Visto no repositório
artifacts-indicated = Indicado, não confirmado
artifacts-mentioned = Apenas mencionado
artifacts-catalog = Do catálogo, não visto desta vez
artifacts-catalog-only = Do catálogo
artifacts-nothing = Não estabelecido
artifacts-odds = Contradições
artifacts-unseen = Não deu para olhar
artifacts-changes = O que mudou

artifacts-weights-line = { $count ->
    [1] Um arquivo
   *[other] { $count } arquivos
} ({ $formats }){ $adapter ->
    [0] {""}
   *[other] , um adaptador: precisa do modelo base
}
artifacts-weights-none = Não há arquivos de pesos no repositório.
artifacts-weights-unread = Não foi possível ler a lista de arquivos.
artifacts-parameters = { $number } parâmetros
artifacts-packed = pesos arredondados: o número de parâmetros não está estabelecido
artifacts-tag = Etiqueta: { $tag }
artifacts-tag-none = Sem etiqueta
artifacts-text = { $file }: { $finding }
artifacts-adds = Acrescenta: "{ $added }"
artifacts-code-license = O código está sob { $license }.
artifacts-counts = O que vale: { $license }
artifacts-policy = Outras condições: { $file }
artifacts-gate-no = Aberto: ninguém precisa pedir.
artifacts-gate-auto = Entra quem aceita as condições.
artifacts-gate-manual = Alguém decide quem entra.
artifacts-gate-asks = Pede: { $asks }
artifacts-gate-eu = Deixa de fora quem está na União Europeia.
artifacts-gate-note = Acesso restrito não é licença.
artifacts-data-there = { $name }: está lá{ $gated ->
    [no] {""}
   *[other] , com acesso restrito
}, { $license ->
    [none] sem licença declarada
    [unknown] licença não estabelecida
   *[other] { $license }
}
artifacts-data-not = { $name }: { $state }
artifacts-data-why = { $name }: { $state } ({ $why })
artifacts-data-more = { $count ->
    [1] e mais um, não verificado
   *[other] e mais { $count }, não verificados
}
artifacts-words = { $words } palavras. Seções: { $sections }
artifacts-words-only = { $words } palavras, sem seções.
artifacts-part = { $part }: { $what }
artifacts-part-license = { $part } ({ $license }): { $what }
artifacts-part-status = { $part }: { $status }
artifacts-part-status-license = { $part }: { $status } ({ $license })
artifacts-unseen-line = { $what }: { $why }
artifacts-nobody = Ninguém olhou o repositório ainda.

command-artifacts = artifacts
    .description = O que de fato foi publicado de um modelo, visto agora no Hugging Face Hub

component-on-hub = no Hub: { $level }

# Botões.
button-art = Artefatos
button-now = Verificar agora
button-lin = Linhagem
button-exp = Exportar (ML-BOM)
button-prv = Veredito

lineage-card = Linhagem de { $model }
lineage-legend = De cima para baixo: do que cada modelo foi feito.{ $conflicts ->
    [0] {""}
   *[other] {" "}Uma linha tracejada com sinal de aviso marca um conflito de licenças.
}
export-card = ML-BOM de { $model }
export-note = Um documento CycloneDX 1.7: licença, linhagem, conjuntos de dados e o que foi publicado, para ferramentas que acompanham componentes.
