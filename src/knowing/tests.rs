//! The story of the reports: what is measured quickly is what would be measured slowly, and a year adds up.

use super::facts::{Read, When};
use super::*;
use crate::freshness::Freshness;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::language::Texts;
use crate::network::Ground;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use uuid::Uuid;

fn point((lon, lat): (f64, f64)) -> Point {
    Point::new(lon, lat).unwrap()
}

fn places(most: usize) -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((9.10..9.30f64, 48.80..48.95f64), 0..most)
}

proptest! {
    #[test]
    fn the_nearest_is_found_as_if_every_distance_were_measured(offers in places(150), home in (9.08..9.32f64, 48.78..48.97f64)) {
        let nearby = Nearby::new(offers.iter().copied().map(point));
        let from = point(home);
        let brute = offers.iter().map(|at| point(*at).distance(from)).fold(f64::INFINITY, f64::min);
        for most in RADII {
            prop_assert_eq!(nearby.distance(from, most), Some(brute).filter(|metres| *metres <= most));
        }
    }

    #[test]
    fn the_outline_holds_what_the_ground_holds(at in (9.0..9.5f64, 48.7..49.1f64)) {
        let star = r#"{"center":[9.2,48.9],"zoom":12,"boundary":{"type":"Polygon","coordinates":[
            [[9.1,48.8],[9.4,48.8],[9.25,48.9],[9.4,49.0],[9.1,49.0],[9.2,48.9],[9.1,48.8]],
            [[9.15,48.82],[9.2,48.82],[9.2,48.85],[9.15,48.85],[9.15,48.82]]]}}"#;
        let ground: Ground = serde_json::from_str(star).unwrap();
        prop_assert_eq!(Outline::new(&ground).holds(point(at)), ground.holds(point(at)));
    }
}

#[test]
fn shares_are_of_houses_by_field_and_by_quarter() {
    let bounds = Bounds::new(9.10, 48.85, 9.30, 48.95).unwrap();
    let hall = point((9.19, 48.90));
    let home = |lon, quarter| Home { point: point((lon, 48.90)), quarter };
    // About 70 m, 730 m, 1,470 m and 5 km away.
    let homes = [home(9.191, Some(1)), home(9.2, Some(1)), home(9.21, Some(2)), home(9.26, None)];
    let reach = Reach::new(&homes, &[hall], bounds);
    assert_eq!((reach.all.houses, reach.all.within), (4, [1, 2, 3]));
    assert_eq!([0, 1, 2].map(|radius| reach.all.percent(radius)), [25, 50, 75]);
    assert_eq!(reach.all.without(1), 2);
    assert_eq!(reach.quarters[&1].within, [1, 2, 2]);
    assert_eq!(reach.quarters[&2].within, [0, 0, 1]);
    let houses: u32 = reach.fields.iter().map(|field| field.near.houses).sum();
    assert_eq!(houses, 4);
    assert!(
        reach.fields.iter().all(|field| field.column < reach.size.0 && field.row < reach.size.1)
    );
    let nothing = Reach::new(&homes, &[], bounds);
    assert_eq!(nothing.all.within, [0, 0, 0]);
}

fn fact(category: Category, languages: &[Spoken], times: &[(u8, u8, Spoken)]) -> Fact {
    let times = times.iter().map(|(weekday, part, language)| When {
        weekday: *weekday,
        part: *part,
        languages: language.bit(),
    });
    Fact {
        id: Uuid::new_v4(),
        organisation: Uuid::nil(),
        request: false,
        categories: category.bit(),
        groups: TargetGroup::Women.bit(),
        languages: languages.iter().fold(0, |mask, one| mask | one.bit()),
        times: times.collect(),
        life: Some((DateTime::UNIX_EPOCH, Freshness::Fresh)),
        texts: [Read::Person; 11],
    }
}

