# `isopen index build`.
index-progress = { $lines } Zeilen gelesen
index-built = { $file }: { $names } Namen, { $size } MB.
index-skipped = { $count ->
    [one] Eine Zeile enthält keinen Repository-Namen und wurde weggelassen:
   *[other] { $count } Zeilen enthalten keinen Repository-Namen und wurden weggelassen; die erste davon:
}
