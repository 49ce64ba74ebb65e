"""isopen: is this AI model open source? The engine; nothing here but `client` and `sandbox` knows Discord."""

__version__ = "0.1.0"
