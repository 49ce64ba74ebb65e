# Ce que seul le ML-BOM dit.
mlbom-counts = À traiter comme si les poids étaient sous { $license }.
