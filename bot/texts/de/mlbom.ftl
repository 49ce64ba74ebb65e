# Was nur das ML-BOM sagt.
mlbom-counts = Behandle die Gewichte so, als stünden sie unter { $license }.
