//! What the parameters take, and what they refuse.

use super::*;

fn read(query: &str) -> Result<Question, Vec<String>> {
    let read = Question::read(Some(query), &Parameter::of_items());
    read.map_err(|wrong| wrong.into_iter().map(|problem| problem.field).collect())
}

#[test]
fn what_is_unknown_empty_or_twice_is_refused_by_its_name() {
    for (query, field) in [
        ("colour=red", "colour"),
        ("near=9,48", "near"),
        ("category=", "category"),
        ("category=nonsense", "category"),
        ("limit=0", "limit"),
        ("limit=-1", "limit"),
        ("limit=5&limit=6", "limit"),
        ("bbox=1,2,3", "bbox"),
        ("bbox=9,49,10,48", "bbox"),
        ("bbox=9,48,x,49", "bbox"),
        ("bbox-crs=EPSG:25832", "bbox-crs"),
        ("crs=http://www.opengis.net/def/crs/EPSG/0/31467", "crs"),
        ("datetime=yesterday", "datetime"),
        ("datetime=2026-02-30", "datetime"),
        ("f=xml", "f"),
        ("lang=xx", "lang"),
        ("free=maybe", "free"),
        ("q=%01", "q"),
    ] {
        assert_eq!(read(query).unwrap_err(), [field], "{query}");
    }
}

#[test]
fn a_limit_above_the_most_is_the_most() {
    for (limit, taken) in
        [("7", 7), ("1000", 1000), ("1001", 1000), ("99999999999999999999999", 1000)]
    {
        assert_eq!(read(&format!("limit={limit}")).unwrap().limit, Some(taken));
    }
}

#[test]
fn a_span_may_be_open_on_either_side() {
    let known = |value: &str| read(&format!("datetime={value}")).unwrap().known.unwrap();
    assert_eq!(known("1970-01-02T00:00:00Z"), [86_400, 86_400]);
    assert_eq!(known("1970-01-02"), [86_400, 172_799]);
    // A date without its time, as GDAL sends it.
    assert_eq!(known("1970-01-02T/.."), [86_400, i64::MAX]);
    assert_eq!(known("../1970-01-02T"), [i64::MIN, 86_400]);
    assert_eq!(known("../1970-01-01T00:00:09Z"), [i64::MIN, 9]);
    assert_eq!(known("1970-01-01T01:00:09%2B01:00/.."), [9, i64::MAX]);
}

#[test]
fn a_box_is_read_in_its_own_system_with_or_without_heights() {
    let at = crate::geo::Point::new(9.19, 48.897).unwrap();
    for query in [
        "bbox=9,48,10,49",
        "bbox=9,48,-5,10,49,900",
        "bbox=48,9,49,10&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326",
        "bbox-crs=http://www.opengis.net/def/crs/EPSG/0/25832&bbox=513000,5415000,515000,5417000",
    ] {
        assert!(read(query).unwrap().frame.unwrap().contains(at), "{query}");
    }
    assert!(!read("bbox=48,9,49,10").unwrap().frame.unwrap().contains(at));
}
