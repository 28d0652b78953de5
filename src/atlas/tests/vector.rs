//! A vector tile, read byte by byte as its specification says, has the marks of the GeoJSON tile.

use super::*;
use std::collections::BTreeMap;

/// A value of a feature.
#[derive(Debug, Clone, PartialEq)]
enum Tag {
    Text(String),
    Number(u64),
}

/// What stands in a tile: position in its units and properties, by identifier.
type Marks = BTreeMap<String, ([i64; 2], BTreeMap<String, Tag>)>;

/// The fields of a protocol buffers message: number, and either a number or bytes.
fn fields(mut bytes: &[u8]) -> Vec<(u64, u64, &[u8])> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        let value = varint(&mut bytes);
        match key & 7 {
            0 => all.push((key >> 3, value, &bytes[..0])),
            2 => {
                let (inner, rest) = bytes.split_at(value as usize);
                all.push((key >> 3, 0, inner));
                bytes = rest;
            }
            other => panic!("a field of kind {other}"),
        }
    }
    all
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for place in 0.. {
        let (byte, rest) = bytes.split_first().expect("a number that ends");
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            break;
        }
    }
    value
}

fn packed(mut bytes: &[u8]) -> Vec<u64> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        all.push(varint(&mut bytes));
    }
    all
}

fn read(tile: &[u8]) -> Marks {
    let mut marks = Marks::new();
    for (_, _, layer) in fields(tile) {
        let layer = fields(layer);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let of = |number| layer.iter().filter(move |(n, ..)| *n == number);
        assert_eq!(of(1).map(|(.., name)| text(name)).collect::<Vec<_>>(), ["offers"]);
        assert_eq!((of(5).next().unwrap().1, of(15).next().unwrap().1), (4096, 2));
        let keys: Vec<String> = of(3).map(|(.., key)| text(key)).collect();
        let value = |bytes: &[u8]| match fields(bytes)[0] {
            (1, _, inner) => Tag::Text(text(inner)),
            (_, number, _) => Tag::Number(number),
        };
        let values: Vec<Tag> = of(4).map(|(.., bytes)| value(bytes)).collect();
        for (.., feature) in of(2) {
            let feature = fields(feature);
            let part = |number| packed(feature.iter().find(|(n, ..)| *n == number).unwrap().2);
            let (tags, geometry) = (part(2), part(4));
            let pairs = tags
                .chunks(2)
                .map(|pair| (keys[pair[0] as usize].clone(), values[pair[1] as usize].clone()));
            let properties: BTreeMap<String, Tag> = pairs.collect();
            let unzigzag = |n: u64| (n >> 1) as i64 ^ -((n & 1) as i64);
            assert_eq!((geometry.len(), geometry[0]), (3, 9), "one point");
            let Some(Tag::Text(id)) = properties.get("id") else { panic!("no id") };
            let at = [unzigzag(geometry[1]), unzigzag(geometry[2])];
            assert!(marks.insert(id.clone(), (at, properties)).is_none(), "each once");
        }
    }
    marks
}

/// Where a GeoJSON feature is in a tile, in units.
fn units(tile: Tile, feature: &serde_json::Value) -> [f64; 2] {
    let degrees = |axis: usize| feature["geometry"]["coordinates"][axis].as_f64().unwrap();
    let n = f64::from(1u32 << tile.z);
    let south = (1.0 - degrees(1).to_radians().tan().asinh() / std::f64::consts::PI) / 2.0;
    let east = (degrees(0) + 180.0) / 360.0;
    [(east * n - f64::from(tile.x)) * 4096.0, (south * n - f64::from(tile.y)) * 4096.0]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_vector_tile_has_the_marks_of_the_geojson_tile(offers in any_offers(120), filter in any_filter(), z in 0u8..=crate::geo::DEEPEST, x in 9.0..10.0, y in 48.5..49.3) {
        let atlas = shown(&offers);
        let map = map(&atlas);
        let near = offers[0].content.place.shown().unwrap_or(Point::new(x, y).unwrap());
        let tile = Tile::at(z, near.on_map());
        let plain: serde_json::Value = serde_json::from_slice(&map.tile(tile, &filter, Interface::De, monday())).unwrap();
        let plain = plain["features"].as_array().unwrap();
        let vectors = read(&map.vector_tile(tile, &filter, Interface::De, monday()));
        prop_assert_eq!(vectors.len(), plain.len());
        // Five decimals are half a step off at most, which near the ground is more than a unit.
        let rounding = 0.5e-5 / 360.0 * f64::from(1u32 << z) * 4096.0 / 48.0f64.to_radians().cos() * 1.1;
        for feature in plain {
            let (at, its) = &vectors[feature["id"].as_str().unwrap()];
            let said = &feature["properties"];
            prop_assert_eq!(&its["count"], &Tag::Number(said["count"].as_u64().unwrap_or(1)));
            for name in ["kind", "category", "title", "organisation", "purpose"] {
                let text = said[name].as_str().map(|text| Tag::Text(text.to_owned()));
                prop_assert_eq!(its.get(name), text.as_ref(), "{}", name);
            }
            for (units, exact) in at.iter().zip(units(tile, feature)) {
                prop_assert!((*units as f64 - exact).abs() <= 1.0 + rounding, "{units} {exact}");
            }
        }
    }
}
