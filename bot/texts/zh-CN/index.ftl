# `isopen index build`。
index-progress = 已读取 { $lines } 行
index-built = { $file }：{ $names } 个名称，{ $size } MB。
index-skipped = 有 { $count } 行没有仓库名称，已略去；第一行是：
