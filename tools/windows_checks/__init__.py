"""The checks of tools/on_windows.py, one module a subject; `__main__` runs them."""
