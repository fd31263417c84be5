"""`python -m deliveryopt_error`: calls the command line."""

import sys


def _main() -> int:
    try:
        from ._cli import main

        return main()
    except KeyboardInterrupt:  # during that import
        return 130


if __name__ == "__main__":
    sys.exit(_main())
