//! What is written is read again without loss, as GeoJSON and as CSV.

use super::*;
use crate::language::Origin;
use crate::language::Text;
use crate::language::Texts;
use crate::offer::AgeRange;
use crate::offer::Cost;
use crate::offer::Project;
use crate::offer::Registration;
use crate::organisation::Organisation;
use crate::place::{Address, Area, Channel, Contact, Place};
use crate::schedule::Schedule;
use crate::schedule::SpokenLanguage;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::TargetGroup;
use chrono::DateTime;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A line that somebody might type, among it what spreadsheets take for formulas.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[\\PC]{1,30}",
        "['=+@\t-]{1,3}[\\PC]{0,12}",
        "\\{\"de\":\"x\"\\}",
        "[0-9,.;|]{1,8}"
    ]
    .prop_filter("blank", |line| !line.trim().is_empty())
}

fn texts() -> impl Strategy<Value = Texts> {
    let origin = prop_oneof![Just(Origin::Person), Just(Origin::Machine)];
    let text = (line(), origin, option::of("[0-9a-f]{16}"))
        .prop_map(|(value, origin, source_hash)| Text { value, origin, source_hash });
    let texts =
        btree_map(select(vec!["de", "en", "ar", "de-simple", "sr-Latn", "hsb"]), text, 0..4);
    texts.prop_map(|texts| {
        texts.into_iter().map(|(tag, text)| (Tag::parse(tag).unwrap(), text)).collect()
    })
}

fn point() -> impl Strategy<Value = Point> {
    // Tenths of a millionth of a degree: a centimetre, as exact as a file is read.
    (85_000_000i64..110_000_000, 470_000_000i64..500_000_000)
        .prop_map(|(lon, lat)| Point::new(lon as f64 / 1e7, lat as f64 / 1e7).unwrap())
}

fn place() -> impl Strategy<Value = Place> {
    let mode = select(vec![PlaceMode::Exact, PlaceMode::Area, PlaceMode::None, PlaceMode::Online]);
    let address = (option::of(line()), option::of(line()), option::of(line()));
    let address = address.prop_map(|(street, postal_code, locality)| Address {
        street,
        postal_code,
        locality,
    });
    let area = (line(), option::of(point())).prop_map(|(name, point)| Area { name, point });
    (
        mode,
        option::of(line()),
        option::of(address),
        option::of(point()),
        option::of(area),
        any::<bool>(),
        texts(),
    )
        .prop_map(|(mode, name, address, point, area, approximate, directions)| {
            sound(Place { mode, name, address, point, area, approximate, directions })
        })
}

/// A place that has what its mode needs.
fn sound(mut place: Place) -> Place {
    if place.mode == PlaceMode::Exact {
        place.point = place.point.or(Point::new(9.2, 48.9).ok());
    }
    if place.mode == PlaceMode::Area {
        let west = || Area { name: "West".into(), point: None };
        place.area.get_or_insert_with(west);
    }
    place
}

fn contact() -> impl Strategy<Value = Contact> {
    let channel = |value: &'static str| {
        (value, any::<bool>()).prop_map(|(value, public)| Channel { value, public })
    };
    let website = "https://[a-z]{1,9}\\.example/[=+a-z]{0,5}";
    (
        option::of(channel("[a-z+=-]{1,9}@[a-z]{1,5}\\.example")),
        option::of(channel("\\+?[0-9]{3,12}")),
        option::of(website),
    )
        .prop_map(|(email, phone, website)| Contact { email, phone, website })
}

fn schedules() -> impl Strategy<Value = Schedule> {
    let weekly = r#"{"slots":[{"rule":{"weekly":{"weekdays":["mo","fr"]}},"from":"15:00","to":"17:30"}],"public_holidays":"not_then"}"#;
    let long = r#"{"slots":[{"rule":{"monthly":{"weekday":"tu","nth":[2,-1]}},"from":"22:00","to":"01:00","valid_from":"2026-09-01","languages":[{"language":"ar"}]}],
        "dates":[{"date":"2026-10-03","from":"10:00","smell":"coffee"}],"exceptions":[{"date":"2026-09-08","change":"cancelled","reason":{"de":"=krank"}}],
        "school_holidays":"only_then","by_appointment":true,"note":{"de":"an der Tür klopfen"},"later":{"a":[1]}}"#;
    select(vec!["{}", weekly, long]).prop_map(|json| serde_json::from_str(json).unwrap())
}

type Words =
    (Vec<Category>, Vec<TargetGroup>, Vec<SpokenLanguage>, Format, Purpose, Option<Wheelchair>);

fn words() -> impl Strategy<Value = Words> {
    let spoken = (select(Spoken::ALL), select(Mode::ALL))
        .prop_map(|(language, mode)| SpokenLanguage { language, mode });
    (
        subsequence(Category::ALL, 1..=3),
        subsequence(TargetGroup::ALL, 0..=3),
        vec(spoken, 0..4),
        select(Format::ALL),
        select(Purpose::ALL),
        option::of(select(Wheelchair::ALL)),
    )
}

type Rest = (
    Option<AgeRange>,
    Option<Project>,
    Vec<String>,
    Vec<bool>,
    Option<bool>,
    Option<NaiveDate>,
    serde_json::Map<String, serde_json::Value>,
);

