//! What the holidays must be: equal to the published tables, and honest about what is not loaded.

use super::*;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The folder of the shared holiday tables, or `None`, said aloud, where this machine has none.
fn shared_holidays() -> Option<PathBuf> {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("STADTKARTE_SHARED").map(PathBuf::from);
    let near = ["../shared", "../../shared"].map(|path| manifest.join(path));
    let found = named
        .into_iter()
        .chain(near)
        .map(|folder| folder.join("data/holidays"))
        .find(|folder| folder.is_dir());
    if found.is_none() {
        eprintln!(
            "SKIPPED: no shared/data/holidays beside the project; set STADTKARTE_SHARED to its folder"
        );
    }
    found
}

/// Every day of the published table with every Land that keeps it; what holds in single municipalities is left out.
fn published(table: &[u8]) -> BTreeSet<(NaiveDate, Land)> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(table);
    let mut published = BTreeSet::new();
    for row in reader.records().map(Result::unwrap) {
        let date: NaiveDate = row[2].parse().unwrap();
        let whole_lands = row[8].split(',').filter(|code| code.len() == 2);
        let named = whole_lands.map(|code| (date, Land::from_id(code).unwrap()));
        published.extend(named);
        if row[8].is_empty() {
            published.extend(Land::ALL.iter().map(|land| (date, *land)));
        }
    }
    published
}

#[test]
fn public_holidays_equal_the_published_table_from_2020_to_2030() {
    let Some(folder) = shared_holidays() else {
        return;
    };
    let published = published(&std::fs::read(folder.join("holidays.public.csv")).unwrap());
    let days = day(2020, 1, 1).iter_days().take_while(|date| date.year() <= 2030);
    let everywhere = days.flat_map(|date| Land::ALL.iter().map(move |land| (date, *land)));
    let computed: BTreeSet<_> =
        everywhere.filter(|(date, land)| public_holiday(*date, *land).is_some()).collect();
    assert!(published.len() > 1500, "the table has {} entries", published.len());
    let too_many: Vec<_> = computed.difference(&published).collect();
    let missing: Vec<_> = published.difference(&computed).collect();
    assert!(too_many.is_empty() && missing.is_empty(), "{too_many:?} {missing:?}");
}

#[test]
fn saxony_keeps_the_day_of_repentance_and_berlin_keeps_womens_day() {
    assert_eq!(public_holiday(day(2026, 11, 18), Land::Sachsen), Some(Holiday::Repentance));
    assert_eq!(public_holiday(day(2026, 11, 18), Land::Berlin), None);
    assert_eq!(public_holiday(day(2027, 3, 8), Land::Berlin), Some(Holiday::WomensDay));
    assert_eq!(public_holiday(day(2027, 3, 8), Land::Sachsen), None);
}

#[test]
fn easter_is_right_at_its_earliest_and_its_latest() {
    let easters = [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2038, 4, 25),
        (2285, 3, 22),
    ];
    for (year, month, day_of_month) in easters {
        assert_eq!(easter_sunday(year), Some(day(year, month, day_of_month)));
    }
}

#[test]
fn reformation_day_was_free_everywhere_once_and_in_the_north_since_2018() {
    let (bavaria, hamburg) = (Land::Bayern, Land::Hamburg);
    assert!(public_holiday(day(2017, 10, 31), bavaria).is_some());
    assert!(public_holiday(day(2018, 10, 31), bavaria).is_none());
    assert!(public_holiday(day(2016, 10, 31), hamburg).is_none());
    assert!(public_holiday(day(2018, 10, 31), hamburg).is_some());
}

#[test]
fn no_year_of_the_calendar_makes_a_holiday_panic() {
    for date in [NaiveDate::MIN, NaiveDate::MAX, day(0, 1, 1), day(-1, 3, 31), day(9999, 12, 31)] {
        for &land in Land::ALL {
            let _ = public_holiday(date, land);
        }
    }
}

/// The school holidays of all sixteen files.
fn all_school_holidays(folder: PathBuf) -> SchoolHolidays {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().contains("school") {
            all.extend(school_holidays_from_csv(&std::fs::read(entry.path()).unwrap()).unwrap());
        }
    }
    SchoolHolidays::new(all)
}

