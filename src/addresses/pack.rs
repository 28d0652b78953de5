//! A street's houses as one compact text, as the database keeps them: "1 11280123 49510234,3 120 -45": number, longitude and
//! latitude in millionths of a degree, each but the first counted from the house before.

use super::House;
use crate::geo::Point;

/// The houses as a text.
pub fn pack(houses: &[House]) -> String {
    let (mut text, mut last) = (String::with_capacity(houses.len() * 14), (0i64, 0i64));
    for house in houses {
        let here = (millionths(house.point.lon()), millionths(house.point.lat()));
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(&house.number);
        text.push_str(&format!(" {} {}", here.0 - last.0, here.1 - last.1));
        last = here;
    }
    text
}

/// The houses of a text; whatever is none is left out.
pub fn unpack(text: &str) -> Vec<House> {
    let mut last = (0i64, 0i64);
    let house = |part: &str| {
        let mut words = part.split(' ');
        let number = words.next()?.to_owned();
        let mut step = || words.next()?.parse::<i32>().ok().map(i64::from);
        last = (last.0 + step()?, last.1 + step()?);
        let point = Point::new(last.0 as f64 / 1e6, last.1 as f64 / 1e6).ok()?;
        Some(House { number, point })
    };
    text.split(',').filter_map(house).collect()
}

fn millionths(degrees: f64) -> i64 {
    (degrees * 1e6).round() as i64
}