fn rest() -> impl Strategy<Value = Rest> {
    let age = (0u8..60, option::of(60u8..=120)).prop_map(|(min, max)| AgeRange { min, max });
    let project = (vec(line(), 0..3), option::of(line()), option::of(days()))
        .prop_map(|(partners, funder, from)| Project { partners, funder, from, until: None });
    let later = btree_map("later_[a-z]{1,5}", line(), 0..3)
        .prop_map(|fields| fields.into_iter().map(|(name, value)| (name, value.into())).collect());
    (
        option::of(age),
        option::of(project),
        vec(line(), 0..3),
        vec(any::<bool>(), 4),
        option::of(any::<bool>()),
        option::of(days()),
        later,
    )
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0i64..40_000).prop_map(|days| DateTime::from_timestamp(days * 86_400, 0).unwrap().date_naive())
}

type Notes = (Option<bool>, Texts, Option<bool>, Texts);

fn notes() -> impl Strategy<Value = Notes> {
    let flag = || option::of(any::<bool>());
    (flag(), texts(), flag(), texts())
}

fn contents() -> impl Strategy<Value = Content> {
    let said = (texts(), texts(), texts());
    let found = (place(), schedules(), contact());
    (said, words(), found, notes(), rest()).prop_map(|(said, words, found, notes, rest)| {
        let (mut title, summary, description) = said;
        title.insert(Tag::parse("de").unwrap(), "Café".into());
        let (place, schedule, contact) = found;
        let content = Content {
            v: crate::offer::VERSION,
            title,
            summary,
            description,
            place,
            schedule,
            contact,
            ..Content::default()
        };
        with_rest(with_words(content, words), notes, rest)
    })
}

fn with_words(content: Content, words: Words) -> Content {
    let (categories, target_groups, languages, format, purpose, wheelchair) = words;
    Content { categories, target_groups, languages, format, purpose, wheelchair, ..content }
}

fn with_rest(content: Content, notes: Notes, rest: Rest) -> Content {
    let (free, cost, required, registration) = notes;
    let (age, project, tags, flags, protected, expires, rest) = rest;
    let note = cost;
    let cost = Cost { free, note };
    let note = registration;
    let registration = Registration { required, note };
    Content {
        cost,
        registration,
        age,
        women_only: flags[0],
        childcare: flags[1],
        anonymous: flags[2],
        example: flags[3],
        project,
        expires,
        protected,
        tags,
        rest,
        ..content
    }
}

fn offer_rows() -> impl Strategy<Value = OfferRow> {
    let id = prop_oneof!["[=+@-]?[a-z0-9]{1,9}", "[1-9][0-9]{0,5}"];
    let about = (
        id,
        option::of("[a-z]{1,9}"),
        option::of(any::<u128>()),
        line(),
        vec(line(), 0..3),
        option::of(0i64..4_000_000_000),
    );
    (about, contents()).prop_map(
        |((id, source, uuid, organisation, co_organisers, confirmed), content)| OfferRow {
            id,
            source,
            uuid: uuid.map(Uuid::from_u128),
            organisation: organisation.trim().to_owned(),
            co_organisers,
            confirmed_at: confirmed.and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
            content,
        },
    )
}

proptest! {
    #[test]
    fn geojson_gives_back_what_was_written(rows in vec(offer_rows(), 0..4)) {
        let mut writer = GeoJsonWriter::new(Vec::new(), &Head::default()).unwrap();
        rows.iter().for_each(|row| writer.offer(row).unwrap());
        let file = writer.finish().unwrap();
        prop_assert_eq!(offers(&file), rows, "{}", String::from_utf8_lossy(&file));
    }

    #[test]
    fn csv_gives_back_what_was_written(rows in vec(offer_rows(), 0..4)) {
        let languages = ["de", "en", "de-simple"].map(|tag| Tag::parse(tag).unwrap()).to_vec();
        let mut writer = CsvWriter::new(Vec::new(), languages).unwrap();
        rows.iter().for_each(|row| writer.offer(row).unwrap());
        let file = writer.finish().unwrap();
        let again = offers(&file);
        // First as text, which is easier to read where they differ.
        prop_assert_eq!(said(&again), said(&rows), "{}", String::from_utf8_lossy(&file));
        prop_assert_eq!(again, rows);
    }
}

fn said(rows: &[OfferRow]) -> String {
    let mut writer = GeoJsonWriter::new(Vec::new(), &Head::default()).unwrap();
    rows.iter().for_each(|row| writer.offer(row).unwrap());
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

#[test]
fn organisations_come_back_with_their_identifier_and_their_standing() {
    let content = r#"{"id":"00000000-0000-0000-0000-000000000007","name":{"de":"Caritas"},"contact":{"email":{"value":"a@b.example","public":true}},"later":1}"#;
    let organisation: Organisation = serde_json::from_str(content).unwrap();
    let row = OrganisationRow::ours(organisation, MembershipState::Asked, true);
    let head = Head {
        source: Some("Lübben".into()),
        language: Tag::parse("de"),
        organisations: vec![row],
        unknown: Vec::new(),
    };
    let file = GeoJsonWriter::new(Vec::new(), &head).unwrap().finish().unwrap();
    assert_eq!(super::head(&Input::memory(file)).unwrap(), head);
}

#[test]
fn no_cell_of_a_table_begins_like_a_formula() {
    let mut offer = offers(feature("")).remove(0);
    for cell in ["=1+1", "+49 7141", "-x", "@sum", "\tx", "'=1", "''+1"] {
        offer.organisation = cell.to_owned();
        let mut writer = CsvWriter::new(Vec::new(), Vec::new()).unwrap();
        writer.offer(&offer).unwrap();
        let file = String::from_utf8(writer.finish().unwrap()).unwrap();
        let written = file.lines().nth(1).unwrap().split(';').nth(1).unwrap().trim_matches('"');
        assert!(written.starts_with('\''), "{written}");
        assert_eq!(offers(&file)[0].organisation, cell.trim());
    }
}
