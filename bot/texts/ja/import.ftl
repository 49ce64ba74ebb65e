# `isopen import` の報告。
import-done = { $index }：{ $day } 時点の { $entries } 件を読みました。カタログの { $models } モデルに表示されます。
import-would = { $index }：{ $day } 時点の { $entries } 件を読みました。カタログの { $models } モデルに表示されることになります。何も保存していません。
import-added = 新しいもの（{ $count }）：
import-removed = なくなったもの（{ $count }）：
import-changed = 変わったもの（{ $count }）：
import-same = 変わらないもの：{ $count }。
import-unmatched = カタログのどのモデルにも当たらず、省いたもの（{ $count }）：
import-problems = 読めずに省いたもの（{ $count }）：
import-more = { "  " }ほか { $count } 件（--json ですべて表示）。
import-forgotten = 忘れました。{ $index } については、isopen に付属のものを表示します。
import-nothing-to-forget = { $index } は何も取り込まれていません。
import-stamped = ファイルにはいつの時点のものか書かれていません。今日 { $day } の日付で保存しました。日付は --as-of で指定できます。