#[test]
fn the_files_of_all_sixteen_laender_load_and_leave_no_gap() {
    let Some(folder) = shared_holidays() else {
        return;
    };
    let school = all_school_holidays(folder);
    for &land in Land::ALL {
        assert_eq!(school.is(land, day(2026, 12, 28)), Some(true), "Christmas in {land}");
        assert_eq!(school.is(land, day(2026, 11, 30)), Some(false), "a school day in {land}");
        assert_eq!(school.is(land, day(2035, 1, 1)), None, "nobody has set 2035 in {land}");
        let mut days = day(2021, 1, 10).iter_days().take_while(|day| day.year() < 2030);
        assert_eq!(days.find(|day| !school.loaded(land, *day)), None, "a gap in {land}");
    }
}

#[test]
fn exceptions_for_islands_and_vocational_schools_do_not_count_for_the_land() {
    let Some(folder) = shared_holidays() else {
        return;
    };
    let school = all_school_holidays(folder);
    assert_eq!(school.is(Land::SchleswigHolstein, day(2026, 8, 12)), Some(true));
    assert_eq!(school.is(Land::SchleswigHolstein, day(2026, 10, 7)), Some(false));
    assert_eq!(school.is(Land::MecklenburgVorpommern, day(2026, 8, 26)), Some(false));
}

#[test]
fn a_year_that_was_never_loaded_is_unknown_even_between_two_that_were() {
    let land = Land::Sachsen;
    let holiday = |start, end| SchoolHoliday { land, start, end, name: String::new() };
    let school = SchoolHolidays::new([
        holiday(day(2026, 10, 12), day(2026, 10, 24)),
        holiday(day(2026, 12, 23), day(2027, 1, 2)),
        holiday(day(2028, 10, 23), day(2028, 11, 3)),
    ]);
    assert_eq!(school.is(land, day(2026, 10, 11)), None);
    assert_eq!(school.is(land, day(2026, 10, 24)), Some(true));
    assert_eq!(school.is(land, day(2026, 10, 25)), Some(false));
    assert_eq!(school.is(land, day(2027, 6, 1)), None);
    assert_eq!(school.is(land, day(2028, 11, 3)), Some(true));
    assert_eq!(school.is(land, day(2028, 11, 4)), None);
}

#[test]
fn every_bad_row_of_a_csv_is_named_with_its_line_and_column() {
    let file = "Id;StartDate;EndDate;Type;Name;Subdivisions\n1;2026-13-01;;School;DE Nie;SN\n2;2026-02-09;2026-02-01;School;DE Rückwärts;SN\n3;2026-02-09;2026-02-21;School;DE Winterferien;XX\n";
    let problems = school_holidays_from_csv(file.as_bytes()).unwrap_err();
    let said: Vec<_> = problems.iter().map(|p| (p.line, p.field.as_str(), p.key)).collect();
    assert_eq!(
        said,
        [
            (Some(2), "StartDate", "problem-holiday-date"),
            (Some(3), "EndDate", "problem-holiday-ends-before-start"),
            (Some(4), "Subdivisions", "problem-holiday-land"),
        ]
    );
}

#[test]
fn a_file_that_is_no_table_of_school_holidays_is_refused() {
    for file in [
        &b""[..],
        b"\xff\xfe\x00",
        b"StartDate;Name\n",
        b"a,b\n1,2\n",
        b"Type;StartDate;Name\nPublic;2026-01-01;DE Neujahr\n",
    ] {
        assert!(school_holidays_from_csv(file).is_err());
    }
    for file in [&b""[..], b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", b"BEGIN:VEVENT", b"\xff\x00"] {
        assert!(school_holidays_from_ical(file, Land::ALL[0]).is_err());
    }
    assert!(
        school_holidays_from_ical("BEGIN:VEVENT\r\n".repeat(200_000).as_bytes(), Land::ALL[0])
            .is_err()
    );
}

#[test]
fn an_icalendar_ends_on_the_day_before_its_dtend() {
    let file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//DE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260209\r\nDTEND;VALUE=DATE:20260222\r\nSUMMARY:Winterferien Sach\r\n sen\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20260515\r\nSUMMARY:Brückentag\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let land = Land::Sachsen;
    let holidays = school_holidays_from_ical(file.as_bytes(), land).unwrap();
    assert_eq!(
        holidays[0],
        SchoolHoliday {
            land,
            start: day(2026, 2, 9),
            end: day(2026, 2, 21),
            name: "Winterferien Sachsen".into()
        }
    );
    assert_eq!((holidays[1].start, holidays[1].end), (day(2026, 5, 15), day(2026, 5, 15)));
}

#[test]
fn a_bad_event_of_an_icalendar_is_named_with_its_line() {
    let file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20260232\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let problems = school_holidays_from_ical(file.as_bytes(), Land::ALL[0]).unwrap_err();
    assert_eq!((problems[0].line, problems[0].field.as_str()), (Some(3), "DTSTART"));
}
