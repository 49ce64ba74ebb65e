# `isopen index build`.
index-progress = { $lines } líneas leídas
index-built = { $file }: { $names } nombres, { $size } MB.
index-skipped = { $count ->
    [one] Una línea no contiene un nombre de repositorio y queda fuera:
   *[other] { $count } líneas no contienen un nombre de repositorio y quedan fuera; la primera:
}
