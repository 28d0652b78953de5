//! Houses out of an OpenStreetMap extract (`.osm.pbf`): points, outlines and outlines with holes that have a house number.
//!
//! The nodes of outlines stand in the file before the outlines that name them. So a few hundred thousand outlines are remembered,
//! and the file is read again for their nodes, as often as it takes: memory does not grow with the file.

use crate::addresses::Listed;
use crate::error::Problem;
use crate::exchange::input::Input;
use crate::geo::Point;
use osmpbf::{Element, ElementReader, RelMemberType};
use std::collections::HashMap;

/// How many outlines are remembered at once.
const OUTLINES: usize = 500_000;
/// How many corners of an outline are looked at; four are enough for the middle of a house.
const CORNERS: usize = 4;

/// What an element says of its address.
#[derive(Debug, Clone, Default)]
struct Tags {
    street: String,
    number: String,
    postal_code: String,
    locality: String,
    district: String,
}

/// A house whose place is known once its corners are.
struct Outline {
    tags: Tags,
    corners: Vec<i64>,
}

/// Houses that wait for the places of their corners.
#[derive(Default)]
struct Waiting {
    outlines: Vec<Outline>,
    /// The ways that outline a relation, with what the relation says.
    ways: HashMap<i64, Tags>,
    /// How many outlines this pass has met, and how many it leaves to earlier and later ones.
    met: usize,
    skipped: usize,
}

/// Reads all houses.
pub fn houses(input: &Input, each: &mut dyn FnMut(Result<Listed, Problem>)) -> Result<(), Problem> {
    let mut waiting = Waiting::default();
    let mut found = 0u64;
    read(input, |element| match element {
        Element::Node(node) => {
            found += u64::from(point(tags(node.tags()), node.lon(), node.lat(), each));
        }
        Element::DenseNode(node) => {
            found += u64::from(point(tags(node.tags()), node.lon(), node.lat(), each));
        }
        Element::Way(way) => waiting.way(&way),
        Element::Relation(relation) => waiting.relation(&relation),
    })?;
    waiting.outlines_of_relations(input)?;
    let all = waiting.met;
    found += locate(input, std::mem::take(&mut waiting.outlines), each)?;
    let mut done = OUTLINES;
    while done < all {
        let mut waiting = Waiting { skipped: done, ..Waiting::default() };
        read(input, |element| {
            if let Element::Way(way) = element {
                waiting.way(&way);
            }
        })?;
        found += locate(input, waiting.outlines, each)?;
        done += OUTLINES;
    }
    match found {
        0 => Err(Problem::new("file", "problem-houses-none")),
        _ => Ok(()),
    }
}

impl Waiting {
    /// Remembers an outline with an address, where it is one of this pass.
    fn way(&mut self, way: &osmpbf::Way) {
        let Some(tags) = tags(way.tags()) else { return };
        self.met += 1;
        if self.met > self.skipped && self.outlines.len() < OUTLINES {
            self.outlines.push(Outline { tags, corners: corners(way) });
        }
    }

    /// Reads the file once more for the ways that outline relations.
    fn outlines_of_relations(&mut self, input: &Input) -> Result<(), Problem> {
        if self.ways.is_empty() {
            return Ok(());
        }
        let ways = std::mem::take(&mut self.ways);
        read(input, |element| {
            if let Element::Way(way) = element
                && let Some(tags) = ways.get(&way.id())
            {
                self.outlines.push(Outline { tags: tags.clone(), corners: corners(&way) });
            }
        })
    }

    fn relation(&mut self, relation: &osmpbf::Relation) {
        let Some(tags) = tags(relation.tags()) else { return };
        let outer = relation.members().find(|member| {
            matches!(member.member_type, RelMemberType::Way)
                && member.role().is_ok_and(|role| role == "outer" || role.is_empty())
        });
        if let Some(outer) = outer {
            self.ways.insert(outer.member_id, tags);
        }
    }
}

