# Lo que encuentra una mirada al Hugging Face Hub, y lo que no se pudo mirar.

# Pruebas de un componente.
hub-seen-weights = { $count ->
    [one] Un archivo de pesos
   *[other] { $count } archivos de pesos
} ({ $formats }).
hub-seen-parameters = El Hub cuenta parámetros, pero no se pudo leer su lista de archivos.
hub-seen-checkpoints = { $count } estados del entrenamiento, como ramas, etiquetas o carpetas.
hub-seen-card = Un README de { $words } palabras en { $sections } secciones.
hub-seen-card-unread = Hay un README; no se pudo leer.
hub-seen-config = { $files }
hub-seen-modeling = Código en el repositorio: { $file }
hub-seen-library = El repositorio no tiene código propio; lo ejecuta la biblioteca { $library }.
hub-seen-results = Resultados en los metadatos de la ficha, declarados por quien la publica.
hub-seen-table = Una tabla de resultados en el README.
hub-seen-papers = { $count ->
    [one] La ficha enlaza un artículo; no se comprobó de quién es.
   *[other] La ficha enlaza { $count } artículos; no se comprobó de quién son.
}
hub-seen-report = El README habla de un informe técnico.
hub-seen-datasets = La ficha nombra { $named ->
    [one] un conjunto de datos
   *[other] { $named } conjuntos de datos
}, de los que { $there } se pueden ver en el Hub. No está establecido si eso es todo lo usado para entrenar.
hub-seen-data-section = El README tiene una sección sobre los datos.
hub-seen-link = El README menciona { $repo }; una mención no es una prueba.
hub-seen-link-answers = El README enlaza { $repo }, que existe; no se comprobó qué contiene.

# Cuán segura es una prueba.
hub-level-confirmed = confirmado
hub-level-indicated = señalado
hub-level-mentioned = solo mencionado
hub-level-none = sin establecer

# Cómo está un repositorio.
hub-state-there = está
hub-state-missing = no está
hub-state-private-or-missing = privado, o no está
hub-state-disabled = desactivado por el Hub
hub-state-shut = con acceso restringido
hub-state-not-looked = no se pudo mirar

# Por qué no se pudo mirar.
hub-why-offline = isopen está sin conexión
hub-why-timed-out = el Hub tardó demasiado
hub-why-down = no se llegó al Hub
hub-why-rate-limited = el límite de consultas del Hub está agotado
hub-why-resting = el Hub falló varias veces y se le deja tranquilo un momento
hub-why-busy = demasiadas consultas a la vez
hub-why-bad-answer = la respuesta del Hub no tenía sentido
hub-why-too-large = la respuesta era demasiado grande
hub-why-token-refused = el Hub no acepta HF_TOKEN
hub-why-forbidden = el Hub se negó
hub-why-not-asked = no se preguntó
hub-why-pending = tarda más

# Relación entre el texto de la licencia y la etiqueta.
hub-finding-agrees = El texto es esa licencia, palabra por palabra.
hub-finding-names = La etiqueta no nombra ninguna licencia; el texto sí.
hub-finding-says = No hay texto de licencia, solo una frase que la nombra.
hub-finding-other = El texto es otra licencia.
hub-finding-changed = El texto de la licencia está alterado.
hub-finding-unknown = El texto no es ninguna licencia que isopen conozca.
hub-finding-absent = No hay texto de licencia en el repositorio.
hub-finding-shut = El texto de la licencia está tras un acceso restringido.
hub-finding-not-looked = No se pudo leer el texto de la licencia.

# Contradicciones.
hub-conflict-both = { $model } lleva la etiqueta { $license } ({ $own }: { $own_summary }), pero deriva de { $base }, cuya licencia ({ $upstream }) dice ({ place }): { $summary }
hub-conflict-text-other = { $tagged ->
    [0] La ficha de { $model } no nombra ninguna licencia, y su { $file } es { $text }.
   *[other] { $model } lleva la etiqueta { $license }, pero su { $file } es { $text }.
}
hub-conflict-text-changed = { $tagged ->
    [0] El { $file } de { $model } es una versión alterada de { $text }.
   *[other] { $model } lleva la etiqueta { $license }, pero su { $file } es una versión alterada de { $text }.
}{ $removed ->
    [0] {""}
    [one] {" "}Falta una palabra.
   *[other] {" "}Faltan { $removed } palabras.
}{ $adds ->
    [0] {""}
   *[other] {" "}Añade: "{ $added }"
}
hub-conflict-text-unknown = { $model } lleva la etiqueta { $license }, pero su { $file } no es ninguna licencia que isopen conozca.
hub-conflict-name = El nombre { $model } no empieza por "Llama"; deriva de { $base }, cuya licencia ({ $upstream }) dice ({ place }): { $summary }
hub-undeclared = Linaje sin declarar: el nombre de { $model } dice { $family }, pero su ficha no nombra ningún modelo de origen. No está establecido si le alcanzan las condiciones de { $family }.
hub-undeclared-readme = Linaje sin declarar: el nombre y el README de { $model } hablan de { $family }, pero su ficha no nombra ningún modelo de origen. No está establecido si le alcanzan las condiciones de { $family }.
hub-undeclared-base = Linaje sin establecer: { $model } dice que se hizo a partir de { $base }, que no está a la vista; su nombre dice { $family }. No está establecido si le alcanzan las condiciones de { $family }.
hub-undeclared-known = Linaje sin declarar: la ficha de { $model } no nombra ningún modelo de origen, aunque se conoce.
hub-second-terms-of = El archivo { $file } de { $model } es { $policy }, que pertenece a otra licencia distinta de la suya.
hub-second-terms = Además de su licencia, { $model } tiene un segundo archivo con condiciones: { $file }

# Qué difiere de una mirada anterior.
hub-changed-state = { $now ->
    [there] { $model } vuelve a estar.
    [disabled] El Hub ha desactivado { $model }.
    [shut] { $model } tiene ahora un acceso restringido que oculta todo.
    [missing] { $model } ya no está.
   *[private-or-missing] { $model } ya no se muestra: privado, o no está.
}
hub-changed-name = { $before } se llama ahora { $now }.
hub-changed-license = La licencia era { $before } y ahora es { $now }.
hub-changed-text = { $now ->
    [agrees] El texto es ahora el de la licencia, palabra por palabra.
    [names] El texto de la licencia nombra ahora la licencia.
    [says] Ahora solo hay una frase que nombra la licencia.
    [other] El texto es ahora otra licencia.
    [changed] El texto de la licencia se ha alterado.
    [unknown] El texto ya no es ninguna licencia que isopen conozca.
   *[absent] Ya no hay texto de licencia.
}
hub-changed-weights-gone = { $model } ya no contiene pesos.
hub-changed-weights-new = { $model } contiene ahora pesos.
hub-changed-gate = { $now ->
    [no] El acceso es ahora abierto: nadie tiene que pedir permiso.
    [auto] El acceso es ahora restringido: hay que aceptar algo.
   *[manual] El acceso es ahora restringido: alguien tiene que dejar entrar.
}
hub-changed-base-new = La ficha dice ahora que se hizo a partir de { $base }.
hub-changed-base-gone = La ficha ya no dice que se hizo a partir de { $base }.
hub-changed-component-new = Nuevo en el repositorio: { component-lower }
hub-changed-component-gone = Ya no está en el repositorio: { component-lower }
