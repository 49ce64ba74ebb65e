# 来源谱系：图，以及给看不到图的人的文字。
lineage-title = { $model } 由什么做成
lineage-alone = 没有记录它由哪个模型做成。
lineage-again = 见上
lineage-tagged = 标签为 { $license }
lineage-really = 以此条款为准：{ $license }
lineage-clash = 许可证冲突
lineage-more = ……还有 { $count } 个模型
lineage-row = { $name }（{ $license }；{ $verdict }）
lineage-row-tagged = { $name }（标签为 { $tag }；实际以 { $license } 的条款为准；{ $verdict }）
lineage-step = { $child } { $how } { $row }{ $conflict ->
    [0] 。
   *[other] ：许可证冲突。
}
lineage-how = { $relation ->
    [adapter] 是适配器，基于
    [merge] 合并自
    [quantized] 量化自
    [continued-pretraining] 继续训练自
    [distilled-from-outputs] 训练时用到以下模型的输出：
   *[finetune] 微调自
}
