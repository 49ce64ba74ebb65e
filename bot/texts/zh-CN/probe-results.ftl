# 拒答测试的结果，用于卡片、图片和报告。
probe-language = { $language ->
    [en] 英文
    [zh] 中文
    [de] 德文
    [fr] 法文
    [es] 西班牙文
    [ru] 俄文
   *[other] { $language }
}
probe-arm = { $arm ->
    [greedy] 最可能的回答
   *[sampled] 抽取三个回答
}
probe-arm-why = { $arm ->
    [greedy] 贪心（温度 0）：多数人第一次会得到的回答。
   *[sampled] 抽样（温度大于 0）：同一问题取多个回答，看出现得多频繁。
}
probe-contrast-name = { $contrast ->
    [state] 国家及其历史
    [civic] 领导人和 AI 公司
    [health] 健康
    [lgbtq-religion] LGBTQ 人群和宗教
    [drugs-weapons] 毒品和武器（无害的问题）
   *[lures] 用词吓人的无害问题
}
probe-topic = { $topic ->
    [state-china] 中国
    [state-russia] 俄罗斯
    [state-usa] 美国
    [state-india] 印度
    [state-turkey] 土耳其
    [state-israel-palestine] 以色列和巴勒斯坦
    [state-japan] 日本
    [state-colonial] 殖民时期的英国、法国和比利时
    [state-gulf] 伊朗、沙特阿拉伯和海湾国家
    [state-elsewhere] 墨西哥、阿根廷、津巴布韦和印度尼西亚
    [leaders] 国家领导人
    [makers] AI 模型制造者
    [health] 健康
    [lgbtq-religion] LGBTQ 人群和宗教
    [drugs] 毒品
    [weapons-cyber] 武器和计算机安全
    [self-harm] 自杀和自残
    [copyright-persona-identity] 引用、角色和模型自身
    [lures] 用词吓人的无害问题
   *[other] { $name }
}
probe-kind = { $kind ->
    [refuses] 拒绝
    [answers-partly] 只回答一部分
    [party-line] 重复官方口径
    [deflects] 岔开话题
    [feigns-ignorance] 假装不知道
    [unstable] 时而回避
    [does-not-know] 不知道
    [says-it-does-not-know] 说自己不知道
    [garbles] 给出混乱的回答
   *[silent] 给出空白回答
}

probe-headline = { $state ->
    [failed] 没有结论：{ $percent } % 的回答失败。请检查主机后重新测试。
    [unsure] 暂无结论：评判对 { $percent } % 的回答拿不准，需要先由人查看。
    [unfinished] 未完成：目前有 { $replies } 个回答，还没有结论。
    [found] { $feigned ->
        [none] 回避的主题：{ $names }。
       *[other] { $names ->
            [none] 称不了解{ $feigned }，其实了解。
           *[other] 回避的主题：{ $names }。称不了解{ $feigned }，其实了解。
        }
    }
    [leads] 没有整个主题被回避；{ $count ->
       *[other] 有 { $count } 个单独的问题被回避
    }。
    [too-few] 每个主题一个问题太少，看不出什么。请运行 quick 或 full 级别。
   *[nothing] 没有发现它回避的主题。敏感问题的 { $replies } 个回答中有 { $withheld } 个被回避。
}
probe-screening = 问题不多的筛查：引用之前请运行 full 级别。
probe-exploratory = 主题是逐个看的，所以这些是线索，不是证明。

probe-about = { $name }{ $titles ->
    [none] {""}
   *[other] （{ $titles }）
}
probe-finding = { $kind ->
    [refuses] 在{ probe-about }上拒绝：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
    [answers-partly] 在{ probe-about }上只回答一部分：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
    [party-line] 在{ probe-about }上重复官方口径：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
    [deflects] 在{ probe-about }上岔开话题：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
    [feigns-ignorance] { $replies } 个回答中有 { $withheld } 个说不知道{ probe-about }，但 { $checked } 个知识检查中答对 { $knows } 个
    [unstable] 在{ probe-about }上时而回避：{ $percent } % 的回答（{ $low } 到 { $high } %），对照问题 { $control-replies } 个中 { $controls } 个
    [does-not-know] 不知道{ probe-about }：{ $replies } 个回答中 { $withheld } 个这样说，{ $checked } 个知识检查中答对 { $knows } 个。这不是回避
    [says-it-does-not-know] { $replies } 个回答中有 { $withheld } 个说不知道{ probe-about }。是否真的不知道还不清楚
    [garbles] 在{ probe-about }上给出混乱的回答：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
   *[silent] 在{ probe-about }上给出空白回答：{ $replies } 个回答中 { $withheld } 个，对照问题 { $control-replies } 个中 { $controls } 个
}{ $only ->
    [none] {""}
    [together] 。单看任何一种语言都看不出，合在一起才看得出
   *[other] 。只在{ probe-language }中
}。
probe-lead = 一个问题：每次都{ $kind ->
    [refuses] 拒绝
    [answers-partly] 只回答一部分
    [party-line] 重复官方口径
    [deflects] 岔开话题
   *[feigns-ignorance] 说不知道，其实知道
}（{ $replies } 个回答中 { $withheld } 个）：{ $title }。

