# `isopen index build`.
index-progress = { $lines } lines read
index-built = { $file }: { $names } names, { $size } MB.
index-skipped = { $count ->
    [one] One line holds no repository name and was left out:
   *[other] { $count } lines hold no repository name and were left out; the first of them:
}
