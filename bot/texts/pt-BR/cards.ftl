# O que só os cartões do Discord dizem.
line = **{ $label }:** { $text }
verdict-and-why = **{ $verdict }.** { $why }
card-parts = O que foi publicado
component-group = { $sign } **{ $status } ({ $count }):** { $names }
license-linked = { $license } · { $link }
read-it = ler
see-it = ver
card-age = { $age } { $sources ->
    [0] Nenhuma fonte registrada.
    [one] Uma fonte.
   *[other] { $sources } fontes.
} Calculado { $computed }.

button-why = Por quê?
button-lic = Licença
button-com = Componentes
button-src = Fontes
button-cmp = Comparar
button-chk = Verificar agora
menu-placeholder = Escolha um modelo

title-why = Por quê? { $model }, requisito por requisito
title-lic = A licença de { $model }
title-com = Os componentes de { $model }
title-src = As fontes sobre { $model }
and-more = … e mais

rebuild-word-yes = sim
rebuild-word-partly = em parte
rebuild-word-no = não
rebuild-word-unknown = não estabelecido

license-undeclared-why = Ninguém estabeleceu sob qual licença estão os pesos. Sem licença, nada é concedido.
license-declared = Quem publica diz { $license }; as condições dos modelos de que foi feito também contam.
license-history = Como mudou
license-span = { $license }: de { $since } até { $until }
the-beginning = o começo
today = hoje
fsf-free = livre segundo a FSF
not-legal-advice = Isto é uma leitura de textos públicos, não consultoria jurídica.
category-public-domain = domínio público
category-permissive = permissiva
category-copyleft = copyleft
category-model-permissive = permissiva, escrita para modelos
category-rail = com restrições de uso (RAIL)
category-source-available = fonte disponível, com limites de quem ou para quê
category-non-commercial = não comercial
category-proprietary = proprietária
category-no-license = sem licença
category-unidentified = não identificada
training-effort = Esforço de treino

compare-title = { $a } e { $b }
compare-legend = Primeiro { $a }, depois { $b }
compare-row = **{ $label }:** { $a } │ { $b }
compare-rest = Em todo o resto estão iguais.

form-title = Comparar { $model } com
form-near = Escolha um
form-typed = Ou digite qualquer nome
form-name = Nome
form-placeholder = por exemplo: olmo 3

about-title = O que o isopen responde
about-intro = "Este modelo de IA é open source?", com evidências. Open source significa que você pode ler o que a coisa faz, mudá-la e construir a sua. Um modelo cujos pesos podem ser baixados e nada mais é apenas baixável.
about-how = Um veredito é calculado a partir de afirmações: uma por componente, com link, data e fonte. Cada requisito é cumprido, não cumprido ou não estabelecido; o que ninguém mostrou nunca é adivinhado. Outros índices aparecem como segundas opiniões e nunca entram na conta. A OSI não certifica nenhum sistema.
    .title = Como surge um veredito
about-sources = O que quem faz os modelos publica; a Open Source AI Definition 1.0 (OSI); o Model Openness Framework e seu [Model Openness Tool](https://mot.isitopen.ai) (LF AI & Data, MIT, © 2024 The Model Openness Tool Authors); [European Open Source AI Index](https://osai-index.eu) (CC BY 4.0, doi:10.5281/zenodo.15386042; Liesenfeld & Dingemanse, FAccT 2024), reduzido a classes; os-ai-map (Current AI, MIT); Foundation Model Transparency Index (Stanford CRFM, CC BY 4.0), somado; models.dev (MIT); lista de licenças SPDX (CC0). Cada fato cita sua fonte em **Fontes**; todas elas: data/SOURCES.md.
    .title = De quem são os fatos
about-privacy = Vejo o comando que você digita, não as mensagens em volta. Guardo vereditos, não perguntas: nada sobre quem perguntou, onde ou para quê. O que as pessoas definem, avisam ou iniciam (uma sondagem) de propósito é guardado com o nome delas: /privacy diz o quê, e apaga. Quando algo quebra, o log diz o que quebrou, não quem perguntou.
    .title = O que eu lembro
about-project = O isopen é software livre sob a GPL-3.0-or-later. Os fatos são arquivos simples que qualquer pessoa pode corrigir.
    .title = O projeto

help-title = O que você pode digitar
help-intro = As respostas vêm no seu idioma quando eu o tenho.
help-row = { $command }: { $what }
help-tip = Os nomes podem ser aproximados: "llama", "llama 3.1 8b", "meta-llama/Llama-3.1-8B" e links do Hugging Face funcionam.

license-you-may = Você pode:
license-you-may-not = Você não pode, ou só com limites
license-you-must = Você deve
license-it-keeps = O que quem licencia reserva para si
license-text-is-exact = É exatamente { $license }, palavra por palavra.
license-text-is-modified = Não é { $license }: é o texto dela, alterado.
license-text-is-near = Cita { $license } ou se parece com ela, mas não é o texto dela.
license-text-is-unknown = Nenhuma licença conhecida aqui tem este texto.
license-line = linha { $line }:
license-page = Página { $page } de { $pages }, { $count } diferenças ao todo.
license-pages-gone = Não consigo mais ler as diferenças deste cartão. Anexe o texto de novo, por favor.
button-license-compare = Comparar licenças
button-page-before = Voltar
button-page-after = Mais
