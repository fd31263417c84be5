"""What the library costs, beside others. The command is in __main__.py."""
