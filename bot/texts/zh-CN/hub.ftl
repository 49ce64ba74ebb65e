# 在 Hugging Face Hub 上看到了什么，什么无法查看。

# 组成部分的证据。
hub-seen-weights = { $count } 个权重文件（{ $formats }）。
hub-seen-parameters = Hub 给出了参数数量，但无法读取它的文件列表。
hub-seen-checkpoints = { $count } 个训练中间状态，以分支、标签或文件夹形式存在。
hub-seen-card = README 有 { $words } 个词、{ $sections } 个章节。
hub-seen-card-unread = 有 README；无法读取。
hub-seen-config = { $files }
hub-seen-modeling = 仓库中的代码：{ $file }
hub-seen-library = 仓库里没有自己的代码；由 { $library } 库来运行。
hub-seen-results = 卡片元数据中的结果，由发布者自己给出。
hub-seen-table = README 中有结果表格。
hub-seen-papers = 卡片链接了 { $count } 篇论文；没有核对是谁写的。
hub-seen-report = README 提到了技术报告。
hub-seen-datasets = 卡片列出 { $named } 个数据集，其中 { $there } 个在 Hub 上能看到。这是否就是全部训练数据，未确认。
hub-seen-data-section = README 有关于数据的章节。
hub-seen-link = README 提到 { $repo }；提到不算证据。
hub-seen-link-answers = README 链接到 { $repo }，它确实存在；里面有什么没有核对。

# 一条证据有多可靠。
hub-level-confirmed = 已证实
hub-level-indicated = 有线索
hub-level-mentioned = 仅被提及
hub-level-none = 未确认

# 仓库的状态。
hub-state-there = 存在
hub-state-missing = 不存在
hub-state-private-or-missing = 私有，或不存在
hub-state-disabled = 已被 Hub 停用
hub-state-shut = 设有访问门槛
hub-state-not-looked = 无法查看

# 为什么无法查看。
hub-why-offline = isopen 处于离线状态
hub-why-timed-out = Hub 花的时间太长
hub-why-down = 连接不上 Hub
hub-why-rate-limited = Hub 的请求次数已达上限
hub-why-resting = Hub 多次出错，先暂停询问一会儿
hub-why-busy = 同时提出的问题太多
hub-why-bad-answer = Hub 的回应无法理解
hub-why-too-large = 回应太大
hub-why-token-refused = Hub 不接受 HF_TOKEN
hub-why-forbidden = Hub 拒绝了
hub-why-not-asked = 没有询问
hub-why-pending = 还需要一些时间

# 许可证文本与标签的关系。
hub-finding-agrees = 许可证文本正是那个许可证，一字不差。
hub-finding-names = 标签没有写明许可证；文本写明了。
hub-finding-says = 没有许可证文本，只有一句提到它的话。
hub-finding-other = 许可证文本是另一种许可证。
hub-finding-changed = 许可证文本被改过。
hub-finding-unknown = 许可证文本不是 isopen 知道的任何一种。
hub-finding-absent = 仓库里没有许可证文本。
hub-finding-shut = 许可证文本在访问门槛后面。
hub-finding-not-looked = 无法读取许可证文本。

# 相互矛盾之处。
hub-conflict-both = { $model } 的标签是 { $license }（{ $own }：{ $own_summary }），但它衍生自 { $base }，后者的许可证（{ $upstream }）说（{ place }）：{ $summary }
hub-conflict-text-other = { $tagged ->
    [0] { $model } 的卡片没有写明许可证，而它的 { $file } 是 { $text }。
   *[other] { $model } 的标签是 { $license }，但它的 { $file } 是 { $text }。
}
hub-conflict-text-changed = { $tagged ->
    [0] { $model } 的 { $file } 是改过的 { $text }。
   *[other] { $model } 的标签是 { $license }，但它的 { $file } 是改过的 { $text }。
}{ $removed ->
    [0] {""}
   *[other] 少了 { $removed } 个词。
}{ $adds ->
    [0] {""}
   *[other] 增加的内容：“{ $added }”
}
hub-conflict-text-unknown = { $model } 的标签是 { $license }，但它的 { $file } 不是 isopen 知道的任何许可证。
hub-conflict-name = 名称 { $model } 不以“Llama”开头；它衍生自 { $base }，后者的许可证（{ $upstream }）说（{ place }）：{ $summary }
hub-undeclared = 来源未声明：{ $model } 的名称里有 { $family }，但它的卡片没有写明由哪个模型做成。{ $family } 的条款是否适用于它，未确认。
hub-undeclared-readme = 来源未声明：{ $model } 的名称和 README 提到 { $family }，但它的卡片没有写明由哪个模型做成。{ $family } 的条款是否适用于它，未确认。
hub-undeclared-base = 来源未确认：{ $model } 说自己由 { $base } 做成，但后者看不到；它的名称里有 { $family }。{ $family } 的条款是否适用于它，未确认。
hub-undeclared-known = 来源未声明：{ $model } 的卡片没有写明由哪个模型做成，虽然这是已知的。
hub-second-terms-of = { $model } 的文件 { $file } 是 { $policy }，它属于另一种许可证，而不是这个模型自己的许可证。
hub-second-terms = 除许可证外，{ $model } 还有第二个条款文件：{ $file }

# 与上次查看相比有什么不同。
hub-changed-state = { $now ->
    [there] { $model } 又出现了。
    [disabled] Hub 已停用 { $model }。
    [shut] { $model } 现在设有访问门槛，全部内容都看不到。
    [missing] { $model } 已不存在。
   *[private-or-missing] { $model } 不再显示：私有，或不存在。
}
hub-changed-name = { $before } 现在叫 { $now }。
hub-changed-license = 许可证原来是 { $before }，现在是 { $now }。
hub-changed-text = { $now ->
    [agrees] 许可证文本现在与该许可证一字不差。
    [names] 许可证文本现在写明了许可证。
    [says] 现在只有一句提到许可证的话。
    [other] 许可证文本现在是另一种许可证。
    [changed] 许可证文本被改过。
    [unknown] 许可证文本现在不是 isopen 知道的任何一种。
   *[absent] 已经没有许可证文本了。
}
hub-changed-weights-gone = { $model } 里已经没有权重了。
hub-changed-weights-new = { $model } 里现在有权重了。
hub-changed-gate = { $now ->
    [no] 访问门槛已取消：无需申请。
    [auto] 现在设有访问门槛：需要同意某些条款。
   *[manual] 现在设有访问门槛：需要有人批准。
}
hub-changed-base-new = 卡片现在说它由 { $base } 做成。
hub-changed-base-gone = 卡片不再说它由 { $base } 做成。
hub-changed-component-new = 仓库中新出现：{ component-lower }
hub-changed-component-gone = 仓库中已消失：{ component-lower }