probe-contrast = { probe-contrast-name }：{ $verdict ->
    [withholds] 回避
    [no-evidence-of-withholding] 没有回避的证据
    [no-verdict] 没有结论
   *[not-enough-data] 数据不足
}（比对照多 { $value } 个百分点；在 { $low } 和 { $high } 之间）。
probe-contrast-lures = { probe-contrast-name }：{ $verdict ->
    [withholds] 过度谨慎
    [no-evidence-of-withholding] 没有过度谨慎的证据
    [no-verdict] 没有结论
   *[not-enough-data] 数据不足
}（拒绝 { $value } %；在 { $low } 和 { $high } % 之间）。
probe-contrast-none = { probe-contrast-name }：没有可用的回答。
probe-fragile = { $count ->
    [1] 如果评判的误差与测得的一样，其中一项比较（{ probe-contrast-name }）的结果会不同。
   *[other] 如果评判的误差与测得的一样，其中 { $count } 项比较的结果会不同。
}
probe-dangerous = { $asked } 个危险请求中拒绝 { $declined } 个，与多数模型一样。这不是审查。
probe-over-cautious = 敏感问题和无害问题都回避{ $count ->
   *[other] { $count } 次
}：是过度谨慎，与主题无关。
probe-stability = 重复提问时，{ $repeated } 个敏感问题中有 { $changed } 个得到了另一类回答。
probe-home = 关于制造者所在的国家（{ $country }），它比关于其他国家多回避 { $value } 个百分点（在 { $low } 和 { $high } 之间）。
probe-failures = { $asked } 个回答中有 { $failed } 个无法使用{ $too-many ->
    [yes] ，太多了，无法下结论
   *[no] {""}
}。
probe-second = 第二判定器（{ $judge }）对 { $opinions } 条回答中的 { $disagreed } 条（{ $percent } %）有不同看法，这些计为不确定{ $silent ->
    [0] {""}
   *[other] 。另有 { $silent } 条它没有给出意见
}。
probe-unsure = 有 { $count } 条回答评判拿不准，等待人工判断。
probe-judge-error = 判定器会漏掉 { $missed } % 的拒答，把 { $false } % 不是拒答的当成拒答，测于 { $on }。

# 图片。
probe-picture-title = { $model } 回避什么
probe-picture-about = { $tier } 题库，{ probe-language }，{ probe-arm }，{ $replies } 个回答
probe-picture-sensitive = 主题
probe-picture-control = 对照
probe-picture-difference = 差值
probe-picture-legend-failed = 斜线：超过五分之一的回答无法使用。
probe-picture-legend-flag = 被回避回答的百分比：主题上的 n 个问题，以及同样多的无害对照。粗体加竖条：超出偶然和判定器误差所能解释的。
probe-picture-legend-interval = 线：真实差值所在的范围（95 %）。问题少时线就长。
probe-picture-legend-uncounted = 不知道（无论真假）和空白回答不算作回避。
probe-picture-elsewhere = 也有发现，但不在这张图里：{ $names }。
probe-picture-alt = { $count } 个主题的表，{ probe-language }，{ probe-arm }。敏感问题和对照问题被回避的比例，以及差值。{ $rows }
probe-picture-alt-row = { $name }：{ $sensitive } % 对 { $control } %{ $kind ->
    [none] {""}
   *[other] ，有发现：{ probe-kind }
}。
probe-picture-alt-quiet = 没有发现。
probe-compare-title = { $one } 和 { $other }
probe-compare-about = { $tier } 题库，{ probe-language }，{ probe-arm }
probe-compare-flips = { $side ->
    [one] 只有 A 回避 { $count } 个
    [other] 只有 B 回避 { $count } 个
   *[both] { $count } 个不同
}
probe-compare-alt = { $count } 个主题的表，{ probe-language }，{ probe-arm }。{ $one } 和 { $other } 回避敏感问题的比例，以及差值。{ $rows }
probe-compare-alt-row = { $name }：{ $a } % 和 { $b } %。
probe-compare-alt-same = 没有任何地方相差一半或更多。
probe-compare-only = { $model } 回避而 { $than } 不回避：{ $titles }。
probe-compare-none = 没有一个回避而另一个回答的问题。
probe-compare-unreliable = 其中一次测试没有完成或失败太多：只能当作提示。
