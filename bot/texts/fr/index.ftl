# `isopen index build`.
index-progress = { $lines } lignes lues
index-built = { $file } : { $names } noms, { $size } Mo.
index-skipped = { $count ->
    [one] Une ligne ne contient pas de nom de dépôt et a été laissée de côté :
   *[other] { $count } lignes ne contiennent pas de nom de dépôt et ont été laissées de côté ; la première :
}
