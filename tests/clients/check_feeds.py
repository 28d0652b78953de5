"""Calendars, feeds and workbooks as other people's programs read them: icalendar, recurring-ical-events, feedparser, openpyxl."""
import datetime
import io
import json
import os
import re
import sys
import urllib.request
from xml.dom import minidom

BASE = os.environ["BASE"]
TOWNS = ["heidenau", "ludwigsburg", "luebben", "prohlis", "schoenefeld"]
# Both changes of the clock of the year in which the check runs.
WEEKS = [((2026, 3, 16), (2026, 4, 13)), ((2026, 10, 12), (2026, 11, 9))]

try:
    import feedparser
    import icalendar
    import openpyxl
    import recurring_ical_events
except ImportError as missing:
    print(f"SKIPPED: {missing.name} is not to be had here", file=sys.stderr)
    sys.exit(77)


def get(path, kind=None):
    with urllib.request.urlopen(path if "://" in path else BASE + path) as answer:
        if kind:
            assert answer.headers["content-type"].startswith(kind), answer.headers["content-type"]
        return answer.read()


def times(events):
    """The beginnings of what takes place, by the offer's page, in local time."""
    found = set()
    for event in events:
        start = event["DTSTART"].dt
        if event.get("STATUS") != "CANCELLED" and isinstance(start, datetime.datetime):
            found.add((str(event["URL"]), start.strftime("%Y-%m-%dT%H:%M")))
    return found


def calendars(town):
    text = get(f"/{town}/de/calendar.ics", "text/calendar")
    longest = max(len(line) for line in text.split(b"\r\n"))
    assert longest <= 75 and b"\n" not in text.replace(b"\r\n", b""), f"lines are folded: {longest}"
    calendar = icalendar.Calendar.from_ical(text)
    events = list(calendar.walk("VEVENT"))
    assert not calendar.errors and all(not event.errors for event in events)
    uids = [(str(e["UID"]), str(e.get("RECURRENCE-ID") and e["RECURRENCE-ID"].dt)) for e in events]
    assert len(uids) == len(set(uids)), "an event stands there twice"
    together, alone = set(), set()
    pages = {str(event["URL"]) for event in events}
    for first, last in WEEKS:
        together |= times(recurring_ical_events.of(calendar).between(first, last))
        for page in pages:
            one = icalendar.Calendar.from_ical(get(f"{page}/calendar.ics"))
            alone |= times(recurring_ical_events.of(one).between(first, last))
    assert together == alone, sorted(together ^ alone)[:5]
    return pages, together, events


def at_that_time(town, together, events):
    """What the map says is open at that minute is what the calendar says begins then, on both sides of the change of the clock."""
    known = {str(event["URL"]).rsplit("/", 1)[1] for event in events}
    asked = 0
    for moment in sorted({moment for _, moment in together})[::7]:
        open_then = json.loads(get(f"/{town}/offers.geojson?limit=500&open={moment}"))["features"]
        ids = {feature["id"] for feature in open_then} & known
        begun = {page.rsplit("/", 1)[1] for page, at in together if at == moment}
        assert begun <= ids, f"{town} {moment}: {begun - ids} begin, and the map does not know"
        asked += 1
    return asked


def feed(town, lang):
    text = get(f"/{town}/{lang}/offers.atom", "application/atom+xml")
    minidom.parseString(text)
    read = feedparser.parse(text)
    assert not read.bozo and read.version == "atom10", read.get("bozo_exception")
    listed = json.loads(get(f"/{town}/offers.geojson?limit=500"))
    assert len(read.entries) == listed["numberMatched"]
    ids = [entry.id for entry in read.entries]
    assert len(ids) == len(set(ids)) and all(one.startswith("urn:uuid:") for one in ids)
    places = {feature["id"]: feature["geometry"] for feature in listed["features"]}
    located = 0
    for entry in read.entries:
        assert entry.title and entry.link and entry.updated_parsed, entry
        short = entry.link.rsplit("/", 1)[1]
        point, there = entry.get("where"), places[short]
        assert (point is None) == (there is None), f"{short}: {point} and {there}"
        if point:
            located += 1
            assert all(abs(a - b) < 1e-6 for a, b in zip(point["coordinates"], there["coordinates"])), short
    return len(ids), located


def workbook(town, lang):
    book = openpyxl.load_workbook(io.BytesIO(get(f"/{town}/{lang}/offers.xlsx")))
    sheets = book.worksheets
    assert len(sheets) == 2 and book.active is sheets[1], "the sheet to read is opened"
    assert bool(sheets[1].sheet_view.rightToLeft) == (lang in ("ar", "fa"))
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells), "no cell is a formula"
    assert all(sheet.freeze_panes == "A2" for sheet in sheets)
    days = [cell for cell in cells if cell.is_date]
    names = [cell.value for cell in sheets[0][1]]
    longitudes = [row[names.index("lon")] for row in sheets[0].iter_rows(min_row=2)]
    numbers = [cell for cell in longitudes if cell.value is not None]
    assert all(cell.data_type == "n" for cell in numbers), "a longitude is a number"
    count = json.loads(get(f"/{town}/offers.geojson?limit=1"))["numberMatched"]
    assert sheets[0].max_row == sheets[1].max_row == count + 1
    return count, len(days), len(numbers)


def discovered(town):
    page = get(f"/{town}/de").decode()
    head = page.split("<body", 1)[0]
    found = re.findall(r'<link rel="alternate" type="([^"]+)" title="[^"]*" href="([^"]+)"', head)
    for kind, address in found:
        get(address.replace("&amp;", "&"), kind)
    assert {kind for kind, _ in found} == {"application/atom+xml", "text/calendar"}, found


for town in TOWNS:
    pages, together, events = calendars(town)
    asked = at_that_time(town, together, events)
    print(f"icalendar: {town}: {len(events)} events of {len(pages)} offers, {len(together)} times in the weeks of both clock changes "
          f"equal those of each offer; {asked} moments asked of the map")
    for lang in ("de", "ar"):
        entries, located = feed(town, lang)
        count, days, _ = workbook(town, lang)
        print(f"feedparser, openpyxl: {town}/{lang}: {entries} entries, {located} with a place; {count} rows, {days} days, no formula")
    discovered(town)
