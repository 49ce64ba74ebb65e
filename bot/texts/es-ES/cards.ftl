# Lo que solo dicen las tarjetas de Discord.
line = **{ $label }:** { $text }
verdict-and-why = **{ $verdict }.** { $why }
card-parts = Qué se ha publicado
component-group = { $sign } **{ $status } ({ $count }):** { $names }
license-linked = { $license } · { $link }
read-it = leer
see-it = ver
card-age = { $age } { $sources ->
    [0] No constan fuentes.
    [one] Una fuente.
   *[other] { $sources } fuentes.
} Calculado { $computed }.

button-why = ¿Por qué?
button-lic = Licencia
button-com = Componentes
button-src = Fuentes
button-cmp = Comparar
button-chk = Mirar ahora
menu-placeholder = Elige un modelo

title-why = ¿Por qué? { $model }, requisito a requisito
title-lic = La licencia de { $model }
title-com = Los componentes de { $model }
title-src = Las fuentes sobre { $model }
and-more = … y más

rebuild-word-yes = sí
rebuild-word-partly = en parte
rebuild-word-no = no
rebuild-word-unknown = sin establecer

license-undeclared-why = Nadie ha establecido bajo qué licencia están los pesos. Sin licencia no se concede nada.
license-declared = Quien lo publica dice { $license }; cuentan también las condiciones de los modelos de los que se hizo.
license-history = Cómo ha cambiado
license-span = { $license }: desde { $since } hasta { $until }
the-beginning = el principio
today = hoy
fsf-free = libre según la FSF
not-legal-advice = Esto es una lectura de textos públicos, no asesoramiento legal.
category-public-domain = dominio público
category-permissive = permisiva
category-copyleft = copyleft
category-model-permissive = permisiva, escrita para modelos
category-rail = con restricciones de uso (RAIL)
category-source-available = fuente disponible, con límites sobre quién o para qué
category-non-commercial = no comercial
category-proprietary = privativa
category-no-license = sin licencia
category-unidentified = sin identificar
training-effort = Esfuerzo de entrenamiento

compare-title = { $a } y { $b }
compare-legend = Primero { $a }, después { $b }
compare-row = **{ $label }:** { $a } │ { $b }
compare-rest = En todo lo demás están igual.

form-title = Comparar { $model } con
form-near = Elige uno
form-typed = O escribe cualquier nombre
form-name = Nombre
form-placeholder = por ejemplo: olmo 3

about-title = Qué responde isopen
about-intro = «¿Es open source este modelo de IA?», con pruebas. Open source significa que puedes leer lo que hace, cambiarlo y construir el tuyo. Un modelo cuyos pesos se pueden descargar y nada más es solo descargable.
about-how = Un veredicto se calcula a partir de afirmaciones: una por componente, con enlace, fecha y fuente. Cada requisito se cumple, no se cumple o está sin establecer; lo que nadie ha mostrado nunca se adivina. Otros índices aparecen como segundas opiniones y nunca se mezclan. La OSI no certifica ningún sistema.
    .title = Cómo se llega a un veredicto
about-sources = Lo que publican quienes hacen los modelos; la Open Source AI Definition 1.0 (OSI); el Model Openness Framework y su [Model Openness Tool](https://mot.isitopen.ai) (LF AI & Data, MIT, © 2024 The Model Openness Tool Authors); [European Open Source AI Index](https://osai-index.eu) (CC BY 4.0, doi:10.5281/zenodo.15386042; Liesenfeld & Dingemanse, FAccT 2024), reducido a clases; os-ai-map (Current AI, MIT); Foundation Model Transparency Index (Stanford CRFM, CC BY 4.0), sumado; models.dev (MIT); lista de licencias SPDX (CC0). Cada dato nombra su fuente en **Fuentes**; todas: data/SOURCES.md.
    .title = De quién son los datos
about-privacy = Veo el comando que escribes, no los mensajes de alrededor. Guardo veredictos, no preguntas: nada de quién preguntó, dónde ni para qué. Lo que alguien establece, avisa o empieza (un sondeo) a propósito se guarda con su nombre: /privacy dice qué, y lo borra. Cuando algo falla, el registro dice qué falló, no quién preguntó.
    .title = Lo que recuerdo
about-project = isopen es software libre bajo la GPL-3.0-or-later. Los datos son archivos sencillos que cualquiera puede corregir.
    .title = El proyecto

help-title = Qué puedes escribir
help-intro = Las respuestas llegan en tu idioma si lo tengo.
help-row = { $command }: { $what }
help-tip = Los nombres pueden ser aproximados: "llama", "llama 3.1 8b", "meta-llama/Llama-3.1-8B" y los enlaces a Hugging Face sirven.

license-you-may = Puedes:
license-you-may-not = No puedes, o solo con límites
license-you-must = Debes
license-it-keeps = Lo que se reserva quien la concede
license-text-is-exact = Es exactamente { $license }, palabra por palabra.
license-text-is-modified = No es { $license }: es su texto, alterado.
license-text-is-near = Nombra { $license } o se le parece, pero no es su texto.
license-text-is-unknown = Ninguna licencia conocida aquí tiene este texto.
license-line = línea { $line }:
license-page = Página { $page } de { $pages }, { $count } diferencias en total.
license-pages-gone = Ya no puedo leer las diferencias de esta tarjeta. Adjunta el texto de nuevo, por favor.
button-license-compare = Comparar licencias
button-page-before = Atrás
button-page-after = Más
