# 核对一条消息关于模型的说法。
claim-right = 说得对。{ $model }：{ claim-verdict }。
claim-wrong = 不对。{ $model }：{ claim-verdict }。
claim-verdict = { $verdict ->
    [open-source] { verdict-open-source }
    [open-weights] { verdict-open-weights }，不是开源
    [model-available] { verdict-model-available }，不是开源
    [closed] { verdict-closed }
   *[unknown] { verdict-unknown }
}
claim-depends-versions = 要看是哪个 { $model }。{ $versions }。
claim-two-senses-open-weights = { $model } 的权重可以下载，很多人用这个词只是这个意思。但它的许可证未经 OSI 批准，所以 isopen 称它为“{ verdict-model-available }”。
claim-two-senses-model-available = 不止如此。{ $model }：{ claim-verdict }。
claim-two-senses-closed = { $model } 的权重可以下载，所以它不像 GPT-4 那样“{ verdict-closed }”。但它也不是开源。
claim-not-established = 关于 { $model }，已确认的事实还不足以下结论。
claim-unknown-name = 我不知道名为 { $model } 的模型。
claim-hedged = 这个词带着引号，所以我不作评判。{ $model }：{ claim-verdict }。
claim-is-right = 说得对
claim-is-wrong = 不对
claim-is-depends = 要看情况
claim-is-unclear = 不清楚
claims-none = 没有找到关于模型开放程度的说法。

# 在 Discord 上。命令名称最多 32 个字符。
command-claims = 核对开源说法
    .description = 一条消息关于模型说了什么，是否属实
help-menu = 右键点击（或长按）消息 › 应用 › **{ $name }**
claims-title = 这条消息关于模型说了什么
claims-none-here = 这条消息里没有找到关于模型开放程度的说法。我查找的是*开源*、*开放权重*、*闭源*这类词附近的模型名称。
claims-more = 另有 { $count } 条说法没有列出。
claims-message = 原消息
claims-show = 给所有人看
