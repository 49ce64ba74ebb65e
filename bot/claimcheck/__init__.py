"""What a message claims about the openness of models, and whether it holds. Reads words, judges no people."""
