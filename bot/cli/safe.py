"""Words of others must not steer the terminal."""


def printable(text: str) -> str:
    """Make control and direction characters visible; line breaks stay."""
    return "".join(char if char.isprintable() or char == "\n" else f"\\u{ord(char):04x}" for char in text)
