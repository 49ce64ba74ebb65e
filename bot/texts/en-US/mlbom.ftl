# What only the ML-BOM says.
mlbom-counts = Treat the weights as being under the { $license }.
