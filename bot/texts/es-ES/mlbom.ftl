# Lo que solo dice el ML-BOM.
mlbom-counts = Trata los pesos como si estuvieran bajo { $license }.
