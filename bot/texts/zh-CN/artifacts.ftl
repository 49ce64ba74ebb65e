# 一个模型实际发布了什么：终端里，以及 /artifacts 的卡片上。
artifacts-title = { $model } 发布了什么
artifacts-verdict = { $verdict }。{ $headline }
artifacts-weights = 权重
artifacts-license = 许可证
artifacts-gate = 访问门槛
artifacts-data = 数据集
artifacts-card = 模型卡
artifacts-confirmed = 在仓库中看到
artifacts-indicated = 有线索，未证实
artifacts-mentioned = 仅被提及
artifacts-catalog = 来自目录，这次查看中没有看到
artifacts-catalog-only = 来自目录
artifacts-nothing = 未确认
artifacts-odds = 相互矛盾
artifacts-unseen = 无法查看
artifacts-changes = 有哪些变化

artifacts-weights-line = { $count } 个文件（{ $formats }）{ $adapter ->
    [0] {""}
   *[other] ，是适配器：需要配合基础模型使用
}
artifacts-weights-none = 仓库中没有权重文件。
artifacts-weights-unread = 无法读取文件列表。
artifacts-parameters = { $number } 个参数
artifacts-packed = 权重已量化：参数数量未确认
artifacts-tag = 标签：{ $tag }
artifacts-tag-none = 没有标签
artifacts-text = { $file }：{ $finding }
artifacts-adds = 增加的内容：“{ $added }”
artifacts-code-license = 代码采用 { $license }。
artifacts-counts = 以此为准：{ $license }
artifacts-policy = 附加条款：{ $file }
artifacts-gate-no = 开放：无需申请。
artifacts-gate-auto = 同意条款即可访问。
artifacts-gate-manual = 由人决定谁可以访问。
artifacts-gate-asks = 要求填写：{ $asks }
artifacts-gate-eu = 不允许欧盟境内的人访问。
artifacts-gate-note = 访问门槛不是许可证。
artifacts-data-there = { $name }：存在{ $gated ->
    [no] {""}
   *[other] ，设有访问门槛
}，{ $license ->
    [none] 未声明许可证
    [unknown] 许可证未确认
   *[other] { $license }
}
artifacts-data-not = { $name }：{ $state }
artifacts-data-why = { $name }：{ $state }（{ $why }）
artifacts-data-more = 还有 { $count } 个，没有查看
artifacts-words = { $words } 个词。章节：{ $sections }
artifacts-words-only = { $words } 个词，没有章节。
artifacts-part = { $part }：{ $what }
artifacts-part-license = { $part }（{ $license }）：{ $what }
artifacts-part-status = { $part }：{ $status }
artifacts-part-status-license = { $part }：{ $status }（{ $license }）
artifacts-unseen-line = { $what }：{ $why }
artifacts-nobody = 还没有人查看过这个仓库。

command-artifacts = artifacts
    .description = 一个模型实际发布了什么，现在就到 Hugging Face Hub 上查看

component-on-hub = 在 Hub 上：{ $level }

# 按钮。
button-art = 发布内容
button-now = 立即查看
button-lin = 来源谱系
button-exp = 导出（ML-BOM）
button-prv = 结论

lineage-card = { $model } 的来源谱系
lineage-legend = 从上往下看：每个模型由什么做成。{ $conflicts ->
    [0] {""}
   *[other] 带警告标志的虚线表示许可证冲突。
}
export-card = { $model } 的 ML-BOM
export-note = 一份 CycloneDX 1.7 文档：许可证、来源谱系、数据集和已发布的内容，供管理组件的工具使用。
