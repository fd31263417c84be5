"""`python -m deliveryopt_error`: calls the command line."""

import sys

if __name__ == "__main__":
    try:
        from ._cli import main

        sys.exit(main())
    except KeyboardInterrupt:  # main() itself returns 130
        sys.exit(130)
