"""The blocks of tools/fleet.md for Spark and Ansible. Dask's command is in test_dask."""

import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import yaml
from jinja2.nativetypes import NativeEnvironment

from tests import module, readme
from tests.unit.cli import test_main as test_cli

LINES = ["10:02:11 error: 0x80d03002 : unknown error", "10:03:12 hr = 0x80246007", "10:03:13 80246007 bytes"]


class Spark(unittest.TestCase):
    def setUp(self):
        (self.block,) = readme.blocks("spark", "python", readme.FLEET)

    def test_what_a_worker_runs(self):
        """The function, without Spark: of that, there is only its decorator here."""
        functions = mock.MagicMock()
        functions.udf = lambda result: lambda function: mock.Mock(result=result, function=function)
        with mock.patch.dict(sys.modules, {"pyspark.sql": mock.MagicMock(), "pyspark.sql.functions": functions}):
            names = {}
            exec(self.block, names)
        codes_in = names["codes_in"]
        self.assertEqual(codes_in.result, "array<string>")
        self.assertEqual([codes_in.function(line) for line in LINES], [["0x80D03002"], ["0x80246007"], []])

    @unittest.skipUnless(importlib.util.find_spec("pyspark"), "needs PySpark (0.5 GB) in this environment, and Java")
    def test_on_spark(self):
        (command,) = re.findall(r"`(spark-submit [^`]*)`", readme.FLEET.read_text("utf-8"))
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "count.py").write_text(self.block)
            for number in range(20):
                (folder / "logs" / str(number)).mkdir(parents=True)
                (folder / "logs" / str(number) / "a.log").write_text("\n".join(LINES * (number + 1)))
            output = str(folder / "dist" / "deliveryopt_error.py")
            subprocess.run(
                [sys.executable, "tools/amalgamate.py", "--output", output],
                cwd=readme.CHECKOUT,
                capture_output=True,
                check=True,
            )
            done = subprocess.run(
                ["bash", "-c", command],
                cwd=name,
                env={
                    **os.environ,
                    "PATH": os.pathsep.join((os.path.dirname(sys.executable), os.environ["PATH"])),
                    "PYSPARK_PYTHON": sys.executable,
                    "SPARK_LOCAL_IP": "127.0.0.1",
                },
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=240,
            )
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = re.findall(r"^\|(0x\w+)\|\s*(\d+)\|$", done.stdout, re.MULTILINE)
        self.assertEqual(sorted(rows), [("0x80246007", "210"), ("0x80D03002", "210")])


class Ansible(unittest.TestCase):
    def test_tasks(self):
        """Read as YAML; its expressions, by the template engine that Ansible has, on what `jobs --json` prints."""
        (block,) = readme.blocks("", "yaml", readme.FLEET)
        folder, copy, command, fact = yaml.safe_load(block)
        where = copy["ansible.windows.win_copy"]["dest"]
        self.assertEqual(folder["ansible.windows.win_file"]["path"], where.rpartition("\\")[0])
        self.assertTrue(where.startswith("C:\\Program Files\\"))  # where only administrators can write
        self.assertEqual(command["ansible.windows.win_command"], f'python -I "{where}" jobs --json')
        self.assertEqual((command["become"], command["become_user"]), (True, "SYSTEM"))
        sets = module("_selftest").sets
        rows = [
            test_cli.Table.row(None, GetState=sets(6), GetError=lambda out: 0x8020000F)[1],
            test_cli.Table.row(None, GetState=sets(4), GetError=lambda out: 0x8020000F)[1],
        ]
        templates = NativeEnvironment()
        templates.filters["from_json"] = json.loads
        (name, expression), *more = fact["ansible.builtin.set_fact"].items()
        found = templates.from_string(expression).render(jobs={"stdout_lines": [json.dumps(row) for row in rows]})
        self.assertEqual((name, more, found), ("failures", [], rows[1:]))
        failed = templates.compile_expression(command["failed_when"])
        self.assertEqual([failed(jobs={"rc": status}) for status in range(5)], [False, False, True, True, True])
