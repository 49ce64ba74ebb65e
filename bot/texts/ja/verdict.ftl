# 一文での答え。
headline-open-source = はい。{ $model } はオープンソース{ is-or-are }。
headline-open-weights = いいえ。{ $model } はオープンウェイト{ is-or-are }。ダウンロードでき、ライセンスも開かれていますが、オープンソースではありません。
headline-model-available = いいえ。{ $model } は「ダウンロードのみ可」{ is-or-are }。オープンソースではありません。
headline-closed = いいえ。{ $model } は非公開{ is-or-are }。
headline-unknown = 未確認です。{ $model } がオープンソースかどうかを言えるだけの根拠がありません。

verdict-open-source = オープンソース
verdict-open-weights = オープンウェイト
verdict-model-available = ダウンロードのみ可
verdict-closed = 非公開
verdict-unknown = 不明

# 五つの言葉の意味。
meaning-open-source = Open Source AI Definition 1.0 が求めるものすべて、つまりデータが何だったか、コード全部、重みが、認められた条件で公開されています。
meaning-open-weights = 重みは OSI 承認のライセンスですが、データ情報かコードが欠けています。自由に使えますが、作り直したり、作り方を調べたりはできません。
meaning-model-available = 重みはダウンロードできますが、条件は OSI に承認されていません。
meaning-closed = 重みが公開されていないという根拠があります。
meaning-unknown = まだ十分に確かめられていません。開かれているかもしれず、そうでないかもしれません。

# 理由。
reason-weights-withheld = { $producer } は { $model } の重みを公開していません。
reason-weights-unknown = { $model } の重みが公開されているかどうかは、まだ確かめられていません。
reason-license-unknown = 重みはダウンロードできますが、どのライセンスかは確かめられていません。
reason-license-approved = 重みのライセンスは { $license } で、OSI 承認です。
reason-license-not-approved = 重みのライセンスは { $license } で、OSI に承認されていません。
reason-license-restricts = 重みのライセンスは { $license } で、OSI に承認されていません：{ $summary }
reason-license-restricts-clause = 重みのライセンスは { $license } で、OSI に承認されていません。{ $summary }（{ place }）
reason-no-license = 重みはダウンロードできますが、ライセンスの表示がありません。何も許諾されていないことになります。
reason-all-met = データ情報、コード、重みが Open Source AI Definition 1.0 のすべての要件を満たしています。
conflict = { $model } には { $license } と付いていますが、{ $upstream } の { $base } から派生しています。タグでは元のモデルの条件を外せません。
conflict-clause = { $model } には { $license } と付いていますが、{ $base } から派生しています。そのライセンス（{ $upstream }）にはこうあります（{ place }）：{ $summary }

# OSAID 1.0 の要件ごと。
requirement-data-information = データ情報
requirement-base-models = ベースモデル
osaid-data-met = 学習データは完全に説明されているか、公開されています。
osaid-data-withheld = 学習データは公開されておらず、作り直せるほどの説明もありません。
osaid-data-partial = 学習データの説明または公開は一部だけです。
osaid-data-unknown = 学習データが完全に説明されているかは未確認です。
osaid-part-met = { component-name }：{ $license } で公開。
osaid-part-not-approved = { component-name }：公開されていますが、{ $license } は OSI に承認されていません。
osaid-part-withheld = { component-name }：公開されていません。
osaid-part-partial = { component-name }：一部だけ公開。
osaid-part-unknown = { component-name }：未確認。
osaid-part-license-unknown = { component-name }：公開されていますが、どのライセンスかは未確認です。
osaid-bases-met = 元になった { $base } はオープンソースです。
osaid-bases-not-met = 元になった { $base } はオープンソースではありません。
osaid-bases-not-established = 元になった { $base } がオープンソースかどうかは未確認です。

# 複数のものをまとめて。
reason-part-withheld = 公開されていないもの：{ $components }。
reason-part-partial = 一部だけ公開：{ $components }。
reason-part-not-approved = 公開されているが、{ $license } は OSI に承認されていないもの：{ $components }。
reason-part-license-unknown = 公開されているが、ライセンスが確かめられていないもの：{ $components }。
reason-part-unknown = 未確認：{ $components }。

# 何があれば変わるか。
change-data = 学習データを公開するか、完全に説明する。
change-license = 重みを OSI 承認のライセンスにする。
change-weights = 重みを OSI 承認のライセンスで公開する。
change-base = { $base } ではなく、オープンソースのベースモデルから始める。
change-part-withheld = { $components }を OSI 承認のライセンスで公開する。
change-part-partial = { $components }をすべて、OSI 承認のライセンスで公開する。
change-part-not-approved = { $components }を OSI 承認のライセンスにする。
change-part-license-unknown = { $count ->
   *[other] { $components }
}がどのライセンスかを示す。
change-part-unknown = { $components }がどこにあり、どのライセンスかを示す。
establish-data = 学習データの完全な説明がどこにあるかを示す。
establish-weights = 重みが公開されているか、どのライセンスかを示す。

list-and = { $rest }と{ $last }
list-comma = { $rest }、{ $next }

# 構成要素の名前と、文中での形。
component-name = { $component ->
    [model-architecture] モデルアーキテクチャ
    [model-parameters] 重み
    [technical-report] 技術報告書
    [evaluation-results] 評価結果
    [model-card] モデルカード
    [data-card] データカード
    [sample-model-outputs] 出力例
    [training-code] 学習コード
    [inference-code] 推論コード
    [evaluation-code] 評価コード
    [evaluation-data] 評価データ
    [supporting-libraries-and-tools] 補助ライブラリとツール
    [datasets] 学習データ
    [data-preprocessing-code] データ前処理コード
    [research-paper] 研究論文
    [model-parameters-intermediate] 途中のチェックポイント
    [model-metadata] モデルのメタデータ
   *[alignment-disclosure] アラインメントの開示
}
component-lower = { $component ->
    [model-architecture] モデルアーキテクチャ
    [model-parameters] 重み
    [technical-report] 技術報告書
    [evaluation-results] 評価結果
    [model-card] モデルカード
    [data-card] データカード
    [sample-model-outputs] 出力例
    [training-code] 学習コード
    [inference-code] 推論コード
    [evaluation-code] 検証・テストコード
    [evaluation-data] 評価データ
    [supporting-libraries-and-tools] 補助ライブラリとツール
    [datasets] 学習データ
    [data-preprocessing-code] データ前処理コード
    [research-paper] 研究論文
    [model-parameters-intermediate] 途中のチェックポイント
    [model-metadata] モデルのメタデータ
   *[alignment-disclosure] アラインメントの開示
}
is-or-are = { $count ->
   *[other] です
}

# Where in a license something stands (bot/openness/places.py).
place = { $kind ->
    [named] 「{ $clause }」
    [paragraph] 第 { $clause } 段落
    [last-paragraph] 最後の段落
    [last-section] 最後の節
    [policy-end] 利用ポリシーの最後の節
    [uses] 禁止用途の一覧
   *[clause] 条項 { $clause }
}
