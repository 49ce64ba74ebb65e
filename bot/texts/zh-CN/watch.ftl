# 关注模型：命令、通知内容、每周摘要。
command-watch = watch
    .description = 模型有变化时在频道里通知：结论、许可证、下载限制、组件
command-unwatch = unwatch
    .description = 不再关注一个模型
command-watches = watches
    .description = 本服务器关注的模型，以及每周摘要
option-watch-channel = 频道
    .description = 在哪里通知（默认：/settings 里的关注频道，否则在这里）
option-unwatch = 模型
    .description = 本服务器关注的一个模型

watch-begun = 已关注 { $model }，有变化时会在 { $channel } 通知。
watch-already = { $model } 已经在 { $channel } 关注了。
watch-ended = 不再关注 { $model }。
watches-title = 本服务器关注的模型
watches-none = 还没有。用 `/watch` 添加一个模型。
watches-digest = 每周摘要
watches-digest-off = 不要摘要
watches-digest-next = 下一次：{ $when }。
error-too-many-watches = 本服务器已关注 { $limit } 个模型，达到上限。请先用 /unwatch 取消一个。
error-not-watched = 本服务器没有关注 { $query }。/watches 列出所关注的模型。

alert-title = { $model }：有变化
alert-foot = 收到通知是因为本服务器关注了它（/watches）。{ $mark }
alert-verdict = 结论：{ $before ->
    [open-source] 开源
    [open-weights] 开放权重
    [model-available] 仅可下载
    [closed] 闭源
   *[unknown] 未知
} → **{ $after ->
    [open-source] 开源
    [open-weights] 开放权重
    [model-available] 仅可下载
    [closed] 闭源
   *[unknown] 未知
}**
alert-license = 许可证：{ $before ->
    [none] 未知
   *[other] { $before }
} → **{ $after ->
    [none] 未知
   *[other] { $after }
}**
alert-state = { $after ->
    [there] 仓库又回来了。
    [disabled] Hub 停用了这个仓库。
    [missing] 仓库不见了。
   *[other] 仓库已经看不到了（设为私有，或已删除）。这并不说明它是闭源的。
}
alert-gate = { $after ->
    [no] 现在下载仓库不再需要申请。
    [auto] 现在下载前需要先同意条款。
   *[manual] 现在下载前需要所有者批准。
}
alert-part = { component-name }：{ $before ->
    [released] 已发布
    [partial] 部分发布
    [withheld] 未发布
   *[unknown] 未确认
} → **{ $after ->
    [released] 已发布
    [partial] 部分发布
    [withheld] 未发布
   *[unknown] 未确认
}**
alert-part-license = { component-name }：许可证变了，{ $before ->
    [none] 未知
   *[other] { $before }
} → **{ $after ->
    [none] 未知
   *[other] { $after }
}**
alert-conflict = 新的许可证冲突：{ $models }
alert-revision = 新的修订版：{ $before } → { $after }
alert-why-repository = 来自 Hugging Face Hub：仓库 { $model } 有变化。
alert-why-facts = isopen 自己的事实有更正或补充（版本 { $version }）。
alert-why-first-look = 来自 Hugging Face Hub：第一次看到了 { $model }。
alert-why-hub = 来自 Hugging Face Hub 的 { $model }。
digest-title = 本周的开放模型
digest-quiet = 本服务器关注的模型没有变化。
