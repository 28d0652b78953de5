"""The reports of staff as a spreadsheet program reads them: openpyxl."""
import http.cookiejar
import io
import os
import re
import subprocess
import sys
import urllib.parse
import urllib.request

try:
    import openpyxl
except ImportError as missing:
    print(f"SKIPPED: {missing.name} is not to be had here", file=sys.stderr)
    sys.exit(77)

BASE = os.environ["BASE"]
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
opener = urllib.request.build_opener(jar)


def look(query):
    asked = urllib.request.Request(f"{BASE}/ludwigsburg/de?{query}", headers={"user-agent": BROWSER})
    assert urllib.request.urlopen(asked).status == 200


def book(path):
    with opener.open(f"{BASE}/desk/ludwigsburg/{path}") as answer:
        kind = answer.headers["content-type"]
        assert kind == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", kind
        assert "attachment" in answer.headers["content-disposition"]
        return openpyxl.load_workbook(io.BytesIO(answer.read()))


# A name of its own: a link lets somebody in once, and other checks need theirs.
command = [os.environ["STADTKARTE_BINARY"], "invite", "report@example.org", "--staff", "ludwigsburg"]
invited = subprocess.run(command, cwd=os.environ["SCRATCH"], capture_output=True, text=True, check=True).stdout
link = BASE + urllib.parse.urlparse(re.search(r"https?://\S+", invited).group()).path
opener.open(link, data=b"").read()
for _ in range(6):
    look("q=" + urllib.parse.quote("=Xylophon"))

gaps = book("report.xlsx?rows=weekday&columns=time")
supply = gaps.worksheets[0]
head, *lines = list(supply.iter_rows(min_row=3, values_only=True))
assert [line[0] for line in lines][:2] == ["Montag", "Dienstag"], lines
numbers = [cell for line in lines for cell in line[1:]]
assert all(isinstance(cell, (int, float)) for cell in numbers), numbers
assert max(numbers) == lines[-1][-1], "all offers stand in the corner"
vain = gaps["Gesucht und nicht gefunden"]
assert [cell.value for cell in vain[4]] == ["xylophon", 5, 5], [cell.value for cell in vain[4]]
print(f"report.xlsx: {gaps.sheetnames}, {lines[-1][-1]:.0f} offers")

year = book("report/2026.xlsx")
compared = {row[0]: row[1:] for row in year.worksheets[0].iter_rows(min_row=4, values_only=True)}
before, now, difference = compared["Angebote am Ende"]
assert now - before == difference and now > 0, compared
assert sum(row[2] for row in year["Themen"].iter_rows(min_row=4, values_only=True)) >= now
print(f"report/2026.xlsx: {year.sheetnames}, {now:.0f} offers")

told = book("numbers.xlsx")
formulas = [c.value for s in (*gaps, *year, *told) for r in s.iter_rows() for c in r if c.data_type == "f"]
assert formulas == [], formulas
states = {row[0]: row[1] for row in told["Einträge"].iter_rows(min_row=4, values_only=True)}
assert states["Auf der Karte"] >= now, states
print(f"numbers.xlsx: {told.sheetnames}, {states}")
