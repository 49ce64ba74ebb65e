# Discord とターミナルのカードに共通の言葉。
card-license = ライセンス
card-why = 理由
card-would-change = 判定が変わる条件
card-components = 公開状況
card-osaid = Open Source AI Definition 1.0
card-mof = Model Openness Framework
card-rebuildable = 再現可能か
card-lineage = 何から作られたか
card-conflict = ライセンスの矛盾
card-second-opinions = ほかの評価
card-others = ほかの版は異なります
card-sources = 出典
card-note = 知っておくとよいこと
card-live = 確認

status-released = 公開
status-partial = 一部公開
status-withheld = 未公開
status-unknown = 未確認

osaid-summary = { $all } 件の要件のうち { $met } 件を満たす{ $unknown ->
    [0] {""}
   *[other] 、{ $unknown } 件は未確認
}
mof-summary = { $label }；進み具合 III { $third } %、II { $second } %、I { $first } %
mof-unclassified = 分類なし
rebuildable-yes = はい：学習データ、前処理、学習コードが公開されています。
rebuildable-partly = 一部：{ $missing }は一部だけ公開されています。
rebuildable-no = いいえ：{ $missing }が公開されていません。{ $partial ->
    [none] {""}
   *[other] { $partial }は一部だけ公開されています。
}
rebuildable-unknown = 未確認：{ $missing }は示されていません。
rebuildable-of-base = { $status ->
    [no] いいえ：元になったモデルに{ $missing }がありません。
    [partly] 一部：元になったモデルの{ $missing }に欠けているものがあります。
   *[unknown] 未確認：元になったモデルの{ $missing }は示されていません。
}
compute-hours = 学習に { $hardware } で { $hours } 時間かかりました。
compute-flops = 学習に浮動小数点演算 { $flops } 回を要しました。
compute-tokens = { $tokens } トークンで学習しました。
license-approved = OSI 承認
license-not-approved = OSI 未承認
license-unidentified = 特定できません
license-undeclared = 未確認
relation-finetune = ファインチューニング元
relation-adapter = アダプターの対象
relation-merge = マージ元
relation-quantized = 量子化元
relation-continued-pretraining = 追加学習の元
relation-distilled-from-outputs = 出力から学んだ元
osi-passed = OSI の 2024 年の検証リスト：合格。（OSI は認証をしません。）
osi-would-pass-with-other-license = OSI の 2024 年の検証リスト：別のライセンスならおそらく合格。（OSI は認証をしません。）
osi-failed = OSI の 2024 年の検証リスト：不合格。（OSI は認証をしません。）
age = { $date } 時点の事実です。
age-stale = { $date } 時点の事実です。見直しの時期です。
no-claims = まだ記録された事実がありません。
answered-for-family = { $family } の最新の主要な版である { $model } についての答えです。
note-derived-from-name = 「{ $query }」はカタログにありません。名前から元のモデルが分かるので、それについて答えています。コピーや派生版の自由は、減ることはあっても増えることはありません。
note-unlisted-size = { $size } だけについての事実はありません。これは版全体についての答えです。
note-understood-as = { $name } と理解しました。
candidate-row = { $name }：{ $verdict }（{ $license }）

compare-differences = 違うところ
compare-same = isopen が見るかぎり、すべて同じです。
row-verdict = 判定
row-osaid = Open Source AI Definition 1.0
row-rebuildable = 再現可能か
answered-met = 満たす
answered-not-met = 満たさない
answered-not-established = 未確認
rebuild-yes = はい
rebuild-partly = 一部
rebuild-no = いいえ
rebuild-unknown = 未確認
