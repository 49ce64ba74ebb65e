# Lo que se ha publicado de verdad de un modelo: en el terminal y en la tarjeta de /artifacts.
artifacts-title = Lo que se ha publicado de { $model }
artifacts-verdict = { $verdict }. { $headline }
artifacts-weights = Pesos
artifacts-license = Licencia
artifacts-gate = Acceso
artifacts-data = Conjuntos de datos
artifacts-card = Ficha
artifacts-confirmed = Visto en el repositorio
artifacts-indicated = Señalado, sin confirmar
artifacts-mentioned = Solo mencionado
artifacts-catalog = Del catálogo, no visto esta vez
artifacts-catalog-only = Del catálogo
artifacts-nothing = Sin establecer
artifacts-odds = Contradicciones
artifacts-unseen = No se pudo mirar
artifacts-changes = Qué ha cambiado

artifacts-weights-line = { $count ->
    [one] Un archivo
   *[other] { $count } archivos
} ({ $formats }){ $adapter ->
    [0] {""}
   *[other] , un adaptador: necesita su modelo base
}
artifacts-weights-none = No hay archivos de pesos en el repositorio.
artifacts-weights-unread = No se pudo leer la lista de archivos.
artifacts-parameters = { $number } parámetros
artifacts-packed = pesos redondeados: el número de parámetros no está establecido
artifacts-tag = Etiqueta: { $tag }
artifacts-tag-none = Sin etiqueta
artifacts-text = { $file }: { $finding }
artifacts-adds = Añade: "{ $added }"
artifacts-code-license = El código está bajo { $license }.
artifacts-counts = Lo que cuenta: { $license }
artifacts-policy = Más condiciones: { $file }
artifacts-gate-no = Abierto: nadie tiene que pedir permiso.
artifacts-gate-auto = Entra quien acepta las condiciones.
artifacts-gate-manual = Alguien decide quién entra.
artifacts-gate-asks = Pide: { $asks }
artifacts-gate-eu = Deja fuera a quienes están en la Unión Europea.
artifacts-gate-note = Un acceso restringido no es una licencia.
artifacts-data-there = { $name }: está{ $gated ->
    [no] {""}
   *[other] , con acceso restringido
}, { $license ->
    [none] sin licencia declarada
    [unknown] licencia sin establecer
   *[other] { $license }
}
artifacts-data-not = { $name }: { $state }
artifacts-data-why = { $name }: { $state } ({ $why })
artifacts-data-more = { $count ->
    [one] y uno más, sin mirar
   *[other] y { $count } más, sin mirar
}
artifacts-words = { $words } palabras. Secciones: { $sections }
artifacts-words-only = { $words } palabras, sin secciones.
artifacts-part = { $part }: { $what }
artifacts-part-license = { $part } ({ $license }): { $what }
artifacts-part-status = { $part }: { $status }
artifacts-part-status-license = { $part }: { $status } ({ $license })
artifacts-unseen-line = { $what }: { $why }
artifacts-nobody = Nadie ha mirado todavía el repositorio.

command-artifacts = artifacts
    .description = Lo que se ha publicado de verdad de un modelo, visto ahora en el Hugging Face Hub

component-on-hub = en el Hub: { $level }

# Botones.
button-art = Artefactos
button-now = Mirar ahora
button-lin = Linaje
button-exp = Exportar (ML-BOM)
button-prv = Veredicto

lineage-card = Linaje de { $model }
lineage-legend = De arriba abajo: de qué se hizo cada modelo.{ $conflicts ->
    [0] {""}
   *[other] {" "}Una línea discontinua con señal de aviso marca un conflicto de licencias.
}
export-card = ML-BOM de { $model }
export-note = Un documento CycloneDX 1.7: licencia, linaje, conjuntos de datos y lo publicado, para herramientas que llevan la cuenta de componentes.
