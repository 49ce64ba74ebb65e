# ほかの評価：ほかの指標の見方。判定には混ぜません。
opinion-index = { $index ->
    [osai-index] 欧州オープンソース AI インデックス
    [mot] Model Openness Tool
    [os-ai-map] os-ai-map
    [fmti] Foundation Model Transparency Index
    [osi-2024] Open Source Initiative
   *[other] { $index }
}
opinion-says = { $index }{ $entry ->
    [none] {""}
   *[other] （{ $entry } について）
}：{ $says }（{ $date }）
opinion-warning-mot = 自己申告のデータで、リンクはほとんどありません
opinion-warning-fmti = 会社がどれだけ語るかであり、モデルがどれだけ開かれているかではありません
opinion-disagrees = 判定と異なります。そちらでは{ $verdict }になります
opinion-class-differs = 記録された主張から isopen が見いだすもの：{ $label }
opinion-cells = { $class ->
    [open] 開かれている
    [partial] 一部開かれている
   *[other] 開かれていない
}：{ $cells }
opinion-cell = { $cell ->
    [datasources_basemodel] ベースモデルのデータ
    [datasources_endmodel] 最終モデルのデータ
    [weights_basemodel] ベースモデルの重み
    [weights_endmodel] 最終モデルの重み
    [trainingcode] 学習コード
    [code] コードの説明
    [hardware_architecture] アーキテクチャ
    [preprint] プレプリント
    [paper] 論文
    [modelcard] モデルカード
    [datasheet] データシート
    [licenses] ライセンス
   *[other] { $cell }
}
