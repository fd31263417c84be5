"""Facts that stand in several files agree: linters, Pythons, the version. No workflow may do more than read."""

import re
import unittest

from tests import de, readme

GITHUB = readme.CHECKOUT / ".github"


def text(name):
    return (readme.CHECKOUT / name).read_text(encoding="utf-8")


@readme.needs_checkout
@unittest.skipUnless(GITHUB.is_dir(), "the hidden files of the checkout are not here")
class Agreement(unittest.TestCase):
    def test_pre_commit_has_the_linters_of_the_requirements(self):
        lines = text(".ci/requirements.txt").split()
        pinned = re.findall(r"additional_dependencies: \[(.*)\]", text(".pre-commit-config.yaml"))
        self.assertEqual(sorted(set(pinned)), [line for line in lines if line.startswith(("mypy", "ruff"))])
        self.assertEqual(len(pinned), 4)

    def test_the_workflow_runs_every_python_that_the_package_names(self):
        named = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', text("pyproject.toml"))
        self.assertEqual((named[0], named[-1]), ("3.8", "3.14"))
        job = None
        ran = {}
        for line in text(".github/workflows/ci.yml").splitlines():
            job = line.strip(" :") if re.fullmatch(r"  \w+:", line) else job
            if "python: " in line:
                ran.setdefault(job, set()).update(re.findall(r'"(3\.\d+)t?"', line))
        for job in ("portable", "windows"):
            self.assertEqual(ran[job], set(named), job)

    def test_the_changelog_begins_with_this_version(self):
        versions = re.findall(r"^## \[(.*?)\]", text(".github/CHANGELOG.md"), re.MULTILINE)
        self.assertEqual(versions[0], de.__version__)

    def test_commands_of_the_guide_exist(self):
        guide = text(".github/CONTRIBUTING.md")
        tools = re.findall(r"\btools[/\\](\w+\.py)", guide)
        self.assertGreater(len(tools), 6)
        self.assertEqual([name for name in tools if not (readme.CHECKOUT / "tools" / name).exists()], [])
        tests = re.findall(r"\btests/([\w/]+(?:\.\w+)?)(?!<)\b", guide)
        self.assertEqual([name for name in tests if not (readme.CHECKOUT / "tests" / name).exists()], [])
        folders = [readme.CHECKOUT / name for name in ("tools", "tests", "deliveryopt_error")]
        sources = "".join(path.read_text(encoding="utf-8") for folder in folders for path in folder.rglob("*.py"))
        for option in re.findall(r"`(--[a-z]+)(?: [^`]*)?`", guide):
            self.assertIn(f'"{option}"', sources)


@readme.needs_checkout
@unittest.skipUnless(GITHUB.is_dir(), "the hidden files of the checkout are not here")
class Workflows(unittest.TestCase):
    def test_actions_are_pinned_and_may_only_read(self):
        paths = sorted((GITHUB / "workflows").glob("*.yml"))
        self.assertNotEqual(paths, [])
        for path in paths:
            workflow = path.read_text(encoding="utf-8")
            for action in re.findall(r"uses: *(.*)", workflow):
                self.assertRegex(action, r"^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
            self.assertEqual(
                re.findall(r"^permissions:\n((?:  .*\n)+)", workflow, re.MULTILINE), ["  contents: read\n"]
            )
            self.assertNotIn("secrets.", workflow)
            self.assertEqual(workflow.count("actions/checkout@"), workflow.count("persist-credentials: false"))
