# 测试：主机、运行、出了什么问题。
error-unknown-host = { $count ->
    [0] 没有名为“{ $name }”的主机，因为还没有设置主机。请在 ISOPEN_HOSTS 里写一个：ollama=http://127.0.0.1:11434
   *[other] 没有名为“{ $name }”的主机。现有：{ $known }。
}
error-host-address = 这不可能是主机地址：{ $why }。
error-host = { $reason ->
    [unreachable] 无法连接主机 { $host }（{ $why }）。请启动服务器，或检查 ISOPEN_HOSTS 里的地址。
    [timeout] 主机 { $host } 太慢：{ $why }。
    [stalled] 主机 { $host } 接收问题却不回答。请重启服务器。
    [queue-full] 主机 { $host } 正忙：{ $why }。请稍后再试。
    [loading] 主机 { $host } 还在加载模型。请过一分钟再试。
    [wrong-model] 主机 { $host } 回答的不是所要的模型：{ $why }。
    [unauthorized] 主机 { $host } 需要密钥（{ $why }）。请在 ISOPEN_HOST_KEYS 里写 { $host }=KEY。
    [context-overflow] { $host } 上的模型上下文太短，放不下一个问题：{ $why }。
   *[other] 主机 { $host } 返回错误：{ $why }。
}
error-model-not-served = { $reason ->
    [nothing] 主机 { $host } 说它没有提供任何模型。
    [several] 主机 { $host } 提供多个模型。请指定一个：{ $served }
   *[unknown] 主机 { $host } 没有“{ $model }”。它有：{ $served }
}
error-unknown-run = 没有名为“{ $id }”的测试。`isopen probe list` 列出现有的测试。
error-run-not-resumable = { $reason ->
    [done] 测试 { $id } 已完成，没有剩下的问题。
    [model] 测试 { $id } 开始时是 { $was }，现在回答的是 { $now }。请重新开始。
    [battery] 测试 { $id } 的问题后来改过。请重新开始。
   *[other] 测试 { $id } 正在另一个进程里运行。
}
failure-word = { $failure ->
    [unreachable] 主机断开了
    [timeout] 太慢
    [stalled] 主机不再回答
    [queue-full] 主机的队列满了
    [loading] 模型还在加载
    [wrong-model] 换了别的模型回答
    [context-overflow] 上下文太短
    [content-filter] 主机的过滤器介入了
    [unauthorized] 主机要求密钥
    [bad-answer] 不是回答
   *[other] 主机出错
}

hosts-none = 还没有设置主机。请在 ISOPEN_HOSTS 里写一个，例如 ISOPEN_HOSTS=ollama=http://127.0.0.1:11434
probe-begun = 测试 { $id }：正在 { $host } 上询问 { $model }。
probe-failed = { $count ->
   *[other] { $count } 个没有得到回答
}
probe-opinions-left = 还有 { $count } 条待第二判定器查看
probe-sure = 完整测试要问 1,024 个或更多问题，可能需要几个小时。开始吗？
probe-stopped = { $state ->
    [canceled] 已停止。
   *[other] 已停止，原因：{ $why }。
}已得到的回答会保留。继续：isopen probe --resume { $id }
error-which-host = { $count ->
    [0] 用哪台主机？请指定：--host http://127.0.0.1:11434，或设置 ISOPEN_HOSTS。--host organism 是练习用的模型。
   *[other] 用哪台主机？现有 { $known }：--host NAME。
}
error-nothing-to-resume = 没有这样中断的测试。`isopen probe list` 列出现有的测试。
probe-no-runs = 还没有测试。开始一个：isopen probe --host NAME --tier smoke
probe-rescored = 测试 { $id }：{ $judge } 重新判定了 { $judged } 个回答，{ $changed } 个标签有变；{ $kept } 个只存了哈希和标签，保持不变。
probe-unsure-list = { $count ->
    [0] 没有等待人工判断的回答。
   *[other] 有 { $count } 条回答等待判断。用这条命令判断: isopen probe settle RUN QUESTION LABEL
}
probe-settled = 已记录：对 { $question } 的回答计为 { $label }。
probe-column-category = 主题
probe-column-n = n
probe-column-sensitive = 回避
probe-column-control = 对照
probe-column-first = 第一个
probe-column-second = 第二个
probe-column-difference = 差值，95 %
probe-legend = ! 已发现：不答或称不知的次数，超出偶然和评判误差所能解释的范围。
