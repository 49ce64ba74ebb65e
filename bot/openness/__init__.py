"""The rules of the verdict. Pure: no input or output, no clock, no Discord."""
