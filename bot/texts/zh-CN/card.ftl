# Discord 和终端的卡片共用的词。
card-license = 许可证
card-why = 原因
card-would-change = 怎样才会改变结论
card-components = 已发布
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = 能否重建
card-lineage = 由什么做成
card-conflict = 许可证冲突
card-second-opinions = 其他意见
card-others = 其他版本有所不同
card-sources = 来源
card-note = 值得知道
card-live = 查看情况

status-released = 已发布
status-partial = 部分发布
status-withheld = 未发布
status-unknown = 未确认

osaid-summary = { $all } 项要求中满足 { $met } 项{ $unknown ->
    [0] {""}
   *[other] ，{ $unknown } 项未确认
}
mof-summary = { $label }；进度 III { $third } %，II { $second } %，I { $first } %
mof-unclassified = 未分级
rebuildable-yes = 能：训练数据、预处理和训练代码都已发布。
rebuildable-partly = 部分能：{ $missing }只发布了一部分。
rebuildable-no = 不能：{ $missing }未发布{ $partial ->
    [none] 。
   *[other] ，{ $partial }只发布了一部分。
}
rebuildable-unknown = 未确认：还没有人证明{ $missing }已发布。
rebuildable-of-base = { $status ->
    [no] 不能：它所基于的模型缺少{ $missing }。
    [partly] 部分能：它所基于的模型的{ $missing }有缺失。
   *[unknown] 未确认：还没有人证明它所基于的模型的{ $missing }已发布。
}
compute-hours = 训练用了 { $hours } 个 { $hardware } 小时。
compute-flops = 训练用了 { $flops } 次浮点运算。
compute-tokens = 训练时读了 { $tokens } 个 token。
license-approved = 经 OSI 批准
license-not-approved = 未经 OSI 批准
license-unidentified = 无法识别
license-undeclared = 未确认
relation-finetune = 微调自
relation-adapter = 适配器，基于
relation-merge = 合并自
relation-quantized = 量化自
relation-continued-pretraining = 继续训练自
relation-distilled-from-outputs = 训练用到其输出：
osi-passed = 在 OSI 的 2024 年验证名单上：通过。（OSI 不认证任何系统。）
osi-would-pass-with-other-license = 在 OSI 的 2024 年验证名单上：换一种许可证很可能通过。（OSI 不认证任何系统。）
osi-failed = 在 OSI 的 2024 年验证名单上：未通过。（OSI 不认证任何系统。）
age = 事实截至 { $date }。
age-stale = 事实截至 { $date }；该重新查看了。
no-claims = 还没有记录任何事实。
answered-for-family = 这里回答的是 { $model }，即 { $family } 最新的主要版本。
note-derived-from-name = “{ $query }”不在目录中。从名字能看出它由什么做成，这个回答说的是后者：副本或微调版只会更不自由，不会更自由。
note-unlisted-size = 没有单独关于 { $size } 的事实；这个回答说的是整个版本。
note-understood-as = 理解为 { $name }。
candidate-row = { $name }：{ $verdict }（{ $license }）

compare-differences = 不同之处
compare-same = 在 isopen 查看的各方面，两者都一样。
row-verdict = 结论
row-osaid = Open Source AI Definition 1.0
row-rebuildable = 能否重建
answered-met = 满足
answered-not-met = 不满足
answered-not-established = 未确认
rebuild-yes = 能
rebuild-partly = 部分能
rebuild-no = 不能
rebuild-unknown = 未确认
