//! A meeting of a network as iCalendar. It is published (RFC 5546), not requested: whoever comes says so through the link in the
//! letter, not by a mail that nobody at the network would read. A moved or cancelled one has the same UID and a higher SEQUENCE.

use super::{in_words, plain, utc, zone_rules};
use crate::language::Interface;
use crate::language::say;
use crate::network::Meeting;
use crate::network::Network;
use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use icalendar::{Component, Property};

/// How long a meeting takes, as long as nobody says otherwise.
const LASTS: TimeDelta = TimeDelta::hours(2);

/// What a calendar's file says besides the meeting itself.
#[derive(Debug, Clone, Copy)]
pub struct MeetingFile<'f> {
    /// The language of its words.
    pub lang: Interface,
    /// The address of whoever calls.
    pub organizer: &'f str,
    /// Where more of it can be read: a whole address.
    pub address: &'f str,
    /// When the file is written.
    pub at: DateTime<Utc>,
}

/// A meeting as a calendar with one event.
pub fn meeting_ical(meeting: &Meeting, network: &Network, file: MeetingFile<'_>) -> String {
    let mut calendar = icalendar::Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Stadtkarte//Stadtkarte//DE"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.push(event(meeting, network, file));
    let text = calendar.to_string();
    match text.split_once("BEGIN:VEVENT") {
        Some((head, rest)) if meeting.from.is_some() => {
            format!("{head}{}BEGIN:VEVENT{rest}", zone_rules(network.time_zone, meeting.date))
        }
        _ => text,
    }
}

fn event(meeting: &Meeting, network: &Network, file: MeetingFile<'_>) -> icalendar::Event {
    let name = network.called(file.lang);
    let mut event = icalendar::Event::new();
    event.uid(&format!("meeting-{}", meeting.id)).timestamp(file.at);
    event.add_property("LAST-MODIFIED", utc(file.at));
    event.add_property("SEQUENCE", meeting.sequence.to_string());
    add_times(&mut event, meeting, network.time_zone.name());
    let summary = format!("{}: {name}", say(file.lang, "meetings-one"));
    event.append_property(in_words(Property::new("SUMMARY", plain(&summary)), file.lang));
    let best =
        |texts: &crate::language::Texts| texts.best(file.lang).map(|best| best.value.to_owned());
    let agenda = best(&meeting.agenda)
        .map(|agenda| format!("{}:\n{agenda}", say(file.lang, "meetings-agenda")));
    let said: Vec<String> = [best(&meeting.text), agenda, Some(file.address.to_owned())]
        .into_iter()
        .flatten()
        .collect();
    let said = Property::new("DESCRIPTION", plain(&said.join("\n\n")));
    event.append_property(in_words(said, file.lang));
    event.add_property("STATUS", if meeting.cancelled { "CANCELLED" } else { "CONFIRMED" });
    event.add_property("URL", file.address);
    if let Some(place) = &meeting.place {
        event.add_property("LOCATION", plain(place));
    }
    let mut organizer = Property::new("ORGANIZER", format!("mailto:{}", file.organizer));
    // A parameter's value in quotation marks cannot hold one.
    organizer.add_parameter("CN", &format!("\"{}\"", plain(name).replace(['"', '\n'], " ")));
    event.append_property(organizer.done());
    event
}

/// Begin and end; a whole day where no time is said.
fn add_times(event: &mut icalendar::Event, meeting: &Meeting, zone: &str) {
    let mut add = |name: &str, value: String, parameter: (&str, &str)| {
        let mut property = Property::new(name, value);
        property.add_parameter(parameter.0, parameter.1);
        event.append_property(property.done());
    };
    if meeting.from.is_none() {
        let day = meeting.date;
        let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
        add("DTSTART", day.format("%Y%m%d").to_string(), ("VALUE", "DATE"));
        add("DTEND", next.format("%Y%m%d").to_string(), ("VALUE", "DATE"));
        return;
    }
    let start = meeting.start();
    let end = meeting.until.map_or(start + LASTS, |until| meeting.date.and_time(until));
    let written = |time: NaiveDateTime| time.format("%Y%m%dT%H%M%S").to_string();
    add("DTSTART", written(start), ("TZID", zone));
    add("DTEND", written(end), ("TZID", zone));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn file(said: serde_json::Value) -> String {
        let json = include_str!("../../../tests/fixtures/content/network-v1.json");
        let network: Network = serde_json::from_str(json).unwrap();
        let meeting: Meeting = serde_json::from_value(said).unwrap();
        let at = DateTime::from_timestamp(1_787_500_000, 0).unwrap();
        let (organizer, address) =
            ("netz@example.org", "https://karte.example/ludwigsburg/de/about");
        let file = MeetingFile { lang: Interface::De, organizer, address, at };
        meeting_ical(&meeting, &network, file).replace("\r\n ", "")
    }

    #[test]
    fn a_meeting_is_published_with_its_zone_and_what_there_is_to_say() {
        let said = json!({
            "id": "7b0c2a5f-8f0b-4d8e-8c6a-3f2b1d0e9a77", "date": "2026-09-16", "from": "18:00:00", "place": "Kulturzentrum, Saal 1; oben",
            "text": {"de": "Alle sind willkommen."}, "agenda": {"de": "Rückblick\nSommerfest"},
        });
        let text = file(said.clone());
        for line in [
            "METHOD:PUBLISH",
            "UID:meeting-7b0c2a5f-8f0b-4d8e-8c6a-3f2b1d0e9a77",
            "SEQUENCE:0",
            "DTSTART;TZID=Europe/Berlin:20260916T180000",
            "DTEND;TZID=Europe/Berlin:20260916T200000",
            "LOCATION:Kulturzentrum\\, Saal 1\\; oben",
            "STATUS:CONFIRMED",
            "ORGANIZER;CN=\"Bündnis Ludwigsburg\":mailto:netz@example.org",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}: {text}");
        }
        assert!(text.contains("Rückblick\\nSommerfest"), "{text}");
        assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin"));
        let mut moved = said;
        moved["sequence"] = json!(2);
        moved["cancelled"] = json!(true);
        let text = file(moved);
        assert!(text.contains("SEQUENCE:2\r\n") && text.contains("STATUS:CANCELLED\r\n"), "{text}");
    }

    #[test]
    fn a_meeting_without_a_time_takes_the_whole_day() {
        let text = file(json!({"date": "2026-09-16", "text": {"de": "Fest"}}));
        assert!(text.contains("DTSTART;VALUE=DATE:20260916\r\n"), "{text}");
        assert!(text.contains("DTEND;VALUE=DATE:20260917\r\n") && !text.contains("VTIMEZONE"));
    }
}
