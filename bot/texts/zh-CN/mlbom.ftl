# 只有 ML-BOM 才说的话。
mlbom-counts = 请把权重视为采用 { $license }。
