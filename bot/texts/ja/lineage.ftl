# 系譜：図と、見られない人のための言葉。
lineage-title = { $model } は何から作られたか
lineage-alone = 元になったモデルの記録はありません。
lineage-again = 上を参照
lineage-tagged = タグは { $license }
lineage-really = 効く条件：{ $license }
lineage-clash = ライセンスの矛盾
lineage-more = { $count ->
   *[other] … ほか { $count } モデル
}
lineage-row = { $name }（{ $license }；{ $verdict }）
lineage-row-tagged = { $name }（タグは { $tag }；効くのは { $license } の条件；{ $verdict }）
lineage-step = { $child } は { $how }：{ $row }{ $conflict ->
    [0] 。
   *[other] ：ライセンスの矛盾。
}
lineage-how = { $relation ->
    [adapter] 次のモデルへのアダプター
    [merge] 次のモデルをマージ
    [quantized] 次のモデルを量子化
    [continued-pretraining] 次のモデルを追加学習
    [distilled-from-outputs] 次のモデルの出力から学習
   *[finetune] 次のモデルをファインチューニング
}
