# O que só o ML-BOM diz.
mlbom-counts = Trate os pesos como se estivessem sob { $license }.
