"""The report page in Chromium: what a person sees and does, and that it asks for nothing. Needs selenium and chromium.

DELIVERYOPT_ERROR_SHOTS names a folder for screenshots.
"""

import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests import de, module

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --window-size=1280,1400"
)
EVIL = "</script><img src=x onerror=alert(1)>"
CONTRAST = """
const channel = (value) => { value /= 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
const light = (color) => { const [r, g, b] = color.match(/[0-9.]+/g).map(Number);
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
const ground = (element) => { const own = getComputedStyle(element).backgroundColor;
  return own === "rgba(0, 0, 0, 0)" ? ground(element.parentElement) : own; };
return [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility()
  && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())).map((element) => {
  const style = getComputedStyle(element);
  const pair = [light(element.closest("svg") ? style.fill : style.color), light(ground(element))].sort((a, b) => b - a);
  return (pair[0] + 0.05) / (pair[1] + 0.05); });
"""


def tally(count, files, name="logs/PC%d/a.log"):
    """`count` findings of 20 codes over so many files, each on a machine of its own."""
    file_of = (lambda number: name % (number % files)) if "%" in name else lambda number: name
    codes = [explanation.hresult for explanation in de.codes(208) if explanation.hresult.failed][:20]
    counted = module("_logs.statistics").LogStatistics()
    for number in range(count):
        time = f"2026-11-{1 + number % 20:02d} {number % 24:02d}:00:00"
        code = codes[number // files % 20]
        counted.add(file_of(number), f"PC{number % files:d}", de.Finding(1 + number, 1, "", code, None, time))
    for number in range(files):
        counted.add_file(f"PC{number:d}", file_of(number), None)
    return counted


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, str(cls.folder), True)
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for flag in [*FLAGS.split(), f"--user-data-dir={cls.folder / 'profile'}"]:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        cls.driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
        cls.addClassCleanup(cls.driver.quit)

    def setUp(self):
        self.driver.get("about:blank")  # away from the browser's own page
        self.driver.get_log("performance")
        self.opened = []

    def tearDown(self):
        """No alert, no complaint, no request but those for the file."""
        self.assertEqual(self.driver.get_log("browser"), [])
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
        self.assertEqual(asked, self.opened)

    def open(self, text, scheme="light", medium=""):
        path = self.folder / "report.html"
        path.write_text(text, "utf-8")
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": medium, "features": features})
        self.driver.get(path.as_uri())
        self.opened.append(path.as_uri())

    def run_script(self, code):
        return self.driver.execute_script(code)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def rows(self, table):
        return self.run_script(
            f"return [...document.querySelectorAll('#{table} tbody tr')].filter((r) => !r.hidden).length"
        )

    def shot(self, name):
        folder = os.environ.get("DELIVERYOPT_ERROR_SHOTS")
        if folder:
            self.driver.save_screenshot(os.path.join(folder, name + ".png"))

    def test_filter_and_sort_by_keyboard(self):
        self.open(module("_cli.html").report_page(tally(600, 10)))
        self.assertEqual((self.rows("codes"), self.rows("places")), (20, 100))
        self.assertEqual(self.find("#status").text, "Rows 1 to 100 of 200, 600 findings")
        self.find("#filter").send_keys("pc7")
        self.assertEqual(self.find("#status").text, "Rows 1 to 20 of 20, 60 findings")
        first = self.find("#codes tbody tr th code").text
        self.find("#filter").send_keys(" " + first.lower())
        self.assertEqual((self.rows("codes"), self.rows("places")), (1, 1))
        self.assertEqual(self.find("#codes tbody tr:not([hidden]) .number span").text, "3")
        self.find("#filter").clear()
        self.find("#filter").send_keys(" ")
        button = self.find("#places thead th:nth-child(2) button")
        self.run_script("document.querySelector('#places thead th:nth-child(2) button').focus()")
        for order, machine in (("ascending", "PC0"), ("descending", "PC9")):
            self.driver.switch_to.active_element.send_keys(Keys.ENTER)
            self.assertEqual(self.find("#places thead th:nth-child(2)").get_attribute("aria-sort"), order)
            self.assertEqual(self.find("#places tbody td:nth-child(2)").text, machine)
        self.assertEqual(self.driver.switch_to.active_element, button)

    def test_both_schemes_can_be_read(self):
        grounds = set()
        for scheme in ("light", "dark"):
            self.open(module("_cli.html").report_page(tally(600, 10)), scheme)
            ratios = self.run_script(CONTRAST)
            self.assertGreater(len(ratios), 500)
            self.assertGreaterEqual(min(ratios), 4.5, scheme)
            grounds.add(self.run_script("return getComputedStyle(document.body).backgroundColor"))
            self.shot(scheme)
        self.assertEqual(grounds, {"rgb(255, 255, 255)", "rgb(20, 23, 26)"})

    def test_without_scripts(self):
        """The codes with meaning and advice, and the first places; on a phone nothing is wider than the screen."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        )
        try:
            self.open(module("_cli.html").report_page(tally(600, 10)))
            self.shot("phone")
        finally:
            self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual((self.rows("codes"), self.rows("places")), (20, 25))
        self.assertFalse(self.find("#controls").is_displayed())
        self.assertIn("600 findings of 20 codes, in 10 of 10 files on 10 of 10 machines", self.find("body").text)
        self.assertEqual(self.run_script("return document.querySelectorAll('#places tbody th[scope=row]').length"), 25)
        self.assertLessEqual(self.run_script("return document.documentElement.scrollWidth"), 390)
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def test_print(self):
        self.open(module("_cli.html").report_page(tally(60, 3)), "dark", "print")
        self.assertFalse(self.find("#controls").is_displayed())
        self.assertEqual(
            self.run_script("return getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)"
        )

    def test_hostile_names_are_text(self):
        self.open(module("_cli.html").report_page(tally(3, 1, f"http://host/{EVIL}")))
        self.assertEqual(self.find("#places td.file").text, "http://host/" + EVIL)
        self.assertEqual(self.run_script("return document.images.length + document.scripts.length"), 2)
        failed = {"explanation": de.explain(0x80190194).to_dict(), "remote_name": "http://host/" + EVIL}
        row = {"job_name": EVIL, "service": "do", "job_id": "1", "error": failed, "unavailable": {}}
        self.open(module("_cli.html").jobs_page([row]))
        self.assertEqual(self.find("#places td:nth-child(3)").text, EVIL)
        self.assertEqual(self.find("#places td.file").text, "http://host/" + EVIL)
        self.assertEqual(self.run_script("return document.images.length + document.scripts.length"), 2)

    def test_a_hundred_thousand_findings(self):
        text = module("_cli.html").report_page(tally(100_000, 2000))
        self.assertLess(len(text.encode()), 5_000_000)
        self.open(text)
        self.assertLess(self.run_script("return document.querySelectorAll('*').length"), 5000)
        self.assertEqual(self.find("#status").text, "Rows 1 to 100 of 40,000, 100,000 findings")
        self.find("#filter").send_keys("pc1999/")
        self.assertEqual(self.find("#status").text, "Rows 1 to 20 of 20, 50 findings")
        milliseconds = self.run_script(
            "const start = performance.now();"
            "document.querySelector('input').dispatchEvent(new Event('input'));"
            "return performance.now() - start;"
        )
        print(f"note: {len(text.encode())} bytes; a filter takes {milliseconds:.0f} ms")
