# `isopen index build`。
index-progress = { $lines } 行を読みました
index-built = { $file }：名前 { $names } 件、{ $size } MB。
index-skipped = { $count ->
   *[other] リポジトリ名のない { $count } 行を省きました。最初のもの：
}
