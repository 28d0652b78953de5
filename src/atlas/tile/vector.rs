//! A tile as a Mapbox Vector Tile: the same marks as in GeoJSON, for programs that draw them themselves.

use super::write::mark;
use super::{Cell, Mark, purpose};
use crate::atlas::map::Map;
use crate::atlas::row;
use crate::geo::Point;
use crate::geo::Tile;
use crate::language::Interface;
use crate::offer::short_id;
use crate::vocabulary::Category;
use mvt::{Feature, GeomEncoder, GeomType, Layer};

/// How many units a tile is wide, as a power of two: 4,096.
const UNITS: u32 = 12;

/// Writes the features of one tile.
pub struct Writer<'a> {
    map: &'a Map,
    tile: Tile,
    reader: Interface,
    whole: mvt::Tile,
    /// The layer; none once something could not be written.
    layer: Option<Layer>,
}

impl<'a> Writer<'a> {
    /// A tile without features.
    pub fn new(map: &'a Map, tile: Tile, reader: Interface) -> Self {
        let whole = mvt::Tile::new(1 << UNITS);
        let layer = Some(whole.create_layer("offers"));
        Self { map, tile, reader, whole, layer }
    }

    /// The tile, whole; a layer without features is left out, as the format has it.
    pub fn finish(mut self) -> Vec<u8> {
        if let Some(layer) = self.layer.filter(|layer| layer.num_features() > 0) {
            // It fails only where two layers have one name or another width.
            let _ = self.whole.add_layer(layer);
        }
        self.whole.to_bytes().unwrap_or_default()
    }

    /// What stands in a cell.
    pub fn mark(&mut self, what: Mark) {
        let place = match &what {
            Mark::Offer(sheet, i) => self.map.sheets[*sheet].layer.place(*i).unwrap_or_default(),
            Mark::Stack(cell, _) => cell.extent.min,
            Mark::Cluster(cell, at) => mark(cell, self.tile.z, *at),
        };
        let point = GeomEncoder::new(GeomType::Point);
        let [x, y] = self.units(place);
        let Ok(point) = point.point(x, y).and_then(GeomEncoder::encode) else { return };
        let Some(layer) = self.layer.take() else { return };
        let mut feature = layer.into_feature(point);
        match what {
            Mark::Offer(sheet, i) => self.offer(&mut feature, sheet, i),
            Mark::Stack(cell, offers) => stack(&mut feature, cell, &offers),
            Mark::Cluster(cell, at) => cluster(&mut feature, cell, self.tile.z, at),
        }
        self.layer = Some(feature.into_layer());
    }

    /// Where a place of the map's plane is in the tile, from its north-western corner.
    fn units(&self, place: [u32; 2]) -> [f64; 2] {
        // The tile begins where the bits below its zoom are zero, so those are the way from there.
        let below = u64::from(u32::MAX) >> u32::from(self.tile.z);
        let size = (below + 1) as f64;
        place.map(|at| (u64::from(at) & below) as f64 / size * f64::from(1u32 << UNITS))
    }

    fn offer(&self, feature: &mut Feature, sheet: usize, i: u32) {
        let layer = &self.map.sheets[sheet].layer;
        let (row, at) = (&layer.rows[i as usize], i as usize);
        feature.add_tag_string("id", &short_id(layer.ids[at]));
        feature.add_tag_string("kind", "offer");
        feature.add_tag_uint("count", 1);
        let title = layer.shelf.title(layer.shelved[at], self.reader);
        feature.add_tag_string("title", title.map_or("", |title| title.value));
        if let Some(title) = title.filter(|title| title.tag.as_str() != self.reader.tag()) {
            feature.add_tag_string("title_lang", title.tag.as_str());
        }
        feature.add_tag_string("category", Category::ALL[usize::from(row.category)].id());
        feature.add_tag_string("purpose", purpose(row.flags).id());
        if row.flags & row::APPROXIMATE != 0 {
            feature.add_tag_bool("approximate", true);
        }
        if let Some(name) = self.map.organisation_name(sheet, i, self.reader) {
            feature.add_tag_string("organisation", name);
        }
    }
}

fn stack(feature: &mut Feature, cell: &Cell, offers: &[String]) {
    feature.add_tag_string("id", &format!("s{}", offers.first().map_or("", String::as_str)));
    feature.add_tag_string("kind", "stack");
    feature.add_tag_uint("count", cell.count.into());
    feature.add_tag_string("offers", &offers.join(","));
    feature.add_tag_string("category", cell.category().id());
}

fn cluster(feature: &mut Feature, cell: &Cell, z: u8, [x, y]: [u32; 2]) {
    let [west, north] = cell.extent.min;
    let [east, south] = cell.extent.max;
    let (low, high) = (Point::from_map([west, south]), Point::from_map([east, north]));
    let bounds = [low.lon(), low.lat(), high.lon(), high.lat()].map(|d| format!("{d:.5}"));
    feature.add_tag_string("id", &format!("c{z}_{x}_{y}"));
    feature.add_tag_string("kind", "cluster");
    feature.add_tag_uint("count", cell.count.into());
    feature.add_tag_string("bounds", &bounds.join(","));
    feature.add_tag_string("category", cell.category().id());
}
