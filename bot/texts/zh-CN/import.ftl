# `isopen import` 报告的内容。
import-done = { $index }：读取了 { $entries } 个条目，截至 { $day }；目录中有 { $models } 个模型现在会显示它们。
import-would = { $index }：读取了 { $entries } 个条目，截至 { $day }；目录中有 { $models } 个模型会显示它们。没有保存任何内容。
import-added = 新增（{ $count }）：
import-removed = 不再提及（{ $count }）：
import-changed = 有变化（{ $count }）：
import-same = 没有变化：{ $count }。
import-unmatched = 不属于目录中的任何模型，已略去（{ $count }）：
import-problems = 无法读取，已略去（{ $count }）：
import-more = { "  " }还有 { $count } 个（--json 会全部列出）。
import-forgotten = 已忘记。isopen 会显示随附的 { $index } 内容。
import-nothing-to-forget = 没有导入过 { $index } 的内容。
import-stamped = 文件没有说明是哪一天的：按今天 { $day } 记录。可用 --as-of 指定日期。
