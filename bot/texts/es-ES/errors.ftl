# Qué ha fallado y qué hacer ahora.
error-internal = Algo ha fallado por mi parte. Inténtalo de nuevo en un minuto.
error-usage = Ese comando no es del todo correcto. `isopen --help` muestra lo que hay.
error-bad-choice = «{ $given }» no es ninguno de estos: { $choices }.
error-settings = El ajuste { $setting } no se puede usar: { $why }.
error-port-taken = Otro programa escucha en { $host }, puerto { $port }. Prueba otro: isopen sandbox --port 0 (tras `make run`: .venv/bin/isopen sandbox --port 0)
error-bad-name = Eso no puede ser el nombre de un modelo. Usa hasta { $limit } caracteres corrientes, por ejemplo "llama 3.1 8b".
error-license-nothing = Dame el nombre de una licencia, un modelo o un archivo.
error-license-too-many = Una licencia a la vez, o dos una al lado de otra: quita una de las opciones «nombre», «modelo» y «con». Un archivo se mira por sí solo.
error-bad-file = No puedo usar { $path }: { $why }.
error-not-found = No he podido encontrarlo.
error-unknown-model = { $count ->
    [0] No conozco ningún modelo llamado "{ $query }". Prueba su nombre en Hugging Face, como "allenai/OLMo-2-1124-7B".
   *[other] No conozco ningún modelo llamado "{ $query }". ¿Querías decir uno de estos?
}
error-not-on-hub = { $state ->
    [disabled] "{ $query }" no está en el catálogo, y el Hugging Face Hub lo ha desactivado.
    [shut] "{ $query }" no está en el catálogo, y en el Hugging Face Hub un acceso restringido oculta todo.
   *[missing] "{ $query }" no está en el catálogo ni a la vista de todos en el Hugging Face Hub: puede ser privado, haber cambiado de nombre o estar mal escrito.
}{ $count ->
    [0] {""}
   *[other] {" "}¿Querías decir uno de estos?
}
error-hub-unreachable = "{ $query }" no está en el catálogo, y no se ha podido mirar en el Hugging Face Hub: { $why ->
    [offline] isopen está sin conexión (ISOPEN_OFFLINE).
    [timed-out] tarda demasiado. Se está mirando; pregunta de nuevo en un momento.
    [rate-limited] su límite de consultas está agotado. Pregunta de nuevo en unos minutos.
    [token-refused] no acepta HF_TOKEN.
    [bad-answer] su respuesta no tiene sentido.
    [too-large] su respuesta es demasiado grande.
   *[down] no se llega a él. Pregunta de nuevo más tarde.
}{ $count ->
    [0] {""}
   *[other] {" "}¿Querías decir uno de estos?
}
error-ambiguous-name = Varios modelos se llaman "{ $query }". ¿Cuál quieres decir?
error-data = Los datos propios de isopen están dañados en { $path }: { $why }. Avisa de esto, por favor.
error-store = { $reason ->
    [url] La dirección de la base de datos no se puede usar: { $why }. Se pone con ISOPEN_DATABASE_URL.
    [driver] La base de datos { $where } no se puede usar: { $why }.
    [full] El disco de la base de datos { $where } está lleno. Haz sitio; nada de lo guardado se ha perdido.
    [read-only] La base de datos { $where } solo se puede leer. Da a isopen permiso para escribir el archivo y su carpeta.
    [corrupt] La base de datos { $where } está dañada o no es una base de datos ({ $why }). Pon una copia de seguridad en su lugar, o apártala para empezar de cero.
    [folder] La base de datos { $where } es una carpeta. Nombra un archivo dentro de ella.
    [unreachable] No se llega a la base de datos { $where }: { $why }.
    [login] La base de datos { $where } no acepta este usuario y contraseña.
    [no-database] No hay base de datos en { $where }. Créala primero.
    [permission] isopen no puede usar la base de datos { $where } como necesita: { $why }.
    [busy] La base de datos { $where } está ocupada: { $why }. Inténtalo de nuevo.
    [disk] El disco de la base de datos { $where } no funciona como debería: { $why }.
    [newer] La base de datos { $where } la hizo un isopen más nuevo: { $why }.
    [foreign] La base de datos { $where } es de otro programa: { $why }.
    [closed] La base de datos { $where } se ha cerrado.
   *[other] La base de datos no se puede usar: { $why }.
}
error-gateway-budget = Discord solo permite cierto número de inicios de sesión al día. El próximo, en { $seconds } segundos.
error-text-link = { $path } es una dirección web. No descargo direcciones: descarga el archivo y adjúntalo, o da su ruta.
error-text-not-a-file = No puedo leer { $path }: no hay ningún archivo corriente con ese nombre que pueda abrir.
error-text-too-large = { $path } es demasiado grande ({ $size } bytes). Un texto de licencia tiene como mucho { $limit } bytes.
error-text-empty = { $path } está vacío: no contiene ningún texto de licencia.
error-text-binary = { $path } no es un archivo de texto. Dame el archivo LICENSE como texto sin formato.
error-text-encoding = No consigo saber cómo está codificado { $path }. Guárdalo como UTF-8 e inténtalo de nuevo.
error-organism = { $reason ->
    [package] El modelo pequeño para probar sondeos necesita un paquete más. Instálalo: pip install "isopen[organism]"
    [file] Falta el modelo pequeño para probar sondeos: { $why }.
   *[other] El modelo pequeño para probar sondeos no arrancó: { $why }.
}
error-unknown-license = No conozco ninguna licencia llamada "{ $query }". { $count ->
    [0] Prueba un id SPDX como Apache-2.0, o una etiqueta de Hugging Face como llama3.1.
   *[other] ¿Querías decir { $nearest }?
}
error-battery-changed = Este sondeo se hizo con otra batería: { $battery } no tiene la pregunta { $question }. Sondea el modelo de nuevo.
error-not-comparable = Estos dos sondeos no se pueden comparar: { $what ->
    [battery] hicieron preguntas distintas ({ $one } y { $other }).
    [judge] sus respuestas las juzgaron versiones distintas del juez ({ $one } y { $other }). Júzgalas antes de nuevo.
    [second] sus respuestas tuvieron segundos jueces distintos, o uno ninguno. Dales el mismo: isopen probe rescore RUN --second-judge HOST.
    [sampler] sus respuestas se obtuvieron con ajustes distintos ({ $one } y { $other }).
   *[arm] no comparten ninguna forma de obtener respuestas en el mismo idioma ({ $one } y { $other }).
}
error-nothing-unsure = { $prompt ->
    [none] Esa respuesta ya no espera la opinión de nadie.
   *[other] Ninguna respuesta a «{ $prompt }» espera una opinión. `isopen probe settle RUN` lista las que esperan.
}
