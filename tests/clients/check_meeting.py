"""A network's meeting is read by icalendar as somebody's calendar would read it: once from the page, with its zone and its rules."""
import os
import re
import sys
import urllib.request

try:
    from icalendar import Calendar
except ImportError:
    print("SKIPPED: icalendar is not to be had")
    sys.exit(77)

base = os.environ["BASE"]


def read(path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


seen = 0
for town in ["ludwigsburg", "luebben", "prohlis"]:
    about = read(f"/{town}/de/about").decode()
    for path in sorted(set(re.findall(r'/[^"]*/meeting/[^"]*/calendar\.ics', about))):
        calendar = Calendar.from_ical(read(path))
        [event] = calendar.walk("VEVENT")
        assert calendar["METHOD"] == "PUBLISH" and not calendar.errors and not event.errors
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert start < end and start.tzinfo.key == "Europe/Berlin", (start, end)
        assert str(event["ORGANIZER"]).startswith("mailto:") and "ATTENDEE" not in event
        assert event["UID"].startswith("meeting-") and event["SEQUENCE"] == 0 and event["STATUS"] == "CONFIRMED"
        assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/Berlin"
        print(f"{town}: {event['SUMMARY']} on {start:%d.%m.%Y %H:%M}")
        seen += 1
assert seen >= 3, seen
