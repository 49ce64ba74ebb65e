# Qué tiene que ver el Hub con una respuesta: cuándo se miró, o por qué no.
live-fresh = Mirado en el Hugging Face Hub { $when }.
live-stale = Mirado por última vez en el Hugging Face Hub { $when }; se está mirando de nuevo.
live-stale-why = Mirado por última vez en el Hugging Face Hub { $when }; ahora no se puede mirar: { $why }.
live-catalog = Del catálogo; se está mirando por primera vez en el Hugging Face Hub.
live-catalog-why = Del catálogo; ahora no se puede mirar en el Hugging Face Hub: { $why }.
live-offline = Del catálogo; isopen está sin conexión y no pregunta al Hugging Face Hub.
live-offline-seen = isopen está sin conexión; mirado por última vez en el Hugging Face Hub { $when }.
live-partly = Aún no está completo; sin ver: { $what }.
live-changed = Cambiado para el { $date }: { $what }

# Por qué no se pudo mirar.
live-why = { $why ->
    [offline] isopen está sin conexión
    [timed-out] tarda demasiado
    [down] no se llega a él
    [rate-limited] su límite de consultas está agotado
    [resting] falló varias veces y se le deja tranquilo un momento
    [busy] hay demasiadas consultas a la vez
    [bad-answer] su respuesta no tiene sentido
    [too-large] su respuesta es demasiado grande
    [token-refused] no acepta HF_TOKEN
    [forbidden] se niega
   *[other] no se le preguntó
}

# Qué ha sido de un repositorio.
live-hub-only = { $model } no está en el catálogo: esto es lo que muestra su repositorio en el Hugging Face Hub, y lo que allí no se muestra está sin establecer.
live-renamed = { $asked } se llama ahora { $model }.
live-gone = { $state ->
    [disabled] El Hub ha desactivado { $model }.
    [shut] { $model } tiene un acceso restringido que oculta todo.
    [missing] { $model } no está en el Hub.
   *[private-or-missing] El Hub no muestra { $model } (privado, o no está).
}{ $seen ->
    [no] {""}
   *[other] {" "}Lo que pone aquí se vio el { $seen }.
} Que algo ya no se muestre no lo hace cerrado.
live-weights-gone = { $model } ya no contiene pesos.
live-eu-blocked = El acceso a { $model } deja fuera a quienes están en la Unión Europea.
live-license-changed = La licencia es distinta de la del catálogo (a fecha de { $date }): era { $before } y ahora es { $now }.
live-license-tag = El repositorio lleva la etiqueta { $tag }; la lectura del catálogo (a fecha de { $date }) es { $license }, y cuenta hasta que el texto de la licencia diga otra cosa.
