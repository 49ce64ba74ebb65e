# ML-BOM だけの言葉。
mlbom-counts = 重みは { $license } のもとにあるものとして扱ってください。
