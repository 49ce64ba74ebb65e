# Comprobar lo que un mensaje afirma sobre modelos.
claim-right = Es correcto. { $model } es { claim-verdict }.
claim-wrong = No es así. { $model } es { claim-verdict }.
claim-verdict = { $verdict ->
    [open-source] open source
    [open-weights] open-weights, no open source
    [model-available] solo descargable, no open source
    [closed] cerrado
   *[unknown] desconocido
}
claim-depends-versions = Depende de qué { $model }. { $versions }.
claim-two-senses-open-weights = Los pesos de { $model } se pueden descargar, y muchos entienden justo eso por la palabra. Pero la licencia no está aprobada por la OSI, así que isopen dice solo descargable.
claim-two-senses-model-available = Es más que eso: { $model } es { claim-verdict }.
claim-two-senses-closed = Los pesos de { $model } se pueden descargar, así que no es cerrado como GPT-4. Pero tampoco es open source.
claim-not-established = Nadie ha establecido lo suficiente sobre { $model } para decirlo.
claim-unknown-name = No conozco ningún modelo llamado { $model }.
claim-hedged = La palabra está entre comillas, así que no tomo partido. { $model } es { claim-verdict }.
claim-is-right = correcto
claim-is-wrong = no es así
claim-is-depends = depende
claim-is-unclear = no está claro
claims-none = No se ha encontrado ninguna afirmación sobre la apertura de un modelo.

# En Discord. El nombre del comando: 32 caracteres como mucho.
command-claims = Comprobar si es open source
    .description = Qué dice un mensaje sobre modelos, y si es cierto
help-menu = Clic derecho en un mensaje (o mantenlo pulsado) › Aplicaciones › **{ $name }**
claims-title = Qué dice este mensaje sobre modelos
claims-none-here = No he encontrado en este mensaje ninguna afirmación sobre la apertura de un modelo. Busco nombres de modelos cerca de palabras como *open source*, *open weights* o *cerrado*.
claims-more = { $count ->
    [one] Queda fuera una afirmación más.
   *[other] Quedan fuera { $count } afirmaciones más.
}
claims-message = El mensaje
claims-show = Mostrar a todos
