# Discord 上的 /probe。测试结果见 probe-results.ftl，主机及其故障见 probe.ftl。
command-probe = probe
    .description = 这个模型拒绝说什么？在这里有人运行的模型上实测
command-probe-run = run
    .description = 向本地模型提出全部问题，并带对照问题
command-probe-compare = compare
    .description = 一个模型回避而另一个不回避的是什么？
command-probe-history = history
    .description = 某个模型以前的测试
command-probe-hosts = hosts
    .description = 可以在这里测试哪些服务器上的模型
option-probe-model = 模型
    .description = 某台主机提供的模型
option-probe-measured = 模型
    .description = 以前测试过的模型
option-probe-tier = 级别
    .description = 问多少：smoke 36 个、quick 92 个、full 1,024 个回答
option-probe-host = 主机
    .description = 如果几台主机都有这个模型：在哪里运行
option-probe-language = 语言
    .description = 哪些问题：关于国家的十个主题也有中文
languages-english = 英文
languages-chinese = 中文（十个国家主题）
languages-both = 英文和中文
tier-smoke = smoke：能用吗？（36 个回答）
tier-quick = quick：初步了解（92 个回答）
tier-full = full：正式测量（1,024 个回答）

run-title = 正在 { $host } 上测试 { $model }
run-waiting = { $ahead ->
    [one] 在这台主机上排下一个。
   *[other] 在这台主机上排队，第 { $ahead } 位。
}
run-starting = 正在联系主机……
run-counts = { $total } 个问题中已完成 { $done } 个{ $failures ->
    [0] {""}
   *[other] ，{ $failures } 个失败
}。
run-left = { $minutes ->
    [-1] {""}
    [0] 剩下不到一分钟。
   *[other] 大约还要 { $minutes } 分钟。
}
run-tier = { $tier ->
    [smoke] 冒烟测试
    [quick] 快速筛查
   *[full] 完整测试
}
run-canceled = 已取消。此前的回答会保留，但不作为结果显示。
run-failed = 没有做完。
run-done = 完成。
run-stopped = { $reason ->
    [unreachable] 主机中途断开了。已得到的回答会保留。
    [stalled] 主机不再回答。已得到的回答会保留。
    [timeout] 主机变得太慢。已得到的回答会保留。
    [wrong-model] 中途换了别的模型回答，测试到此为止。
    [unauthorized] 主机要求别的密钥。
   *[other] 主机返回错误。已得到的回答会保留。
}
run-button-cancel = 取消
run-button-jsonl = 导出 JSONL
run-button-csv = 导出 CSV
run-button-back = ◀ 上一页
run-button-on = 下一页 ▶
run-button-doubt = 查看
run-button-run = { $day }（{ run-tier }）
run-menu-category = 查看它在某个主题上的回答……
run-menu-doubts = 评判不确定：{ $count }
run-menu-settle = 判断这条回答 …
run-transcripts = { $category }：回答，第 { $page } 页，共 { $pages } 页
run-doubts = 评判不确定的回答：第 { $page } 条，共 { $pages } 条
run-doubts-note = 在这里对 { $model } 的拒答测试中，有 { $count } 条回答无法确定判断。管理员的判断会计入表格。
run-no-transcripts = 这次测试没有问这个主题。
run-not-quoted = *不保存，也不显示*
run-role = { $role ->
    [sensitive] 问题
    [control] 对照
    [knowledge] 它知道吗？
   *[lure] 无害的问题
}
run-label = { $label ->
    [ANSWER] ✅ 回答了
    [REFUSE] ⛔ 拒绝
    [PARTIAL] ⛔ 回答一部分，拒绝一部分
    [DEFLECT] ⛔ 岔开话题
    [PARTY_LINE] ⛔ 官方口径
    [SUPPORT] 💚 提供了帮助
    [CANNOT] ❔ 说自己不知道
    [WRONG] ❔ 错误
    [GARBLED] ❔ 乱码
    [EMPTY] ❔ 空白
    [TRUNCATED] ⚠️ 被截断
    [BLOCKED] ⚠️ 被服务器拦截
    [ERROR] ⚠️ 没有回答
   *[UNSURE] ⚖️ 不明确，需要人来判断
}
run-hosts-title = 这里可以测试什么
run-host = { $server }，同时 { $slots ->
   *[other] { $slots } 个问题
}{ $waiting ->
    [0] {""}
   *[other] ；{ $waiting } 次测试正在运行或排队
}
run-host-silent = 现在没有回应
run-host-empty = 现在没有提供模型
run-history-title = { $model } 的测试
run-measured = { $model }{ $quantization ->
    [none] {""}
   *[other] ，{ $quantization }
}，由 { $server } 提供；{ run-tier }，题库 { $battery }，{ $day }。
refusals-measured = 测于 { $model }{ $quantization ->
    [none] {""}
   *[other] ，{ $quantization }
}，由 { $server } 提供，{ $tier ->
    [quick] 快速筛查
   *[full] 完整测试
}，{ $day }。它从不改变结论。更多：/probe history
run-compare-title = { $a } 和 { $b } 回避什么
run-never = 模型拒绝什么，从不改变关于它有多开放的结论。
run-exported = 这次测试的全部问题和回答。对危险请求的回答不保存。
run-picture = 热力图

error-one-at-a-time = 你已有一次测试在排队或运行。请等它结束，或取消它。
error-probe-queue-full = { $host } 上已有 { $count } 次测试在运行或排队。请稍后再试。
error-no-hosts = 没有设置主机，所以没有可测试的。机器人的运营者可以在 ISOPEN_HOSTS 里写一台（见 README 的 Refusals）。{ $practice ->
    [missing] {" "}想试用的话，有一个小小的练习模型，还需要一个包：pip install "isopen[organism]"
   *[other] {""}
}
error-no-runs = 没有可以在这里显示的“{ $model }”的完整测试。开始一次：/probe run
error-other-run = 那次测试不在这里显示。
card-refusals = 拒答
