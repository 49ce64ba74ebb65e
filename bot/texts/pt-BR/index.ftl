# `isopen index build`.
index-progress = { $lines } linhas lidas
index-built = { $file }: { $names } nomes, { $size } MB.
index-skipped = { $count ->
    [1] Uma linha não contém nome de repositório e ficou de fora:
   *[other] { $count } linhas não contêm nome de repositório e ficaram de fora; a primeira:
}
