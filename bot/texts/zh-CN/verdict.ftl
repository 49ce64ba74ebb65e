# 一句话的回答。
headline-open-source = 是。{ $model } { is-or-are }开源的。
headline-open-weights = 不是。{ $model } { is-or-are }开放权重，不是开源：可以下载，许可证也开放。
headline-model-available = 不是。{ $model } { is-or-are }仅可下载，不是开源。
headline-closed = 不是。{ $model } { is-or-are }闭源的。
headline-unknown = 未确认。证据不足，无法判断 { $model } { is-or-are }否开源。

verdict-open-source = 开源
verdict-open-weights = 开放权重
verdict-model-available = 仅可下载
verdict-closed = 闭源
verdict-unknown = 未知

# 五个词的含义。
meaning-open-source = Open Source AI Definition 1.0 要求的一切都以认可的条款发布：数据是什么、全部代码、权重。
meaning-open-weights = 权重采用经 OSI 批准的许可证，但缺少数据信息或代码。可以自由使用，但无法重建，也无法研究它是怎么做出来的。
meaning-model-available = 权重可以下载，但条款未经 OSI 批准。
meaning-closed = 有证据表明权重没有发布。
meaning-unknown = 还没有人确认足够的事实。可能开放，也可能不开放。

# 原因。
reason-weights-withheld = { $producer } 没有发布 { $model } 的权重。
reason-weights-unknown = 还没有人确认 { $model } 的权重是否发布。
reason-license-unknown = 权重可以下载，但还没有人确认采用哪个许可证。
reason-license-approved = 权重采用 { $license }，该许可证经 OSI 批准。
reason-license-not-approved = 权重采用 { $license }，该许可证未经 OSI 批准。
reason-license-restricts = 权重采用 { $license }，该许可证未经 OSI 批准：{ $summary }
reason-license-restricts-clause = 权重采用 { $license }，该许可证未经 OSI 批准。{ $summary }（{ place }）
reason-no-license = 权重可以下载，但没有声明许可证：等于什么都没有授权。
reason-all-met = 数据信息、代码和权重满足 Open Source AI Definition 1.0 的每一项要求。
conflict = { $model } 的标签是 { $license }，但它衍生自采用 { $upstream } 的 { $base }。标签不能取消原模型的条款。
conflict-clause = { $model } 的标签是 { $license }，但它衍生自 { $base }，后者的许可证（{ $upstream }）说（{ place }）：{ $summary }

# OSAID 1.0，逐项要求。
requirement-data-information = 数据信息
requirement-base-models = 基础模型
osaid-data-met = 训练数据有完整说明，或已发布。
osaid-data-withheld = 训练数据没有发布，说明也不足以据此重建。
osaid-data-partial = 训练数据只有部分说明或部分发布。
osaid-data-unknown = 未确认训练数据有完整说明。
osaid-part-met = { component-name }：已发布，采用 { $license }。
osaid-part-not-approved = { component-name }：已发布，但采用 { $license }，未经 OSI 批准。
osaid-part-withheld = { component-name }：未发布。
osaid-part-partial = { component-name }：只发布了一部分。
osaid-part-unknown = { component-name }：未确认。
osaid-part-license-unknown = { component-name }：已发布，但采用哪个许可证未确认。
osaid-bases-met = 它所基于的模型 { $base } 是开源的。
osaid-bases-not-met = 它所基于的模型 { $base } 不是开源的。
osaid-bases-not-established = 未确认它所基于的模型 { $base } 是开源的。

# 同样的话，一次说几个组成部分。
reason-part-withheld = 未发布：{ $components }。
reason-part-partial = 只发布了一部分：{ $components }。
reason-part-not-approved = 已发布，但采用 { $license }，未经 OSI 批准：{ $components }。
reason-part-license-unknown = 已发布，但许可证还没有人确认：{ $components }。
reason-part-unknown = 未确认：{ $components }。

# 怎样才会改变结论。
change-data = 发布训练数据，或给出完整说明。
change-license = 让权重采用经 OSI 批准的许可证。
change-weights = 以经 OSI 批准的许可证发布权重。
change-base = 从开源的基础模型开始，而不是 { $base }。
change-part-withheld = 以经 OSI 批准的许可证发布{ $components }。
change-part-partial = 以经 OSI 批准的许可证完整发布{ $components }。
change-part-not-approved = 让{ $components }采用经 OSI 批准的许可证。
change-part-license-unknown = 说明{ $count ->
   *[other] { $components }采用
}哪个许可证。
change-part-unknown = 指出{ $components }在哪里，采用哪个许可证。
establish-data = 指出训练数据的完整说明在哪里。
establish-weights = 指出权重是否发布，采用哪个许可证。

list-and = { $rest }和{ $last }
list-comma = { $rest }、{ $next }

# 组成部分的名称，单独用和句中用。
component-name = { $component ->
    [model-architecture] 模型架构
    [model-parameters] 权重
    [technical-report] 技术报告
    [evaluation-results] 评测结果
    [model-card] 模型卡
    [data-card] 数据卡
    [sample-model-outputs] 示例输出
    [training-code] 训练代码
    [inference-code] 推理代码
    [evaluation-code] 评测代码
    [evaluation-data] 评测数据
    [supporting-libraries-and-tools] 配套库和工具
    [datasets] 训练数据
    [data-preprocessing-code] 数据预处理代码
    [research-paper] 研究论文
    [model-parameters-intermediate] 中间检查点
    [model-metadata] 模型元数据
   *[alignment-disclosure] 对齐说明
}
component-lower = { $component ->
    [model-architecture] 模型架构
    [model-parameters] 权重
    [technical-report] 技术报告
    [evaluation-results] 评测结果
    [model-card] 模型卡
    [data-card] 数据卡
    [sample-model-outputs] 示例输出
    [training-code] 训练代码
    [inference-code] 推理代码
    [evaluation-code] 验证和测试代码
    [evaluation-data] 评测数据
    [supporting-libraries-and-tools] 配套库和工具
    [datasets] 训练数据
    [data-preprocessing-code] 数据预处理代码
    [research-paper] 研究论文
    [model-parameters-intermediate] 中间检查点
    [model-metadata] 模型元数据
   *[alignment-disclosure] 对齐说明
}
is-or-are = { $count ->
   *[other] 是
}

# 在许可证的什么位置（bot/openness/places.py）。
place = { $kind ->
    [named] “{ $clause }”
    [paragraph] 第 { $clause } 段
    [last-paragraph] 最后一段
    [last-section] 最后一节
    [policy-end] 使用政策最后一节
    [uses] 禁止用途清单
   *[clause] 第 { $clause } 条
}
