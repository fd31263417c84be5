"""The version, for the front door, the command line and the build; imports nothing."""

__version__ = "0.2.0"
