//! Writes a page of a list as GeoJSON byte by byte: it is a few thousand bytes, and building a tree of values first would cost more than
//! finding them.

use super::Hit;
use super::row;
use super::row::Row;
use crate::atlas::map::Map;
use crate::atlas::shelf::Title;
use crate::atlas::tile::{write_degrees, write_json, write_number};
use crate::filter::Filter;
use crate::geo::Point;
use crate::geo::chord_to_metres;
use crate::language::Interface;
use crate::offer::short_form;
use crate::vocabulary::Category;
use crate::vocabulary::Purpose;
use chrono::NaiveDateTime;
use uuid::Uuid;

/// About as many bytes as an offer takes.
const EACH: usize = 320;

/// An offer of the page: what of it stands plain in memory.
struct Seen<'h> {
    hit: &'h Hit,
    row: Row,
    id: Uuid,
    place: Option<[u32; 2]>,
    shelved: u32,
}

impl Map {
    /// The page that [`Map::list`] would give, as one GeoJSON object for programs.
    pub fn list_geojson(
        &self,
        filter: &Filter,
        offset: usize,
        limit: usize,
        reader: Interface,
        now: NaiveDateTime,
    ) -> Vec<u8> {
        let page = self.page(filter, offset, limit, now);
        let mut out = Vec::with_capacity(128 + page.hits.len() * EACH);
        out.extend_from_slice(br#"{"type":"FeatureCollection","numberMatched":"#);
        write_number(&mut out, page.total as u32);
        out.extend_from_slice(br#","numberReturned":"#);
        write_number(&mut out, page.hits.len() as u32);
        out.extend_from_slice(br#","features":["#);
        // What lies far apart in memory is fetched for all before anything is done with it, so that it is waited for together.
        let seen: Vec<_> = page.hits.iter().map(|hit| self.seen(hit)).collect();
        seen.iter().for_each(|seen| self.call_up(seen, reader));
        let texts: Vec<_> = seen.iter().map(|seen| self.texts(seen, reader)).collect();
        for (i, (seen, texts)) in seen.iter().zip(&texts).enumerate() {
            if i > 0 {
                out.push(b',');
            }
            write(&mut out, seen, texts, filter, reader);
        }
        out.extend_from_slice(b"]}");
        out
    }

    fn seen<'h>(&self, hit: &'h Hit) -> Seen<'h> {
        let layer = &self.sheets[hit.sheet].layer;
        let i = hit.i as usize;
        let (row, id, shelved) = (layer.rows[i], layer.ids[i], layer.shelved[i]);
        Seen { hit, row, id, place: layer.place(hit.i), shelved }
    }

    /// Asks memory for the texts of an offer and waits for none.
    fn call_up(&self, seen: &Seen, reader: Interface) {
        self.sheets[seen.hit.sheet].layer.shelf.call_up(seen.shelved);
        self.called
            .get(seen.hit.sheet)
            .iter()
            .for_each(|called| called.call_up(seen.hit.i, reader));
    }

    /// The title of an offer and the name of its organisation.
    fn texts(&self, seen: &Seen, reader: Interface) -> (Option<Title<'_>>, Option<&str>) {
        let sheet = seen.hit.sheet;
        let title = self.sheets[sheet].layer.shelf.title(seen.shelved, reader);
        (title, self.organisation_name(sheet, seen.hit.i, reader))
    }
}

fn write(
    out: &mut Vec<u8>,
    seen: &Seen,
    (title, organisation): &(Option<Title>, Option<&str>),
    filter: &Filter,
    reader: Interface,
) {
    let Seen { row, place, .. } = seen;
    out.extend_from_slice(br#"{"type":"Feature","id":""#);
    out.extend_from_slice(&short_form(seen.id));
    out.extend_from_slice(br#"","geometry":"#);
    write_point(out, place.map(Point::from_map));
    out.extend_from_slice(br#","properties":{"title":"#);
    write_json(out, title.map_or("", |title| title.value));
    if let Some(title) = title.filter(|title| title.tag.as_str() != reader.tag()) {
        write_text(out, r#","title_lang":"#, title.tag.as_str());
    }
    write_text(out, r#","category":"#, Category::ALL[usize::from(row.category)].id());
    let request = row.flags & row::REQUEST != 0;
    let purpose = if request { Purpose::Request } else { Purpose::Offer };
    write_text(out, r#","purpose":"#, purpose.id());
    out.extend_from_slice(br#","organisation":"#);
    match organisation {
        Some(name) => write_json(out, name),
        None => out.extend_from_slice(b"null"),
    }
    if place.is_some() && filter.near.is_some() {
        out.extend_from_slice(br#","distance":"#);
        write_number(out, chord_to_metres(seen.hit.chord.into()).round() as u32);
    }
    out.extend_from_slice(b"}}");
}

/// A word of the vocabulary or a tag, which has nothing to escape, behind its name.
fn write_text(out: &mut Vec<u8>, name: &str, value: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b'"');
    out.extend_from_slice(value.as_bytes());
    out.push(b'"');
}

fn write_point(out: &mut Vec<u8>, point: Option<Point>) {
    let Some(point) = point else {
        out.extend_from_slice(b"null");
        return;
    };
    out.extend_from_slice(br#"{"type":"Point","coordinates":["#);
    // Ten centimetres are enough for a house, and more digits would only be longer.
    write_degrees::<6>(out, point.lon());
    out.push(b',');
    write_degrees::<6>(out, point.lat());
    out.extend_from_slice(b"]}");
}
