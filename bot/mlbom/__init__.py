"""What is published of a model as a CycloneDX ML-BOM, for the tools with which companies keep track of it."""