/// Looks for the corners of these outlines and hands the houses on; says how many.
fn locate(
    input: &Input,
    outlines: Vec<Outline>,
    each: &mut dyn FnMut(Result<Listed, Problem>),
) -> Result<u64, Problem> {
    if outlines.is_empty() {
        return Ok(0);
    }
    let mut nodes: Vec<i64> =
        outlines.iter().flat_map(|outline| outline.corners.iter().copied()).collect();
    nodes.sort_unstable();
    nodes.dedup();
    let mut places: Vec<(i32, i32)> = vec![(i32::MAX, 0); nodes.len()];
    let mut place = |id: i64, lon: i32, lat: i32| {
        if let Ok(at) = nodes.binary_search(&id) {
            places[at] = (lon, lat);
        }
    };
    read(input, |element| match element {
        Element::Node(node) => place(node.id(), node.decimicro_lon(), node.decimicro_lat()),
        Element::DenseNode(node) => place(node.id(), node.decimicro_lon(), node.decimicro_lat()),
        _ => {}
    })?;
    let mut found = 0;
    for outline in outlines {
        let corners = outline.corners.iter().filter_map(|id| nodes.binary_search(id).ok());
        let known: Vec<(i32, i32)> =
            corners.map(|at| places[at]).filter(|(lon, _)| *lon != i32::MAX).collect();
        if known.is_empty() {
            // The extract ends before this house does.
            continue;
        }
        let middle = |sum: f64| sum / known.len() as f64 / 1e7;
        let lon = middle(known.iter().map(|(lon, _)| f64::from(*lon)).sum());
        let lat = middle(known.iter().map(|(_, lat)| f64::from(*lat)).sum());
        found += u64::from(point(Some(outline.tags), lon, lat, each));
    }
    Ok(found)
}

/// Hands a house on, if this is one.
fn point(
    tags: Option<Tags>,
    lon: f64,
    lat: f64,
    each: &mut dyn FnMut(Result<Listed, Problem>),
) -> bool {
    let (Some(tags), Ok(point)) = (tags, Point::new(lon, lat)) else {
        return false;
    };
    let Tags { street, number, postal_code, locality, district } = tags;
    each(Ok(Listed { street, number, postal_code, locality, district, point }));
    true
}

/// The address in the tags of an element: it needs a number, and a street or a place.
fn tags<'t>(all: impl Iterator<Item = (&'t str, &'t str)>) -> Option<Tags> {
    let mut tags = Tags::default();
    let (mut place, mut is_line) = ("", false);
    for (key, value) in all {
        match key {
            "addr:street" => tags.street = value.to_owned(),
            "addr:housenumber" => tags.number = value.to_owned(),
            "addr:postcode" => tags.postal_code = value.to_owned(),
            "addr:city" => tags.locality = value.to_owned(),
            "addr:suburb" => tags.district = value.to_owned(),
            "addr:hamlet" if tags.district.is_empty() => tags.district = value.to_owned(),
            "addr:place" => place = value,
            // A line along which numbers are counted is no house.
            "addr:interpolation" => is_line = true,
            _ => {}
        }
    }
    if tags.street.is_empty() {
        tags.street = place.to_owned();
    } else if tags.district.is_empty() {
        tags.district = place.to_owned();
    }
    (!tags.number.is_empty() && !tags.street.is_empty() && !is_line).then_some(tags)
}

/// A few corners all round an outline.
fn corners(way: &osmpbf::Way) -> Vec<i64> {
    let mut all: Vec<i64> = way.refs().take(20_000).collect();
    if all.len() > 1 && all.first() == all.last() {
        all.pop();
    }
    let count = all.len().min(CORNERS);
    (0..count).map(|at| all[at * all.len() / count]).collect()
}

/// Reads the file once.
fn read(input: &Input, each: impl for<'e> FnMut(Element<'e>)) -> Result<(), Problem> {
    ElementReader::new(input.counted()?)
        .for_each(each)
        .map_err(|why| Problem::new("file", "problem-osm").with("value", why))
}
