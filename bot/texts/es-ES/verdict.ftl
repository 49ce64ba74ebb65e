# La respuesta en una frase.
headline-open-source = Sí. { $model } { is-or-are } open source.
headline-open-weights = No. { $model } { is-or-are } open-weights, no open source: los pesos se pueden descargar, bajo una licencia abierta.
headline-model-available = No. { $model } { is-or-are } solo descargable, no open source.
headline-closed = No. { $model } { is-or-are } cerrado.
headline-unknown = Sin establecer. No hay pruebas suficientes para decir si { $model } { is-or-are } open source.

verdict-open-source = open source
verdict-open-weights = open-weights
verdict-model-available = solo descargable
verdict-closed = cerrado
verdict-unknown = desconocido

# Qué significan las cinco palabras.
meaning-open-source = Todo lo que pide la Open Source AI Definition 1.0 está publicado con condiciones aprobadas: qué datos eran, todo el código, los pesos.
meaning-open-weights = Los pesos están bajo una licencia aprobada por la OSI, pero falta la información sobre los datos o el código. Puedes usarlo libremente; no puedes reconstruirlo ni estudiar cómo se hizo.
meaning-model-available = Los pesos se pueden descargar, pero con condiciones no aprobadas por la OSI.
meaning-closed = Hay pruebas de que los pesos no están publicados.
meaning-unknown = Nadie ha establecido lo suficiente. Puede ser abierto o puede que no.

# Por qué.
reason-weights-withheld = { $producer } no publica los pesos de { $model }.
reason-weights-unknown = Nadie ha establecido si los pesos de { $model } están publicados.
reason-license-unknown = Los pesos se pueden descargar, pero nadie ha establecido bajo qué licencia.
reason-license-approved = Los pesos están bajo { $license }, una licencia aprobada por la OSI.
reason-license-not-approved = Los pesos están bajo { $license }, que la OSI no ha aprobado.
reason-license-restricts = Los pesos están bajo { $license }, que la OSI no ha aprobado: { $summary }
reason-license-restricts-clause = Los pesos están bajo { $license }, que la OSI no ha aprobado. { $summary } ({ place })
reason-no-license = Los pesos se pueden descargar, pero no se declara ninguna licencia: no se concede nada.
reason-all-met = La información sobre los datos, el código y los pesos cumplen todos los requisitos de la Open Source AI Definition 1.0.
conflict = { $model } lleva la etiqueta { $license }, pero deriva de { $base }, que está bajo { $upstream }. Una etiqueta no puede anular las condiciones del modelo del que se hizo.
conflict-clause = { $model } lleva la etiqueta { $license }, pero deriva de { $base }, cuya licencia ({ $upstream }) dice ({ place }): { $summary }

# OSAID 1.0, requisito a requisito.
requirement-data-information = Información sobre los datos
requirement-base-models = Modelos base
osaid-data-met = Los datos de entrenamiento están descritos por completo, o publicados.
osaid-data-withheld = Los datos de entrenamiento no están publicados ni lo bastante descritos para reconstruir con ellos.
osaid-data-partial = Los datos de entrenamiento están descritos o publicados solo en parte.
osaid-data-unknown = No está establecido que los datos de entrenamiento estén descritos por completo.
osaid-part-met = { component-name }: publicado bajo { $license }.
osaid-part-not-approved = { component-name }: publicado, pero bajo { $license }, que la OSI no ha aprobado.
osaid-part-withheld = { component-name }: no publicado.
osaid-part-partial = { component-name }: publicado solo en parte.
osaid-part-unknown = { component-name }: sin establecer.
osaid-part-license-unknown = { component-name }: publicado, pero no está establecido bajo qué licencia.
osaid-bases-met = El modelo del que se hizo, { $base }, es open source.
osaid-bases-not-met = El modelo del que se hizo, { $base }, no es open source.
osaid-bases-not-established = No está establecido que el modelo del que se hizo, { $base }, sea open source.

# Lo mismo para varios componentes a la vez.
reason-part-withheld = No publicado: { $components }.
reason-part-partial = Publicado solo en parte: { $components }.
reason-part-not-approved = Publicado, pero bajo { $license }, que la OSI no ha aprobado: { $components }.
reason-part-license-unknown = Publicado, pero bajo una licencia que nadie ha establecido: { $components }.
reason-part-unknown = Sin establecer: { $components }.

# Qué lo cambiaría.
change-data = Publicar o describir por completo los datos de entrenamiento.
change-license = Poner los pesos bajo una licencia aprobada por la OSI.
change-weights = Publicar los pesos bajo una licencia aprobada por la OSI.
change-base = Partir de un modelo base open source en lugar de { $base }.
change-part-withheld = Publicar { $components } bajo una licencia aprobada por la OSI.
change-part-partial = Publicar por completo { $components }, bajo una licencia aprobada por la OSI.
change-part-not-approved = Poner { $components } bajo una licencia aprobada por la OSI.
change-part-license-unknown = Decir bajo qué licencia { $count ->
    [one] está { $components }
   *[other] están { $components }
}.
change-part-unknown = Mostrar dónde se puede encontrar { $components }, y bajo qué licencia.
establish-data = Mostrar dónde están descritos por completo los datos de entrenamiento.
establish-weights = Mostrar si los pesos están publicados, y bajo qué licencia.

list-and = { $rest } y { $last }
list-comma = { $rest }, { $next }

# Los componentes, como nombres y dentro de una frase.
component-name = { $component ->
    [model-architecture] Arquitectura del modelo
    [model-parameters] Pesos
    [technical-report] Informe técnico
    [evaluation-results] Resultados de evaluación
    [model-card] Ficha del modelo
    [data-card] Ficha de datos
    [sample-model-outputs] Salidas de ejemplo
    [training-code] Código de entrenamiento
    [inference-code] Código de inferencia
    [evaluation-code] Código de evaluación
    [evaluation-data] Datos de evaluación
    [supporting-libraries-and-tools] Bibliotecas y herramientas de apoyo
    [datasets] Datos de entrenamiento
    [data-preprocessing-code] Código de preparación de datos
    [research-paper] Artículo de investigación
    [model-parameters-intermediate] Puntos de control intermedios
    [model-metadata] Metadatos del modelo
   *[alignment-disclosure] Información sobre el alineamiento
}
component-lower = { $component ->
    [model-architecture] la arquitectura del modelo
    [model-parameters] los pesos
    [technical-report] el informe técnico
    [evaluation-results] los resultados de evaluación
    [model-card] la ficha del modelo
    [data-card] la ficha de datos
    [sample-model-outputs] salidas de ejemplo
    [training-code] el código de entrenamiento
    [inference-code] el código de inferencia
    [evaluation-code] el código de validación y pruebas
    [evaluation-data] los datos de evaluación
    [supporting-libraries-and-tools] las bibliotecas y herramientas de apoyo
    [datasets] los datos de entrenamiento
    [data-preprocessing-code] el código de preparación de datos
    [research-paper] el artículo de investigación
    [model-parameters-intermediate] puntos de control intermedios
    [model-metadata] los metadatos del modelo
   *[alignment-disclosure] la información sobre el alineamiento
}
is-or-are = { $count ->
    [one] es
   *[other] son
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] «{ $clause }»
    [paragraph] párrafo { $clause }
    [last-paragraph] último párrafo
    [last-section] última sección
    [policy-end] política de uso, última sección
    [uses] lista de usos prohibidos
   *[clause] cláusula { $clause }
}
