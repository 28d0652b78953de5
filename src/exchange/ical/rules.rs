//! The rules of a time zone as a calendar carries them with it: when its clocks change, and to what.

use chrono::{Datelike, NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::OffsetName;
use chrono_tz::Tz;

/// The zone's rules: its winter and summer offsets of this year with the clock changes that hold in all of Europe.
pub(super) fn zone_rules(zone: Tz, today: NaiveDate) -> String {
    let offset = |month| {
        let first = NaiveDate::from_ymd_opt(today.year(), month, 1).unwrap_or(today);
        let offset = zone.offset_from_utc_datetime(&first.and_time(NaiveTime::MIN));
        (offset.fix().local_minus_utc(), offset.abbreviation().unwrap_or_default().to_owned())
    };
    let ((winter, winter_name), (summer, summer_name)) = (offset(1), offset(7));
    let written = |seconds: i32| {
        let sign = if seconds < 0 { '-' } else { '+' };
        format!("{sign}{:02}{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
    };
    // The clocks change at 1:00 UTC; the rule names the local time before the change.
    let part = |kind: &str, (from, to): (i32, i32), month: &str, name: &str| {
        let hour = (3600 + from) / 3600;
        let (from, to) = (written(from), written(to));
        format!(
            "BEGIN:{kind}\r\nTZNAME:{name}\r\nTZOFFSETFROM:{from}\r\nTZOFFSETTO:{to}\r\nDTSTART:1970{month}T{hour:02}0000\r\n\
            RRULE:FREQ=YEARLY;BYMONTH={};BYDAY=-1SU\r\nEND:{kind}\r\n",
            month[..2].trim_start_matches('0')
        )
    };
    let parts = if winter == summer {
        let offset = written(winter);
        format!(
            "BEGIN:STANDARD\r\nTZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\n"
        )
    } else {
        // The last Sundays of March and October 1970.
        part("DAYLIGHT", (winter, summer), "0329", &summer_name)
            + &part("STANDARD", (summer, winter), "1025", &winter_name)
    };
    format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n{parts}END:VTIMEZONE\r\n", zone.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_says_its_own_rules_and_one_without_summer_time_has_none() {
        let today = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        let berlin = zone_rules(chrono_tz::Europe::Berlin, today);
        for line in [
            "TZNAME:CEST",
            "TZOFFSETTO:+0200",
            "BYMONTH=3;",
            "BYMONTH=10;",
            "DTSTART:19701025T030000",
        ] {
            assert!(berlin.contains(line), "{berlin}");
        }
        let kolkata = zone_rules(chrono_tz::Asia::Kolkata, today);
        assert!(kolkata.contains("TZOFFSETTO:+0530") && !kolkata.contains("DAYLIGHT"), "{kolkata}");
        assert!(zone_rules(chrono_tz::Europe::Lisbon, today).contains("DTSTART:19700329T010000"));
    }
}
