# Palabras de la tarjeta que comparten Discord y el terminal.
card-license = Licencia
card-why = Por qué
card-would-change = Qué lo cambiaría
card-components = Publicado
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = Reconstruible
card-lineage = Hecho a partir de
card-conflict = Conflicto de licencias
card-second-opinions = Segundas opiniones
card-others = Otras versiones difieren
card-sources = Fuentes
card-note = Conviene saber
card-live = Comprobado

status-released = publicado
status-partial = en parte
status-withheld = no publicado
status-unknown = sin establecer

osaid-summary = { $met } de { $all } requisitos cumplidos{ $unknown ->
    [0] {""}
   *[other] , { $unknown } sin establecer
}
mof-summary = { $label }; progreso III { $third } %, II { $second } %, I { $first } %
mof-unclassified = Sin clasificar
rebuildable-yes = Sí: están publicados los datos de entrenamiento, su preparación y el código de entrenamiento.
rebuildable-partly = En parte: { $missing } { $count ->
    [one] solo está disponible
   *[other] solo están disponibles
} parcialmente.
rebuildable-no = No: { $missing } { $count ->
    [one] no está disponible
   *[other] no están disponibles
}{ $partial ->
    [none] .
   *[other] , y { $partial } solo en parte.
}
rebuildable-unknown = Sin establecer: nadie ha mostrado { $missing }.
rebuildable-of-base = { $status ->
    [no] No: al modelo base le falta { $missing }.
    [partly] En parte: al modelo base le falta algo en { $missing }.
   *[unknown] No establecido: nadie ha mostrado { $missing } del modelo base.
}
compute-hours = El entrenamiento llevó { $hours } horas de { $hardware }.
compute-flops = El entrenamiento llevó { $flops } operaciones de coma flotante.
compute-tokens = Vio { $tokens } tokens.
license-approved = aprobada por la OSI
license-not-approved = no aprobada por la OSI
license-unidentified = sin identificar
license-undeclared = sin establecer
relation-finetune = ajustado a partir de
relation-adapter = adaptador sobre
relation-merge = fusionado a partir de
relation-quantized = cuantizado a partir de
relation-continued-pretraining = entrenamiento continuado de
relation-distilled-from-outputs = aprendido de las salidas de
osi-passed = En la lista de validación de la OSI de 2024: superada. (La OSI no certifica ningún sistema.)
osi-would-pass-with-other-license = En la lista de validación de la OSI de 2024: probablemente la superaría con otra licencia. (La OSI no certifica ningún sistema.)
osi-failed = En la lista de validación de la OSI de 2024: no superada. (La OSI no certifica ningún sistema.)
age = Datos a fecha de { $date }.
age-stale = Datos a fecha de { $date }; toca volver a mirar.
no-claims = Aún no consta ningún dato.
answered-for-family = Respuesta sobre { $model }, la versión principal más reciente de { $family }.
note-derived-from-name = "{ $query }" no está en el catálogo. Su nombre dice de qué se hizo, y esta respuesta es para eso: una copia o un ajuste puede ser menos libre, nunca más.
note-unlisted-size = No hay datos sobre { $size } por separado; esta respuesta es para la versión en conjunto.
note-understood-as = Entendido como { $name }.
candidate-row = { $name }: { $verdict } ({ $license })

compare-differences = En qué difieren
compare-same = Están igual en todo lo que isopen mira.
row-verdict = Veredicto
row-osaid = Open Source AI Definition 1.0
row-rebuildable = Reconstruible
answered-met = cumplido
answered-not-met = no cumplido
answered-not-established = sin establecer
rebuild-yes = sí
rebuild-partly = en parte
rebuild-no = no
rebuild-unknown = sin establecer
