# 其他意见：其他指数怎么说，从不混入结论。
opinion-index = { $index ->
    [osai-index] 欧洲开源 AI 指数
    [mot] Model Openness Tool
    [os-ai-map] os-ai-map
    [fmti] Foundation Model Transparency Index
    [osi-2024] Open Source Initiative
   *[other] { $index }
}
opinion-says = { $index }{ $entry ->
    [none] {""}
   *[other] 谈 { $entry }
}：{ $says }（{ $date }）
opinion-warning-mot = 数据由发布者自行申报，几乎都没有链接
opinion-warning-fmti = 看的是公司透露了多少，不是模型有多开放
opinion-disagrees = 意见不同：照此应为{ $verdict }
opinion-class-differs = 根据记录的陈述，isopen 得出：{ $label }
opinion-cells = { $class ->
    [open] 开放
    [partial] 部分开放
   *[other] 封闭
}：{ $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] 基础模型数据
    [datasources_endmodel] 最终模型数据
    [weights_basemodel] 基础模型权重
    [weights_endmodel] 最终模型权重
    [trainingcode] 训练代码
    [code] 代码文档
    [hardware_architecture] 架构
    [preprint] 预印本
    [paper] 论文
    [modelcard] 模型卡
    [datasheet] 数据表
    [licenses] 许可证
   *[other] { $cell }
}
