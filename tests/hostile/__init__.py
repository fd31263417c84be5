"""Cases and expected answers: what users, disks, other programs and foreign files do to the commands."""