#[test]
fn an_offer_counts_once_in_every_field_and_a_language_only_when_it_is_spoken() {
    let (ar, uk) = (Spoken::Arabic, Spoken::Ukrainian);
    let all = vec![
        fact(Category::Sport, &[ar, uk], &[(0, 2, ar), (0, 2, ar), (3, 4, uk)]),
        fact(Category::Sport, &[ar], &[]),
    ];
    let facts = Facts { all };
    let grid = Grid::new(&facts, Axis::Category, Axis::Language);
    let at = |grid: &Grid, row, column| {
        let (row, column) = (
            grid.rows.iter().position(|r| *r == row),
            grid.columns.iter().position(|c| *c == column),
        );
        grid.cells[row.unwrap()][column.unwrap()]
    };
    let sport = Place::Category(Category::Sport);
    assert_eq!(at(&grid, sport, Place::Language(ar)), 2);
    assert_eq!(at(&grid, sport, Place::Language(uk)), 1);
    assert_eq!((grid.total, grid.of_rows.iter().sum::<u32>()), (2, 2));
    let week = Grid::new(&facts, Axis::Weekday, Axis::Language);
    assert_eq!(at(&week, Place::Weekday(0), Place::Language(ar)), 1);
    assert_eq!(at(&week, Place::Weekday(0), Place::Language(uk)), 0, "not on Mondays");
    assert_eq!(at(&week, Place::Unsaid, Place::Language(ar)), 1, "who says no times");
    let (less, gone) = grid.without_empty(|place| place == Place::Language(Spoken::French));
    assert_eq!(less.columns, [ar, uk, Spoken::French].map(Place::Language));
    assert!(gone.contains(&Place::Language(Spoken::Tigrinya)));
}

#[test]
fn what_few_searched_for_is_in_no_list_and_the_vain_ones_come_first() {
    let all = [
        ("0\t\tschwimmen", Some("schwimmen"), 6),
        ("1\tlanguage=ar\tschwimmen", Some("schwimmen"), 3),
        ("5\t\tchor", Some("chor"), 30),
        ("0\t\tmira schmidt", Some("mira schmidt"), 4),
        ("0\tcategory=sport&language=ti\t", None, 5),
        ("0\t\t*", Some("*"), 40),
    ];
    let searches = Searches::new(all);
    let said: Vec<_> = searches.words.iter().map(|w| (w.said.as_str(), w.count, w.vain)).collect();
    assert_eq!(said, [("chor", 30, None), ("schwimmen", 10, Some(5))]);
    assert_eq!(searches.missing.len(), 1);
    assert_eq!((searches.total, searches.vain), (Some(90), Some(55)));
    assert_eq!(searches.ticked[0].filter.query(), "category=sport&language=ti");
}

fn at(day: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&format!("{day}T12:00:00+01:00")).unwrap().to_utc()
}

fn entry(turns: &[(&str, bool)], expires: Option<&str>) -> Entry {
    Entry {
        id: Uuid::new_v4(),
        title: Texts::default(),
        request: false,
        categories: vec![Category::Sport],
        expires: expires.map(|day| day.parse().unwrap()),
        turns: turns.iter().map(|(day, there)| Turn { at: at(day), there: *there }).collect(),
    }
}

#[test]
fn a_year_tells_what_came_what_went_and_what_stayed() {
    let entries = [
        entry(&[("2025-05-01", true)], None),
        entry(&[("2025-05-01", true), ("2026-03-01", false)], None),
        entry(&[("2026-02-01", true), ("2026-03-01", false), ("2026-04-01", true)], None),
        entry(&[("2026-02-01", true)], Some("2026-06-30")),
        entry(&[("2024-02-01", true)], Some("2025-06-30")),
        entry(&[("2027-01-01", true)], None),
    ];
    let members = [
        Member {
            id: Uuid::new_v4(),
            name: Texts::default(),
            turns: vec![Turn { at: at("2026-12-31"), there: true }],
        },
        Member {
            id: Uuid::new_v4(),
            name: Texts::default(),
            turns: vec![
                Turn { at: at("2025-01-01"), there: true },
                Turn { at: at("2026-07-01"), there: false },
            ],
        },
    ];
    let today = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    let zone = chrono_tz::Europe::Berlin;
    let year = |number| Year::new(number, today, zone, &entries, &members);
    let ids = |places: &[usize]| places.iter().map(|at| entries[*at].id).collect::<Vec<_>>();
    let this = year(2026);
    assert_eq!((this.offers, this.members), (2, 1));
    assert_eq!(this.new, ids(&[2, 3]));
    assert_eq!(this.ended, ids(&[1, 3]));
    assert_eq!((this.joined.len(), this.left.len()), (1, 1));
    assert_eq!(this.categories.iter().map(|(_, count)| count).sum::<usize>(), 2);
    let before = year(2025);
    assert_eq!((before.offers, before.members), (2, 1));
    assert_eq!((before.new, before.ended), (ids(&[0, 1]), ids(&[4])));
    assert_eq!(year(2027).until, today);
}
