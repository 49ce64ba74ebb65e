# Hub 与回答的关系：什么时候查看的，或者为什么没有。
live-fresh = 已查看 Hugging Face Hub：{ $when }。
live-stale = 上次查看 Hugging Face Hub：{ $when }；正在重新查看。
live-stale-why = 上次查看 Hugging Face Hub：{ $when }；现在无法查看：{ $why }。
live-catalog = 来自目录；正在首次查看 Hugging Face Hub。
live-catalog-why = 来自目录；现在无法查看 Hugging Face Hub：{ $why }。
live-offline = 来自目录；isopen 处于离线状态，不询问 Hugging Face Hub。
live-offline-seen = isopen 处于离线状态；上次查看 Hugging Face Hub：{ $when }。
live-partly = 还不完整；没有看到：{ $what }。
live-changed = 到 { $date } 为止的变化：{ $what }

# 为什么无法查看。
live-why = { $why ->
    [offline] isopen 处于离线状态
    [timed-out] 花的时间太长
    [down] 连接不上
    [rate-limited] 请求次数已达上限
    [resting] 它多次出错，先暂停询问一会儿
    [busy] 同时提出的问题太多
    [bad-answer] 它的回应无法理解
    [too-large] 它的回应太大
    [token-refused] 它不接受 HF_TOKEN
    [forbidden] 它拒绝了
   *[other] 没有询问
}

# 仓库后来怎样了。
live-hub-only = { $model } 不在目录中：这里是它在 Hugging Face Hub 上的仓库显示的内容，那里没有显示的都未确认。
live-renamed = { $asked } 现在叫 { $model }。
live-gone = { $state ->
    [disabled] Hub 已停用 { $model }。
    [shut] { $model } 设有访问门槛，全部内容都看不到。
    [missing] { $model } 不在 Hub 上。
   *[private-or-missing] Hub 上看不到 { $model }（私有，或不存在）。
}{ $seen ->
    [no] {""}
   *[other] 这里写的是 { $seen } 看到的。
}不再显示，并不等于{ verdict-closed }。
live-weights-gone = { $model } 里现在没有权重。
live-eu-blocked = { $model } 的访问门槛不允许欧盟境内的人访问。
live-license-changed = 许可证与目录中的不同（截至 { $date }）：原来是 { $before }，现在是 { $now }。
live-license-tag = 仓库的标签是 { $tag }；目录的解读（截至 { $date }）是 { $license }，在许可证文本另有说明之前以此为准。
