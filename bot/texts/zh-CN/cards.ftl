# 只有 Discord 卡片才说的话。与终端共用的词在 card.ftl。
line = **{ $label }：** { $text }
verdict-and-why = **{ $verdict }。** { $why }
card-parts = 发布了什么
component-group = { $sign } **{ $status }（{ $count }）：** { $names }
license-linked = { $license } · { $link }
read-it = 阅读
see-it = 查看
card-age = { $age }{ $sources ->
    [0] 没有记录来源。
   *[other] { $sources } 个来源。
}计算时间：{ $computed }。

button-why = 为什么？
button-lic = 许可证
button-com = 组成部分
button-src = 来源
button-cmp = 比较
button-chk = 立即查看
menu-placeholder = 选择一个模型

title-why = 为什么？{ $model }，逐项要求
title-lic = { $model } 的许可证
title-com = { $model } 的组成部分
title-src = 关于 { $model } 的来源
and-more = ……还有更多

rebuild-word-yes = 能
rebuild-word-partly = 部分能
rebuild-word-no = 不能
rebuild-word-unknown = 未确认

license-undeclared-why = 还没有人确认权重采用什么许可证。没有许可证，就没有授予任何权利。
license-declared = 发布者说是 { $license }；它所依据的模型的条款同样有效。
license-history = 许可证的变化
license-span = { $license }：从 { $since } 到 { $until }
the-beginning = 最初
today = 今天
fsf-free = FSF 认为自由
not-legal-advice = 这是对公开文本的解读，不是法律意见。
category-public-domain = 公有领域
category-permissive = 宽松
category-copyleft = copyleft
category-model-permissive = 宽松，为模型而写
category-rail = 带使用限制（RAIL）
category-source-available = 源码可见，但限制使用者或用途
category-non-commercial = 非商业
category-proprietary = 专有
category-no-license = 没有许可证
category-unidentified = 无法识别
training-effort = 训练投入

compare-title = { $a } 和 { $b }
compare-legend = 先 { $a }，后 { $b }
compare-row = **{ $label }：** { $a } │ { $b }
compare-rest = 其余各方面两者都一样。

form-title = 将 { $model } 与另一个比较
form-near = 选择一个
form-typed = 或者输入任意名称
form-name = 名称
form-placeholder = 例如：olmo 3

about-title = isopen 回答什么
about-intro = “这个 AI 模型开源吗？”，并附上证据。开源的意思是：你能看到它怎样运作，能修改它，也能自己做一个。只能下载权重、别的什么都没有的模型，就是“仅可下载”。
about-how = 结论由一条条陈述算出：每个组成部分一条，附链接、日期和来源。每项要求要么满足，要么不满足，要么未确认；没有人证明过的，绝不猜测。其他指数作为其他意见列出，从不混入结论。OSI 不认证任何系统。
    .title = 结论怎样得出
about-sources = 发布者自己发布的内容；Open Source AI Definition 1.0（OSI）；Model Openness Framework 及其 [Model Openness Tool](https://mot.isitopen.ai)（LF AI & Data，MIT，© 2024 The Model Openness Tool Authors）；[欧洲开源 AI 指数](https://osai-index.eu)（European Open Source AI Index，CC BY 4.0，doi:10.5281/zenodo.15386042；Liesenfeld & Dingemanse，FAccT 2024），缩略为等级；os-ai-map（Current AI，MIT）；Foundation Model Transparency Index（Stanford CRFM，CC BY 4.0），只取总分；models.dev（MIT）；SPDX 许可证列表（CC0）。每条事实的来源都写在**来源**里；全部来源：data/SOURCES.md。
    .title = 这些事实来自谁
about-privacy = 我只看到你输入的命令，看不到周围的消息。我保存结论，不保存提问：不记谁问的、在哪里问、为什么问。有人特意设置、报告或启动（拒答测试）的内容会连同名字保存：/privacy 会说明保存了什么，也能删除。出错时，日志只记什么坏了，不记是谁问的。
    .title = 我记住什么
about-project = isopen 是自由软件，采用 GPL-3.0-or-later。事实是普通文件，人人都可以更正。
    .title = 项目本身

help-title = 你可以输入什么
help-intro = 只要我会你的语言，就用你的语言回答。
help-row = { $command }：{ $what }
help-tip = 名称可以随意些：“llama”、“llama 3.1 8b”、“meta-llama/Llama-3.1-8B”和 Hugging Face 链接都行。

license-you-may = 可以：
license-you-may-not = 不可以，或只在限度内可以
license-you-must = 必须
license-it-keeps = 许可方手里保留的权力
license-text-is-exact = 这正是 { $license }，一字不差。
license-text-is-modified = 不是 { $license }：是它的文本，但被改过。
license-text-is-near = 它提到或近似 { $license }，但不是它的文本。
license-text-is-unknown = 这里已知的许可证中，没有一个是这段文本。
license-line = 第 { $line } 行：
license-page = 第 { $page } 页，共 { $pages } 页；共有 { $count } 处不同。
license-pages-gone = 这张卡片的差异我已经读不到了。请重新附上文本。
button-license-compare = 比较许可证
button-page-before = 上一页
button-page-after = 下一页
